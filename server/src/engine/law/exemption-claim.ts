// Whether the exemption that a flow claims fits what the file says, and what shows it.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import { answer } from './condition.js';
import type { Fact } from './fact.js';
import type { Judgement } from './judgement.js';
import { isLeaving } from './leaving.js';
import { type Day, inForce } from './regimes.js';
import type { Verdict } from './verdict.js';

type Exemption = Catalogues['exemptions'][string];
export type Evidence = Exemption['evidence'][number];

/** Why a claimed exemption does not apply. */
export type Misfit =
  /** The regime knows none of that name on that day. */
  | { readonly kind: 'no-law'; readonly from: Day | undefined }
  /** One of its conditions fails. */
  | { readonly kind: 'fact'; readonly fact: Fact | undefined }
  /** The totals or the data decide, and they decided otherwise. */
  | { readonly kind: 'decided' }
  /** The file says of the data, or of the ground of processing, what the exemption is not meant for. */
  | { readonly kind: 'subjects' | 'basis'; readonly value: string; readonly category: string | undefined };

interface Project {
  readonly judgement: Judgement;
  readonly regime: Regime;
  readonly catalogues: Catalogues;
}

/** The exemption that a flow abroad claims; undefined where it claims none that there is, or needs none. */
export function claimOf(verdict: Verdict, { catalogues }: Pick<Project, 'catalogues'>): string | undefined {
  const claimed = verdict.flow.value.exemption;
  if (claimed === undefined || catalogues.exemptions[claimed] === undefined || !isLeaving(verdict) || verdict.mechanism === 'none') return undefined;
  return claimed;
}

/** Why the exemption that a flow claims certainly does not apply; undefined where it does, or that is open. */
export function misfitOf(verdict: Verdict, project: Project): Misfit | undefined {
  const claimed = claimOf(verdict, project);
  if (claimed === undefined) return undefined;
  const { regime, judgement, catalogues } = project;
  const exemption = regime.exemptions[claimed];
  if (!exemption) return misfitOfDecided(verdict, claimed, regime);
  if (!inForce(exemption, verdict.day)) return { kind: 'no-law', from: exemption.from };
  const { truth, facts } = answer(exemption.when, judgement.caseOf(verdict.facts));
  return truth === 'no' ? { kind: 'fact', fact: facts[0] } : contradiction(verdict, catalogues.exemptions[claimed]);
}

/** Some exemptions follow from a decision and need not be claimed. */
function misfitOfDecided({ mechanism, exemption }: Verdict, claimed: string, { decisions }: Regime): Misfit | undefined {
  if (!decisions.some((decision) => decision.exemption === claimed)) return { kind: 'no-law', from: undefined };
  return mechanism === 'undetermined' || mechanism === 'exempt' || exemption === claimed ? undefined : { kind: 'decided' };
}

function contradiction({ flow, facts }: Verdict, exemption: Exemption | undefined): Misfit | undefined {
  const { subjects = [], bases = [] } = exemption?.contradictedBy ?? {};
  const { basis } = flow.value;
  if (basis !== undefined && bases.includes(basis)) return { kind: 'basis', value: basis, category: undefined };
  const category = facts.categories.find(({ value }) => value.subjects !== undefined && subjects.includes(value.subjects));
  return category?.value.subjects === undefined ? undefined : { kind: 'subjects', value: category.value.subjects, category: category.id };
}

/** What the exemption that a flow rests on asks to be on record, and is not. */
export function missingEvidence(verdict: Verdict, { catalogues }: Pick<Project, 'catalogues'>): readonly Evidence[] {
  const { exemption, flow } = verdict;
  if (exemption === undefined || flow.value.exemption !== exemption) return [];
  const { evidence = [] } = catalogues.exemptions[exemption] ?? {};
  return evidence.filter(({ key }) => key !== undefined && isEmpty(flow.value.evidence?.[key]));
}

function isEmpty(text: string | { en?: string; zh?: string } | undefined): boolean {
  const written = typeof text === 'string' ? [text] : [text?.en, text?.zh];
  return written.every((one) => one === undefined || one.trim() === '');
}
