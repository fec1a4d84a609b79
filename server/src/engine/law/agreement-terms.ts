// Which terms an agreement has to hold: what the mechanisms of the flows that rely on it demand, and what the document says.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { flowsNaming, type Judged, leavingVerdict } from './leaving.js';
import { relyingFlows } from './relying.js';
import type { Verdict } from './verdict.js';

export type Term = Catalogues['terms'][string];
type Demands = Term['demandedBy'];
export type TermMechanism = keyof Demands;

/** That a mechanism asks for a term. */
export interface Demand {
  readonly mechanism: TermMechanism;
  readonly level: 'required' | 'reviewers';
  readonly provisions: readonly string[];
}

/** A term that is asked for, and what the agreement says of it. */
export interface DemandedTerm {
  readonly id: string;
  readonly term: Term;
  readonly demands: readonly Demand[];
  /** Demands that the document does not meet as far as the file tells: it says false, or nothing. */
  readonly unmet: readonly Demand[];
}

/** A flow that relies on an agreement, with the mechanism whose terms it needs; undefined where that is open or none is needed. */
export interface RelyingFlow {
  readonly verdict: Verdict;
  readonly mechanism: TermMechanism | undefined;
  /** Whether the authority or the certification body has accepted what was filed for it, the document included. */
  readonly accepted: boolean;
}

export interface AgreementReview {
  readonly agreement: Definition<'agreement'>;
  readonly flows: readonly RelyingFlow[];
  /** In the order of the catalogue. */
  readonly terms: readonly DemandedTerm[];
}

interface ReviewInput extends Judged {
  readonly catalogues: Catalogues;
}

/** An agreement with what is asked of it; of one that no flow relies on nothing is asked. */
export function reviewAgreement(agreement: Definition<'agreement'>, input: ReviewInput): AgreementReview {
  const flows = relyingFlows(agreement, input).map((verdict) => relyingFlow(verdict, agreement, input.model));
  return { agreement, flows, terms: demandedTerms(agreement, askedBy(flows), input.catalogues) };
}

/** Whether an agreement would lack a term if flows of every mechanism relied on it: where not, none of them has to be looked at. */
export function mayLackTerms(agreement: Definition<'agreement'>, catalogues: Catalogues): boolean {
  return demandedTerms(agreement, everythingAsked, catalogues).some(({ unmet }) => unmet.length > 0);
}

/** Whether some flow relies on an agreement and needs the terms of a mechanism. */
export function needsTermsOf(mechanism: TermMechanism, agreement: Definition<'agreement'>, { model, judgement }: Judged): boolean {
  return flowsNaming(agreement, model).some((flow) => {
    const verdict = leavingVerdict(flow, judgement);
    return verdict !== undefined && relyingFlow(verdict, agreement, model).mechanism === mechanism;
  });
}

/** Whether every one of the demands is only looked for in practice. */
export function forReviewers(demands: readonly Demand[]): boolean {
  return demands.every(({ level }) => level === 'reviewers');
}

/** Whether anybody began to write down where the document has its terms. */
export function listsTerms({ value }: Definition<'agreement'>): boolean {
  return Object.keys(value.terms ?? {}).length > 0;
}

/** Where the document has a term, if somebody wrote it down. */
export function placeOfTerm({ value }: Definition<'agreement'>, id: string): string | undefined {
  const where = value.terms?.[id];
  return typeof where === 'string' && where.trim() !== '' ? where : undefined;
}

type Filing = Definition<'filing'>['value'];
const granted: ReadonlySet<Filing['status']> = new Set(['approved', 'conditionally-approved', 'filed', 'certified']);
const over: ReadonlySet<Filing['status']> = new Set(['rejected', 'withdrawn']);

function relyingFlow(verdict: Verdict, agreement: Definition<'agreement'>, { tables }: Model): RelyingFlow {
  const filing = tables.filing.get(verdict.flow.value.filing)?.value;
  const mechanism = mechanismFor(verdict, agreement, filing);
  return { verdict, mechanism, accepted: filing?.mechanism === mechanism && granted.has(filing?.status) };
}

