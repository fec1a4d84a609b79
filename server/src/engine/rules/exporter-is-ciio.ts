import type { Rule } from '../rule.js';
import { assessmentRemedy, reportTrigger } from '../rule-kit.js';

export const rule: Rule<'flow'> = {
  id: 'exporter-is-ciio',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: {
    en: 'An operator of critical information infrastructure exports data without a security assessment',
    zh: '关键信息基础设施运营者未经安全评估向境外提供数据',
  },
  why: {
    en: 'An operator of critical information infrastructure needs a security assessment for any personal information and any important data.',
    zh: '关键信息基础设施运营者向境外提供个人信息或者重要数据，无论数量，均应申报安全评估。',
  },
  remedy: assessmentRemedy,
  check(verdict, context) {
    const { flow, facts } = verdict;
    reportTrigger(rule.id, verdict, context, () => ({
      en: `\`${flow.id}\` needs a security assessment: \`${facts.exporter?.id}\` operates critical information infrastructure`,
      zh: `\`${flow.id}\` 应申报安全评估：\`${facts.exporter?.id}\` 是关键信息基础设施运营者`,
    }));
  },
};
