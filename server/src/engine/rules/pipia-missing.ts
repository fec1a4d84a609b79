import { currentPapers, type FilingPapers, hasOwnList, impactAssessment, lacks } from '../law/filing-papers.js';
import { needsMechanism, sendsPersonal } from '../law/leaving.js';
import { type Definition, placeOf } from '../model/definition.js';
import { insertKeys } from '../model/edits.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { idList } from '../wording/lists.js';

export const rule: Rule = {
  id: 'pipia-missing',
  group: 'content',
  severity: 'warning',
  summary: {
    en: 'Personal information leaves under a mechanism, and no impact assessment is on record',
    zh: '个人信息依出境机制提供至境外，但没有个人信息保护影响评估的记录',
  },
  why: {
    en: 'Before any transfer of personal information abroad its impact is assessed; the report goes with the filing and is kept for years.',
    zh: '向境外提供个人信息前应进行个人信息保护影响评估；报告随申报或者备案使用，并应保存数年。',
  },
  remedy: {
    en: 'Carry the assessment out and name its report as `pipia-report` under `documents` of the filing.',
    zh: '请完成评估，并在申报的 `documents` 中以 `pipia-report` 列明报告。',
  },
  check(context) {
    const { model, regime, judgement } = context;
    const personal = new Set(judgement.verdicts.filter(sendsPersonal).map(({ flow }) => flow));
    for (const papers of currentPapers(model, regime)) {
      const flows = papers.flows.filter((flow) => personal.has(flow));
      if (flows.length > 0 && lacks(papers, impactAssessment)) reportFiling(papers, flows, context);
    }
    for (const exporter of model.tables.exporter.list) {
      const verdicts = judgement.exporter(exporter).verdicts.filter(needsMechanism);
      const flows = verdicts.map(({ flow }) => flow).filter((flow) => personal.has(flow) && flow.value.filing === undefined && !hasOwnList(flow, model.tables));
      if (flows.length > 0) reportExporter(exporter, flows, context);
    }
  },
};

function reportFiling({ filing }: FilingPapers, flows: readonly Definition[], { report }: RuleContext): void {
  const list = idList(flows.map(({ id }) => id));
  const listed = filing.value.documents?.[impactAssessment] !== undefined;
  const edit = listed ? undefined : insertKeys(filing, ['documents'], [{ key: impactAssessment, value: '{ status: missing }' }]);
  report({
    place: placeOf(filing, ['documents'], 'key'),
    message: {
      en: `\`${filing.id}\` holds no impact assessment report (\`${impactAssessment}\`), though personal information leaves with ${list.en}`,
      zh: `\`${filing.id}\` 没有个人信息保护影响评估报告（\`${impactAssessment}\`），而 ${list.zh} 向境外提供个人信息`,
    },
    fix: edit && { title: { en: 'List the report as missing', zh: '将报告列为待办' }, safe: false, edits: [edit] },
  });
}

function reportExporter(exporter: Definition<'exporter'>, flows: readonly Definition[], { report }: RuleContext): void {
  const list = idList(flows.map(({ id }) => id));
  report({
    place: placeOf(exporter),
    message: {
      en: `\`${exporter.id}\` sends personal information abroad with ${list.en} under no filing, so no impact assessment report (\`${impactAssessment}\`) is on record`,
      zh: `\`${exporter.id}\` 的 ${list.zh} 向境外提供个人信息而未关联申报或者备案，没有个人信息保护影响评估报告（\`${impactAssessment}\`）的记录`,
    },
    related: flows.slice(0, relatedLimit).map((flow) => ({ place: placeOf(flow), message: { en: `the flow \`${flow.id}\``, zh: `流转 \`${flow.id}\`` } })),
  });
}
