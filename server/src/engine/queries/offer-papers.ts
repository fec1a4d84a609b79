// Terms of an agreement and documents of a filing: what the law asks of this one goes first.
import { forReviewers, reviewAgreement } from '../law/agreement-terms.js';
import { describeKey } from './key-info.js';
import type { Suggestion } from './offer.js';
import type { Situation } from './situation.js';

/** Terms, in the order of the catalogue; those that the mechanisms of its flows demand first. */
export function termSuggestions(situation: Situation): readonly Suggestion[] {
  const demanded = demandedTerms(situation);
  return Object.entries(situation.catalogues.terms).map(([id, { name }]) => ({
    label: id,
    kind: 'term',
    parts: situation.cursor.colon ? [id] : [`${id}: `, {}],
    detail: name,
    about: ['term', id, ...(situation.cursor.id === undefined ? [] : [situation.cursor.id])],
    rank: demanded.get(id) ?? 2,
  }));
}

function demandedTerms({ project, cursor }: Situation): ReadonlyMap<string, number> {
  const agreement = project?.model.tables.agreement.get(cursor.id);
  if (!project || !agreement) return new Map();
  return new Map(reviewAgreement(agreement, project).terms.map(({ id, demands }) => [id, forReviewers(demands) ? 1 : 0]));
}

/** Documents; those that the regime wants for the mechanism of the filing first. */
export function documentSuggestions(situation: Situation): readonly Suggestion[] {
  const { project, cursor, catalogues, written } = situation;
  const mechanism = written(['mechanism']) ?? '';
  const wanted = project?.regime.documents?.[mechanism];
  const choices = statuses();
  const rankOf = (id: string) => (wanted?.mandatory.includes(id) ? 0 : wanted?.supporting.includes(id) ? 1 : 2);
  return Object.entries(catalogues.documents).map(([id, { name, mechanisms }]) => ({
    label: id,
    kind: 'document',
    parts: cursor.colon ? [id] : [`${id}: { status: `, { choices, placeholder: choices[0] }, ' }'],
    detail: name,
    about: ['name', 'documents', id],
    rank: rankOf(id) === 2 && !mechanisms.some((one) => one === mechanism) ? 3 : rankOf(id),
  }));
}

/** How far a document is; the first word says that nobody began it. */
function statuses(): readonly string[] {
  return (describeKey('filing', ['documents', '*', 'status'])?.values ?? []).map(({ value }) => value);
}
