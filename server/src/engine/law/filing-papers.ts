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

/** A filing whose list of documents is worth looking at. */
export interface FilingPapers {
  readonly filing: Definition<'filing'>;
  readonly handedIn: boolean;
  readonly flows: readonly Definition<'flow'>[];
  /** What the regime demands for the mechanism. */
  readonly mandatory: readonly string[];
}

/** Filings that are not over and not only for flows that ended, each with what it must hold. */
export function currentPapers({ tables }: Model, regime: Regime): readonly FilingPapers[] {
  const covered = flowsByFiling(tables.flow.list);
  return tables.filing.list.flatMap((filing) => {
    const { status, mechanism, documents } = filing.value;
    // A filing without a status is reported as it is.
    const stage = status === undefined ? 'over' : stages[status];
    const flows = covered.get(filing.id) ?? [];
    const ended = flows.length > 0 && flows.every(({ value }) => value.status === 'ended');
    // The authority had the papers of what it decided; whoever keeps no list of them here is not asked for one.
    const unkept = stage === 'decided' && documents === undefined;
    const listedElsewhere = mechanism === 'standard-contract' && flows.some((flow) => hasOwnList(flow, tables));
    if (stage === 'over' || ended || unkept || listedElsewhere) return [];
    return [{ filing, flows, handedIn: stage !== 'preparing', mandatory: (mechanism && regime.documents?.[mechanism]?.mandatory) ?? [] }];
  });
}

function flowsByFiling(flows: readonly Definition<'flow'>[]): ReadonlyMap<string, readonly Definition<'flow'>[]> {
  const groups = new Map<string, Definition<'flow'>[]>();
  for (const flow of flows) {
    const group = groups.get(flow.value.filing ?? '');
    if (group) group.push(flow);
    else groups.set(flow.value.filing ?? '', [flow]);
  }
  return groups;
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
