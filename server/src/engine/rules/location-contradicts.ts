// Companies rent systems abroad, and foreign ones run systems in China: only what cannot be true together is reported.
import { sideOf } from '../law/places.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Report, Rule, RuleContext } from '../rule.js';
import { accessFromInside, recipientAtHome, staysInside } from '../wording/contradictions.js';

export const rule: Rule<'definition'> = {
  id: 'location-contradicts',
  group: 'file',
  severity: 'warning',
  on: 'definition',
  summary: { en: 'Places that contradict what they are named for', zh: '地点与其用途矛盾' },
  why: {
    en: 'Whether data leaves mainland China is read from these places; where they contradict each other, a transfer abroad may go unseen.',
    zh: '数据是否出境依据这些地点判断；地点相互矛盾时，可能漏判数据出境。',
  },
  remedy: { en: 'Correct the place.', zh: '请更正地点。' },
  check(definition, context) {
    const { code } = context.catalogues.places.mainland;
    if (isKind(definition, 'recipient') && definition.value.country === code) context.report(recipientAtHome(definition));
    const found = isKind(definition, 'flow') && contradiction(definition, context);
    if (found) context.report(found);
  },
};

function contradiction(flow: Definition<'flow'>, context: RuleContext): Report | undefined {
  const facts = context.judgement.of(flow)?.facts;
  // Data that comes into the mainland is no export, whatever the method.
  if (facts?.fromSide !== 'mainland' || facts.toSide !== 'mainland' || !facts.target) return undefined;
  const { target, recipient } = facts;
  if (flow.value.method === 'remote-access') return mayBeAbroad(target, recipient, context) ? undefined : accessFromInside(flow, target);
  // A recipient at home has its own finding; of one whose country is not known nothing is said.
  const overseas = sideOf(recipient?.value.country, context.catalogues.places) === 'outside';
  return recipient && overseas ? staysInside(flow, target, recipient) : undefined;
}

/** Whether somebody abroad could be the one with access: a recipient, or an operator that is not defined yet. */
function mayBeAbroad({ value }: Definition<'system'>, recipient: Definition<'recipient'> | undefined, { model }: RuleContext): boolean {
  return recipient !== undefined || (value.operator !== undefined && model.tables.exporter.get(value.operator) === undefined);
}
