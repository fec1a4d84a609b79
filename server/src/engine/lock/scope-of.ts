// The scope of a filing as the project has it now: what would be locked, and what a locked one is compared with.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { LockedAgreement, LockedCategory, LockedFiling, LockedFlow, LockedRecipient } from '../generated/lock-types.js';
import type { Regime } from '../generated/regime-types.js';
import { expiryOf } from '../law/filing-state.js';
import type { FlowFacts } from '../law/flow-facts.js';
import type { Judged } from '../law/leaving.js';
import { countryOf } from '../law/places.js';
import type { Day } from '../law/regimes.js';
import type { Written } from '../law/written.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { digestOf } from './digest.js';
import { onwardFrom } from './onward-from.js';
import { type Period, peopleIn, periodOf } from './people-in.js';

/** What a scope is read from. */
export interface Scoped extends Judged {
  readonly catalogues: Catalogues;
}

const results = ['approved', 'conditionally-approved', 'filed', 'certified'] as const;

/** What came out of a filing; undefined where nothing was granted. */
export function resultOf({ value: { status } }: Definition<'filing'>): LockedFiling['result'] | undefined {
  return results.find((result) => result === status);
}

/** A filing with its scope, sealed; undefined where there is no result whose scope could be locked. */
export function scopeOf(filing: Definition<'filing'>, project: Scoped & { readonly regime: Regime; readonly asOf: Day }): LockedFiling | undefined {
  const { mechanism, decided } = filing.value;
  const result = resultOf(filing);
  if (!mechanism || !result) return undefined;
  const expiry = expiryOf(filing, project);
  const head = { mechanism, result, ...(decided ? { decided } : {}), ...validity(expiry, mechanism, project.regime), lockedOn: project.asOf };
  const period = periodOf({ ...head, flows: {} });
  const facts = assessedFlows(filing, project).sort((left, right) => (left.flow.id < right.flow.id ? -1 : 1));
  const block = { ...head, flows: Object.fromEntries(facts.map((one) => [one.flow.id, scopeOfFlow(one, period, project)])) };
  return { ...block, digest: digestOf(filing.id, block) };
}

function validity(expiry: ReturnType<typeof expiryOf>, mechanism: LockedFiling['mechanism'], regime: Regime): Pick<LockedFiling, 'validUntil' | 'validity'> {
  if (!expiry) return {};
  const { source, provisions, confidence } = expiry;
  const years = source === 'counted' ? regime.validity?.[mechanism]?.years : undefined;
  const rule = { source, regime: regime.id, ...(years === undefined ? {} : { years }), provisions: [...provisions], confidence };
  return { validUntil: expiry.on, validity: rule };
}

/** Facts of the flows that a filing covers; those that are over are not among them. */
export function assessedFlows(filing: Definition<'filing'>, { model, judgement }: Judged): FlowFacts[] {
  const flows = model.tables.filing.get(filing.id) === filing ? model.naming(filing, 'flow') : [];
  return flows.filter(({ value }) => value.filing === filing.id && value.status !== 'ended').flatMap((flow) => judgement.of(flow)?.facts ?? []);
}

/** The scope of one flow. */
export function scopeOfFlow(facts: FlowFacts, period: Period, { model, catalogues }: Scoped): LockedFlow {
  const { flow, exporter, source, target, recipient, agreement, categories } = facts;
  const { from = '', to = '', method } = flow.value;
  const [purpose, retention] = [written(flow.value.purpose), written(flow.value.retention)];
  const [people, sensitivePeople] = [peopleIn(facts, 'personal', period), peopleIn(facts, 'sensitive', period)];
  const country = (code: string | undefined) => countryOf(code, catalogues.places);
  const sorted = [...categories].sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    ...(exporter && { exporter: exporter.id }),
    from: end(from, country(source?.value.location ?? (exporter && catalogues.places.mainland.code))),
    to: end(to, country(target?.value.location ?? recipient?.value.country)),
    ...(recipient && { recipient: recipientScope(recipient, model) }),
    ...(purpose && { purpose }),
    ...(method && { method }),
    ...(retention && { retention }),
    categories: Object.fromEntries(sorted.map((category) => [category.id, categoryScope(category)])),
    ...(people && { people }),
    ...(sensitivePeople && { sensitivePeople }),
    ...(agreement && { agreement: agreementScope(agreement) }),
  };
}

function end(id: string, place: string | undefined): LockedFlow['from'] {
  return { id, ...(place && { place }) };
}

function recipientScope(recipient: Definition<'recipient'>, model: Model): LockedRecipient {
  const { role, country } = recipient.value;
  const name = written(recipient.value.name);
  const onward = onwardFrom(recipient, model).map((next) => [next.id, next.definition?.value.country ?? 'unknown'] as const);
  return {
    id: recipient.id,
    ...(name && { name }),
    ...(role && { role }),
    ...(country && { country }),
    ...(onward.length > 0 && { onward: Object.fromEntries(onward) }),
  };
}

function categoryScope({ value: { class: given = 'unknown', sensitiveType, fields } }: Definition<'category'>): LockedCategory {
  return { class: given, ...(sensitiveType && { sensitiveType }), ...(fields && { fields: [...new Set(fields)].sort() }) };
}

function agreementScope({ id, value: { kind, expires, terms } }: Definition<'agreement'>): LockedAgreement {
  const said = Object.entries(terms ?? {}).flatMap(([term, where]) => (where === null ? [] : [[term, where] as const]));
  const sorted = said.sort(([left], [right]) => (left < right ? -1 : 1));
  return { id, ...(kind && { kind }), ...(expires && { expires }), ...(said.length > 0 && { terms: Object.fromEntries(sorted) }) };
}

/** A text with its white space in order, so that a line broken elsewhere is no other text. */
function written(text: Written): Written {
  const spaced = (one: string) => one.trim().replace(/\s+/gu, ' ');
  if (text === undefined || typeof text === 'string') return text && spaced(text);
  return { ...(text.en && { en: spaced(text.en) }), ...(text.zh && { zh: spaced(text.zh) }) };
}
