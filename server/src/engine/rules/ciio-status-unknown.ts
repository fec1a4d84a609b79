import { openQuestions } from '../law/questions.js';
import { fillIn } from '../model/edits.js';
import { type Rule, relatedLimit } from '../rule.js';
import { questionWords } from '../wording/questions.js';

export const rule: Rule<'exporter'> = {
  id: 'ciio-status-unknown',
  group: 'classification',
  severity: 'warning',
  on: 'exporter',
  summary: {
    en: 'It is not known whether the exporter operates critical information infrastructure, and the mechanism depends on it',
    zh: '出境方是否为关键信息基础设施运营者未知，而适用的机制取决于此',
  },
  why: {
    en: 'The protection department identifies the operators of its sector and notifies them; whoever was notified needs a security assessment for personal information of however few people, unless an exemption applies.',
    zh: '保护工作部门认定本行业的运营者并予以通知；被认定的，向境外提供个人信息不论人数均应申报安全评估，依法免予申报的除外。',
  },
  remedy: { en: 'Ask the protection department and write true or false under `ciio`.', zh: '请询问保护工作部门，并在 `ciio` 中写 true 或 false。' },
  check(exporter, { judgement, catalogues, report }) {
    if (typeof exporter.value.ciio === 'boolean') return;
    const questions = openQuestions(judgement.waitingFor(exporter), ({ kind, at }) => kind === 'ciio' && at === exporter);
    for (const question of questions) report({ ...questionWords(question, catalogues, relatedLimit), fix: () => fillIn(exporter, [], { ciio: 'unknown' }) });
  },
};
