// What is asked of an agreement and what it says, as plain data: for `dataflow explain --format json` and the text.
import type { Analysis } from '../index.js';
import { type AgreementReview, type DemandedTerm, forReviewers, placeOfTerm, reviewAgreement, type TermMechanism } from '../law/agreement-terms.js';
import type { Outcome } from '../law/mechanism.js';
import type { Definition } from '../model/definition.js';
import { termFaultFinder } from '../wording/term-fault.js';

export interface AgreementTrace extends AgreementReview {
  /** What the flows that rely on it need together. */
  readonly mechanism: Outcome;
  /** Ids of terms whose words say nothing. */
  readonly vague: readonly string[];
}

/** Traces of agreements; of all of them where none are named. */
export function traceAgreements(
  analysis: Analysis,
  agreements: readonly Definition<'agreement'>[] = analysis.model.tables.agreement.list,
): readonly AgreementTrace[] {
  const faultOf = termFaultFinder(analysis.catalogues);
  return agreements.map((agreement) => {
    const review = reviewAgreement(agreement, analysis);
    const terms = Object.entries(agreement.value.terms ?? {});
    return {
      ...review,
      mechanism: heaviestOf(review.flows.map(({ verdict }) => verdict.mechanism)),
      vague: terms.filter(([, where]) => faultOf(where) !== undefined).map(([id]) => id),
    };
  });
}

const order: readonly Outcome[] = ['security-assessment', 'undetermined', 'standard-contract', 'standard-contract-or-certification', 'certification', 'exempt'];

function heaviestOf(outcomes: readonly Outcome[]): Outcome {
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'none';
}

/** Required terms that the document does not show, and those that reviewers look for. */
export function unmetTerms({ terms }: AgreementReview): { readonly missing: readonly DemandedTerm[]; readonly reviewersMiss: readonly DemandedTerm[] } {
  const unmet = terms.filter((term) => term.unmet.length > 0);
  return { missing: unmet.filter((term) => !forReviewers(term.unmet)), reviewersMiss: unmet.filter((term) => forReviewers(term.unmet)) };
}

/** What is known of a term: the file says where or says no; the official text has it; nobody says. */
export type TermState = 'agreed' | 'denied' | 'official-text' | 'not-said';

export function termState({ agreement }: AgreementReview, { id, unmet }: Pick<DemandedTerm, 'id' | 'unmet'>): TermState {
  if (placeOfTerm(agreement, id) !== undefined) return 'agreed';
  if (agreement.value.terms?.[id] === false) return 'denied';
  return unmet.length === 0 ? 'official-text' : 'not-said';
}

export interface AgreementJson {
  readonly id: string;
  readonly with: string | null;
  readonly kind: string | null;
  readonly mechanism: Outcome;
  /** Mechanisms whose terms are asked for. */
  readonly termsOf: readonly TermMechanism[];
  readonly flows: readonly string[];
  readonly missing: readonly string[];
  readonly reviewersMiss: readonly string[];
  readonly vague: readonly string[];
  readonly terms: readonly {
    readonly id: string;
    readonly level: 'required' | 'reviewers';
    readonly termsOf: readonly TermMechanism[];
    readonly state: TermState;
    readonly where: string | null;
    readonly provisions: readonly string[];
  }[];
}

/** The trace of an agreement as JSON. */
export function agreementJson(trace: AgreementTrace): AgreementJson {
  const { agreement, flows, terms, mechanism, vague } = trace;
  const { missing, reviewersMiss } = unmetTerms(trace);
  return {
    id: agreement.id,
    with: agreement.value.with ?? null,
    kind: agreement.value.kind ?? null,
    mechanism,
    termsOf: [...new Set(flows.flatMap((flow) => flow.mechanism ?? []))],
    flows: flows.map(({ verdict }) => verdict.flow.id),
    missing: missing.map(({ id }) => id),
    reviewersMiss: reviewersMiss.map(({ id }) => id),
    vague,
    terms: terms.map((term) => ({
      id: term.id,
      level: forReviewers(term.demands) ? 'reviewers' : 'required',
      termsOf: term.demands.map((demand) => demand.mechanism),
      state: termState(trace, term),
      where: placeOfTerm(agreement, term.id) ?? null,
      provisions: [...new Set(term.demands.flatMap(({ provisions }) => provisions))],
    })),
  };
}
