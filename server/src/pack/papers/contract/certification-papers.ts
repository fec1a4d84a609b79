import { confidenceText } from '../../../engine/wording/provisions.js';
import { withBasis } from '../../content/basis.js';
import { citedList } from '../../content/provision.js';
import type { PackSource } from '../../content/source.js';
import type { Paper, Remark, Table, Words } from '../../paper/paper.js';

/** 认证材料清单: what the law data knows of an application for certification, and what it does not. */
export function certificationPapers(source: PackSource): Paper {
  const { language } = source;
  const paper: Paper = {
    id: 'certification-papers',
    file: { en: 'certification-papers', zh: '个人信息保护认证材料清单' }[language],
    title: { en: 'Papers for the certification', zh: '个人信息保护认证材料清单' }[language],
    language,
    document: undefined,
    layout: 'form',
    cover: [],
    blocks: [unknownForms(source), documentTable(source), duties(source)],
  };
  return withBasis(paper, source);
}

function unknownForms(source: PackSource): Remark {
  const { language } = source;
  const words = {
    en: 'The application form and the list of papers of the certification bodies are not in the law data of this program. Ask the certification body; the papers below are those that the law data knows.',
    zh: '认证机构的申请表和材料清单不在本工具的法律数据中，应向认证机构索取；以下仅列出法律数据已有的材料。',
  };
  return { kind: 'remark', words: [words[language]] };
}

function documentTable(source: PackSource): Table {
  const { analysis, language, checklist } = source;
  const states = new Map(checklist?.documents.map(({ id, state }) => [id, state]));
  const papers = Object.entries(analysis.catalogues.documents).filter(([, { mechanisms }]) => mechanisms.includes('certification'));
  return {
    kind: 'table',
    caption: { en: 'Papers', zh: '材料' }[language],
    columns: [
      { title: [{ en: 'Paper', zh: '材料' }[language]], share: 5 },
      { title: [{ en: 'What good looks like', zh: '要求' }[language]], share: 10 },
      { title: [{ en: 'Rests on', zh: '依据' }[language]], share: 8 },
      { title: [{ en: 'That it is asked', zh: '核实情况' }[language]], share: 3 },
      { title: [{ en: 'State', zh: '状态' }[language]], share: 3, align: 'center' },
    ],
    rows: papers.map(([id, paper]) => [
      [paper.name[language]],
      [paper.gist[language]],
      citedList(paper.provisions, source),
      [confidenceText(paper.confidence)[language]],
      [stateNames[states.get(id) ?? 'missing'][language]],
    ]),
  };
}

const stateNames = {
  missing: { en: 'Missing', zh: '缺失' },
  draft: { en: 'Draft', zh: '草稿' },
  final: { en: 'Final', zh: '定稿' },
  listed: { en: 'Listed', zh: '已列入' },
} as const;

/** What a handler does before it applies, and how long a certificate holds. */
function duties(source: PackSource): Remark {
  const { analysis, language } = source;
  const gists = ['o20-duties', 'o20-certificate', 'o20-control'].flatMap((id): Words => {
    const provision = analysis.catalogues.provisions[id];
    return provision ? [provision.gist[language], language === 'zh' ? '（' : ' (', ...citedList([id], source), language === 'zh' ? '）' : ') '] : [];
  });
  return { kind: 'remark', words: gists };
}
