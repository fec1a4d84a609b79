// Data that a recipient passes on: what the file tells of it, and whether the agreement with the recipient limits it.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import { placeOfTerm } from './agreement-terms.js';
import { isOfClass } from './flow-facts.js';
import { type Judged, mayNeedMechanism } from './leaving.js';

/** The terms of the catalogue that limit the passing on of data. */
function onwardTerms({ terms }: Catalogues): readonly string[] {
  return Object.keys(terms).filter((id) => terms[id]?.about === 'onward');
}

/** Whether an agreement limits the passing on: it says where, or it is an official text that does and nobody says otherwise. */
export function limitsOnward(agreement: Definition<'agreement'>, catalogues: Catalogues): boolean {
  const { kind, terms = {} } = agreement.value;
  const official = kind === 'standard-contract' || kind === 'gba-standard-contract';
  const inOfficialText = (id: string) => catalogues.terms[id]?.demandedBy['standard-contract'] !== undefined;
  return onwardTerms(catalogues).some((id) => placeOfTerm(agreement, id) !== undefined || (official && inOfficialText(id) && terms[id] !== false));
}

/** The term on the passing on that an agreement is said to lack, if there is one. */
export function deniedOnward({ value }: Definition<'agreement'>, catalogues: Catalogues): string | undefined {
  return onwardTerms(catalogues).find((id) => value.terms?.[id] === false);
}

/** Data from China that a flow abroad carries on to a recipient whom the first one does not name. */
export interface UndeclaredOnward {
  readonly first: Definition<'recipient'>;
  readonly next: Definition<'recipient'>;
  /** The flow out of China that brings the first recipient some of the same data. */
  readonly inbound: Definition<'flow'>;
}

export function undeclaredOnward(flow: Definition<'flow'>, { model, judgement }: Judged): UndeclaredOnward | undefined {
  const facts = judgement.of(flow)?.facts;
  if (facts?.fromSide !== 'outside' || facts.toSide !== 'outside' || flow.value.status === 'ended') return undefined;
  const first = model.tables.recipient.get(facts.source?.value.operator);
  const next = facts.recipient;
  if (!first || !next || first === next || first.value.onwardTo?.includes(next.id)) return undefined;
  const regulated = facts.categories.filter((category) => isOfClass(category, 'general') === 'no');
  if (regulated.length === 0) return undefined;
  const inbound = judgement.sentTo(first).find((verdict) => verdict.facts.categories.some((one) => regulated.includes(one)) && mayNeedMechanism(verdict));
  return inbound && { first, next, inbound: inbound.flow };
}
