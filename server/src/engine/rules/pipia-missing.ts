import { hasOwnList, impactAssessment, isCurrent, lacks, papersOf } from '../law/filing-papers.js';
import { needsMechanism, sendsPersonal } from '../law/leaving.js';
import { type Definition, isKind, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, proposal } from '../model/edits.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { flowPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';

export const rule: Rule<'definition'> = {
  id: 'pipia-missing',
  group: 'content',
  severity: 'warning',
  on: 'definition',
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
  check(definition, context) {
    if (isKind(definition, 'filing')) checkFiling(definition, context);
    if (isKind(definition, 'exporter')) checkExporter(definition, context);
  },
};

function checkFiling(filing: Definition<'filing'>, { model, judgement, regime, report }: RuleContext): void {
  const papers = papersOf(filing, regime);
  if (!papers || !lacks(papers, impactAssessment) || !isCurrent(papers, model)) return;
  const personal = model.naming(filing, 'flow').filter((flow) => {
    const verdict = judgement.of(flow);
    return verdict && sendsPersonal(verdict);
  });
  if (personal.length === 0) return;
  const list = idList(personal.map(({ id }) => id));
  report({
    place: placeOf(filing, ['documents'], 'key'),
    message: {
      en: `\`${filing.id}\` holds no impact assessment report (\`${impactAssessment}\`), though personal information leaves with ${list.en}`,
      zh: `\`${filing.id}\` 没有个人信息保护影响评估报告（\`${impactAssessment}\`），而 ${list.zh} 向境外提供个人信息`,
    },
    fix: () => listing(filing),
  });
}

function listing(filing: Definition<'filing'>): Fix | undefined {
  const edit = insertKeys(filing, ['documents'], [{ key: impactAssessment, value: '{ status: missing }' }]);
  return proposal({ en: 'List the report as missing', zh: '将报告列为待办' }, edit);
}

function checkExporter(exporter: Definition<'exporter'>, { model, judgement, report }: RuleContext): void {
  const unfiled = judgement.exporter(exporter).verdicts.filter(({ flow }) => flow.value.filing === undefined);
  const personal = unfiled.filter((verdict) => needsMechanism(verdict) && sendsPersonal(verdict) && !hasOwnList(verdict.flow, model.tables));
  if (personal.length === 0) return;
  const list = idList(personal.map(({ flow }) => flow.id));
  report({
    place: placeOf(exporter),
    message: {
      en: `\`${exporter.id}\` sends personal information abroad with ${list.en} under no filing, so no impact assessment report (\`${impactAssessment}\`) is on record`,
      zh: `\`${exporter.id}\` 的 ${list.zh} 向境外提供个人信息而未关联申报或者备案，没有个人信息保护影响评估报告（\`${impactAssessment}\`）的记录`,
    },
    related: flowPlaces(
      personal.map(({ flow }) => flow),
      relatedLimit,
    ),
  });
}
