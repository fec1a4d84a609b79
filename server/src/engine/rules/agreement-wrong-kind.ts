import { mayNeedMechanism } from '../law/leaving.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf, type Shape } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Rule } from '../rule.js';
import type { Text } from '../text.js';

type Kind = Exclude<NonNullable<Shape<'agreement'>['kind']>, 'standard-contract'>;

export const rule: Rule<'flow'> = {
  id: 'agreement-wrong-kind',
  group: 'agreement',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow rests on a kind of document that its mechanism does not accept', zh: '流转所依据的法律文件类型与其机制不符' },
  why: {
    en: 'Only the official contract can be filed as a standard contract, and that of the Greater Bay Area only between parties within it.',
    zh: '备案的标准合同只能采用官方文本；粤港澳大湾区标准合同仅适用于大湾区内的双方。',
  },
  remedy: {
    en: 'Conclude the document that the mechanism calls for, or correct `kind` or the filing.',
    zh: '请订立该机制要求的文件，或者更正 `kind` 或申报。',
  },
  check(verdict, { model, report }) {
    const { agreement } = verdict.facts;
    const kind = agreement?.value.kind;
    if (!agreement || kind === undefined || kind === 'standard-contract' || !mayNeedMechanism(verdict)) return;
    const fault = faultOf(kind, verdict, model);
    if (!fault) return;
    report({
      place: placeOf(verdict.flow, ['agreement'], 'value'),
      message: { en: `\`${agreement.id}\` ${fault.en}`, zh: `\`${agreement.id}\` ${fault.zh}` },
      related: [{ place: placeOf(agreement, ['kind'], 'value'), message: { en: 'its kind is set here', zh: '文件类型在此写明' } }],
    });
  },
};

const over: ReadonlySet<string | undefined> = new Set(['rejected', 'withdrawn']);

function faultOf(kind: Kind, verdict: Verdict, { tables }: Model): Text | undefined {
  const { flow, mechanism } = verdict;
  if (kind === 'gba-standard-contract') {
    const outside = verdict.steps.some(({ facts }) => facts.some((fact) => fact.kind === 'greater-bay-area' && fact.truth === 'no'));
    return outside ? outsideArea(flow.id) : undefined;
  }
  const filing = tables.filing.get(flow.value.filing)?.value;
  const filed = filing && !over.has(filing.status) ? filing.mechanism : undefined;
  // Where the assessment is due it is the filing that is wrong, and any binding document serves.
  const contract = mechanism !== 'security-assessment' && (filed ?? mechanism) === 'standard-contract';
  return contract ? noContract(flow.id, kind) : undefined;
}

function outsideArea(flow: string): Text {
  return {
    en: `is the contract of the Greater Bay Area, but the exporter or a recipient of \`${flow}\` (onward ones included) is outside it`,
    zh: `为粤港澳大湾区标准合同，但 \`${flow}\` 的出境方或者接收方（含再接收方）不在大湾区内`,
  };
}

function noContract(flow: string, kind: Kind): Text {
  return {
    en: `is a document of kind \`${kind}\`, but \`${flow}\` goes by standard contract`,
    zh: `的类型为 \`${kind}\`，但 \`${flow}\` 采用标准合同`,
  };
}
