// Which documents a filing has to hold, and whether the project says that it does.
import type { Regime } from '../generated/regime-types.js';
import type { Definition, Shape } from '../model/definition.js';
import type { Model } from '../model/model.js';

type Status = NonNullable<Shape<'filing'>['status']>;

/** How far a filing is: still being written, with the authority, decided by it, or over without a result. */
type Stage = 'preparing' | 'handed-in' | 'decided' | 'over';

const stages: Readonly<Record<Status, Stage>> = {
  preparing: 'preparing',
  submitted: 'handed-in',
  supplementing: 'handed-in',
  accepted: 'handed-in',
  approved: 'decided',
  'conditionally-approved': 'decided',
  filed: 'decided',
  certified: 'decided',
  rejected: 'over',
  withdrawn: 'over',
};

/** The impact assessment: due wherever personal information leaves, so it has a rule of its own. */
export const impactAssessment = 'pipia-report';
const legalDocument = 'data-transfer-agreement';

/** What a filing that is not over has to hold. */
export interface FilingPapers {
  readonly filing: Definition<'filing'>;
  readonly handedIn: boolean;
  /** What the regime demands for the mechanism. */
  readonly mandatory: readonly string[];
}

/** The papers of a filing, as far as it tells itself; undefined where it is over or nobody keeps a list of them. */
export function papersOf(filing: Definition<'filing'>, regime: Regime): FilingPapers | undefined {
  const { status, mechanism, documents } = filing.value;
  // A filing without a status is reported as it is.
  const stage = status === undefined ? 'over' : stages[status];
  // The authority had the papers of what it decided; whoever keeps no list of them here is not asked for one.
  const unkept = stage === 'decided' && documents === undefined;
  if (stage === 'over' || unkept) return undefined;
  return { filing, handedIn: stage !== 'preparing', mandatory: (mechanism && regime.documents?.[mechanism]?.mandatory) ?? [] };
}

/** Whether a flow is a plan that is not handed in yet, or not again: it has its papers by the time it is filed. */
export function isYetToBeFiled({ value }: Definition<'flow'>, { tables }: Model): boolean {
  const status = tables.filing.get(value.filing)?.value.status;
  const stage = status && stages[status];
  return value.status === 'planned' && stage !== 'handed-in' && stage !== 'decided';
}

/** Whether the papers of a filing still matter: not all of its flows ended, and none of them has a list of its own. */
export function isCurrent({ filing }: FilingPapers, model: Model): boolean {
  const flows = model.naming(filing, 'flow');
  const ended = flows.length > 0 && flows.every(({ value }) => value.status === 'ended');
  return !ended && !(filing.value.mechanism === 'standard-contract' && flows.some((flow) => hasOwnList(flow, model.tables)));
}

/** Filing the contract of the Greater Bay Area takes fewer papers, which no regime lists. */
export function hasOwnList({ value }: Definition<'flow'>, { agreement }: Model['tables']): boolean {
  return agreement.get(value.agreement)?.value.kind === 'gba-standard-contract';
}

/** Whether a filing still lacks a document. While it is being prepared, a document on record as missing is a task and not a gap. */
export function lacks({ filing, handedIn }: FilingPapers, document: string): boolean {
  const listed = filing.value.documents?.[document];
  return listed === undefined || (handedIn && statusOf(listed) === 'missing');
}

/** Whether a document that was handed in is still a draft; for the assessment the legal document may be one that is yet to be concluded. */
export function isDraft({ filing, handedIn }: FilingPapers, document: string): boolean {
  const listed = filing.value.documents?.[document];
  if (!handedIn || listed === undefined || statusOf(listed) !== 'draft') return false;
  return !(document === legalDocument && filing.value.mechanism === 'security-assessment');
}

function statusOf(listed: NonNullable<Shape<'filing'>['documents']>[string]): string | undefined {
  return typeof listed === 'string' ? undefined : listed.status;
}