/** What is certain goes first, then what was filed for; where the flow has the choice, the document shows which one was taken. */
function mechanismFor({ mechanism }: Verdict, { value }: Definition<'agreement'>, filing: Filing | undefined): TermMechanism | undefined {
  if (mechanism === 'exempt' || mechanism === 'none') return undefined;
  if (mechanism === 'security-assessment') return mechanism;
  if (filing && !over.has(filing.status)) return filing.mechanism;
  if (mechanism === 'undetermined') return undefined;
  return mechanism === 'standard-contract-or-certification' ? servedBy(value.kind) : mechanism;
}

function servedBy(kind: Definition<'agreement'>['value']['kind']): TermMechanism | undefined {
  switch (kind) {
    case 'legal-document':
      return 'security-assessment';
    case 'standard-contract':
    case 'gba-standard-contract':
      return 'standard-contract';
    case 'certification-rules':
      return 'certification';
    case undefined:
      return undefined;
  }
}

/** A mechanism whose terms are asked for, and whether personal information goes abroad under it. */
interface Asked {
  readonly mechanism: TermMechanism;
  readonly personal: boolean;
}

const mechanisms = ['security-assessment', 'standard-contract', 'certification'] as const;
const everythingAsked: readonly Asked[] = mechanisms.map((mechanism) => ({ mechanism, personal: true }));

function askedBy(flows: readonly RelyingFlow[]): readonly Asked[] {
  return mechanisms.flatMap((mechanism) => {
    const asking = flows.filter((flow) => flow.mechanism === mechanism);
    return asking.length === 0 ? [] : [{ mechanism, personal: asking.some(({ verdict }) => verdict.facts.ofClass.personal === 'yes') }];
  });
}

function demandedTerms(agreement: Definition<'agreement'>, asked: readonly Asked[], catalogues: Catalogues): readonly DemandedTerm[] {
  if (asked.length === 0) return [];
  return Object.entries(catalogues.terms).flatMap(([id, term]) => {
    const demands = asked.flatMap((one) => demandOf(term, agreement, one) ?? []).filter((demand) => !isOptional(demand, agreement, id));
    const unmet = placeOfTerm(agreement, id) === undefined ? demands.filter((demand) => isUnmet(demand, { agreement, id, term })) : [];
    return demands.length === 0 ? [] : [{ id, term, demands, unmet }];
  });
}

function demandOf({ demandedBy }: Term, { value }: Definition<'agreement'>, { mechanism, personal }: Asked): Demand | undefined {
  const demand = demandedBy[mechanism];
  // The catalogue knows the national contract; the text of the one for the Greater Bay Area is another.
  if (!demand || (mechanism === 'standard-contract' && value.kind === 'gba-standard-contract')) return undefined;
  return 'onlyWith' in demand && !personal ? undefined : { mechanism, level: demand.level, provisions: demand.provisions };
}

/** The official contract is complete without the terms that may be added to it: they count where somebody speaks of them. */
function isOptional({ mechanism, level }: Demand, { value }: Definition<'agreement'>, id: string): boolean {
  return mechanism === 'standard-contract' && level === 'reviewers' && !Object.hasOwn(value.terms ?? {}, id);
}

/** What nobody wrote down is in the official text all the same, where the document is that text. */
function isUnmet({ mechanism }: Demand, { agreement, id, term }: { agreement: Definition<'agreement'>; id: string; term: Term }): boolean {
  const { value } = agreement;
  if (value.terms?.[id] === false) return true;
  if (mechanism === 'standard-contract') return false;
  const official = value.kind === 'standard-contract' || value.kind === 'gba-standard-contract';
  return !official || (listsTerms(agreement) && term.demandedBy['standard-contract']?.level !== 'required');
}
