// Companies rent systems abroad, and foreign ones run systems in China: only what cannot be true together is reported.
import type { FlowFacts } from '../law/flow-facts.js';
import { sideOf } from '../law/places.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Related, Report, Rule, RuleContext } from '../rule.js';

export const rule: Rule = {
  id: 'location-contradicts',
  group: 'file',
  severity: 'warning',
  summary: { en: 'Places that contradict what they are named for', zh: '地点与其用途矛盾' },
  why: {
    en: 'Whether data leaves mainland China is read from these places; where they contradict each other, a transfer abroad may go unseen.',
    zh: '数据是否出境依据这些地点判断；地点相互矛盾时，可能漏判数据出境。',
  },
  remedy: { en: 'Correct the place.', zh: '请更正地点。' },
  check(context) {
    for (const recipient of context.model.tables.recipient.list)
      if (recipient.value.country === context.catalogues.places.mainland.code) context.report(recipientAtHome(recipient));
    for (const { facts } of context.judgement.verdicts) {
      const report = contradiction(facts, context);
      if (report) context.report(report);
    }
  },
};

function contradiction({ flow, target, recipient, fromSide, toSide }: FlowFacts, context: RuleContext): Report | undefined {
  // Data that comes into the mainland is no export, whatever the method.
  if (fromSide !== 'mainland' || toSide !== 'mainland' || !target) return undefined;
  if (flow.value.method === 'remote-access') return mayBeAbroad(target, recipient, context) ? undefined : accessFromInside(flow, target);
  // A recipient at home has its own finding; of one whose country is not known nothing is said.
  const overseas = sideOf(recipient?.value.country, context.catalogues.places) === 'outside';
  return recipient && overseas ? staysInside(flow, target, recipient) : undefined;
}

/** Whether somebody abroad could be the one with access: a recipient, or an operator that is not defined yet. */
function mayBeAbroad({ value }: Definition<'system'>, recipient: Definition<'recipient'> | undefined, { model }: RuleContext): boolean {
  return recipient !== undefined || (value.operator !== undefined && model.tables.exporter.get(value.operator) === undefined);
}

function recipientAtHome(recipient: Definition<'recipient'>): Report {
  const { id, value } = recipient;
  return {
    place: placeOf(recipient, ['country'], 'value'),
    message: {
      en: `\`${id}\` is an overseas recipient, but its country is \`${value.country}\``,
      zh: `\`${id}\` 是境外接收方，但其国家填写为 \`${value.country}\``,
    },
    remedy: {
      en: 'Name the country or region outside the mainland, or define it under `exporters`.',
      zh: '请填写境外的国家或地区；若为境内单位，请改在 `exporters` 中定义。',
    },
  };
}

function staysInside(flow: Definition<'flow'>, target: Definition<'system'>, recipient: Definition<'recipient'>): Report {
  return {
    place: placeOf(flow, ['to'], 'value'),
    message: {
      en: `\`${target.id}\` stands in mainland China, so a flow to \`${recipient.id}\` there is an export only with method remote-access`,
      zh: `\`${target.id}\` 位于境内，向 \`${recipient.id}\` 提供数据只有在 \`method\` 为 remote-access 时才构成出境`,
    },
    remedy: {
      en: 'If the recipient reaches the data from abroad, write `method: remote-access`; otherwise correct the place or its operator.',
      zh: '接收方从境外访问该数据的，请写 `method: remote-access`；否则请更正地点或者运营者。',
    },
    related: [
      placed(target),
      { place: placeOf(recipient, ['country'], 'value'), message: { en: `\`${recipient.id}\` is overseas`, zh: `\`${recipient.id}\` 位于境外` } },
    ],
  };
}

function accessFromInside(flow: Definition<'flow'>, target: Definition<'system'>): Report {
  return {
    place: placeOf(flow, ['method'], 'value'),
    message: {
      en: `\`method\` is \`remote-access\`, but \`to\` names \`${target.id}\` in mainland China and no overseas recipient`,
      zh: `\`method\` 为 \`remote-access\`，但 \`to\` 指向境内的 \`${target.id}\`，未涉及境外接收方`,
    },
    remedy: {
      en: 'Let `to` name the recipient that has access from abroad, or correct the method.',
      zh: '请在 `to` 中填写从境外访问的接收方，或者更正 `method`。',
    },
    related: [placed(target)],
  };
}

function placed(system: Definition<'system'>): Related {
  return { place: placeOf(system, ['location'], 'value'), message: { en: `the place of \`${system.id}\``, zh: `\`${system.id}\` 的地点` } };
}
