import type { Analysis } from '../index.js';
import type { Outcome } from '../law/mechanism.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { nameText } from '../wording/names.js';
import { type Block, row } from './block.js';

/** What an agreement is for: the flows that rely on it, what they need, and which terms the document has. */
export function explainAgreement(agreement: Definition<'agreement'>, analysis: Analysis): Block {
  const relying = analysis.judgement.verdicts.filter(({ facts }) => facts.agreement === agreement);
  const { signed, effective, expires, kind, terms = {} } = agreement.value;
  const recipient = analysis.model.tables.recipient.get(agreement.value.with);
  const party = nameText(recipient?.value.name, agreement.value.with ?? '?');
  const dates = [signed, effective, expires].map((day) => day ?? '–');
  const given = Object.entries(terms);
  return {
    heading: { en: `${agreement.id}: ${kind ?? 'agreement'} with ${party.en}`, zh: `${agreement.id}：与${party.zh}的 ${kind ?? '法律文件'}` },
    outcome: heaviestOf(relying),
    rows: [
      ...row('dates', '日期', [
        { en: `signed ${dates[0]}, effective ${dates[1]}, expires ${dates[2]}`, zh: `签订 ${dates[0]}，生效 ${dates[1]}，到期 ${dates[2]}` },
      ]),
      ...row(
        'flows',
        '流转',
        relying.map(({ flow, mechanism }) => ({ en: `${flow.id}: ${mechanismName(mechanism).en}`, zh: `${flow.id}：${mechanismName(mechanism).zh}` })),
      ),
      ...row(
        'agreed',
        '已约定',
        given.filter(([, where]) => typeof where === 'string').map(([id, where]) => termLine(id, String(where), analysis)),
      ),
      ...row(
        'absent',
        '未约定',
        given.filter(([, where]) => typeof where !== 'string').map(([id]) => termLine(id, '', analysis)),
      ),
    ],
  };
}

function termLine(id: string, where: string, { catalogues }: Analysis): Text {
  const name = catalogues.terms[id]?.name ?? { en: id, zh: id };
  const place = where === '' ? '' : ` — ${where}`;
  return { en: `${id}: ${name.en}${place}`, zh: `${id}：${name.zh}${place}` };
}

function heaviestOf(verdicts: readonly Verdict[]): Outcome {
  const outcomes = new Set(verdicts.map(({ mechanism }) => mechanism));
  const order: readonly Outcome[] = [
    'security-assessment',
    'undetermined',
    'standard-contract',
    'standard-contract-or-certification',
    'certification',
    'exempt',
  ];
  return order.find((outcome) => outcomes.has(outcome)) ?? 'none';
}
