// What the pages of checklists show, made from the answers of the server.
import type { ChecklistResult, FilingItem } from '../../../server/src/protocol/checklist.js';
import type { FilingContent, FilingDeadline, FilingSummary, NoContent, OverviewContent, WantingFlows } from '../../../server/src/protocol/checklist-panel.js';
import type { TotalsResult } from '../../../server/src/protocol/messages.js';
import type { ProjectSummary } from '../../../server/src/protocol/projects.js';

/** Flows without a filing that are named; of more, only their number is told. */
const named = 5;

/** A project in the side bar. */
export function overviewContent(
  project: ProjectSummary,
  all: readonly ProjectSummary[],
  { filings, wanting }: ChecklistResult,
  totals: TotalsResult,
): OverviewContent {
  return {
    show: 'overview',
    ...headOf(project),
    projects: all.map(({ uri, name }) => ({ uri, name })),
    flows: project.counts.reduce((sum, { flows }) => sum + flows, 0),
    exporters: totals.exporters,
    filings: filings.map(summaryOf),
    wanting: wantingFlows(wanting),
    deadlines: filings.flatMap(deadlinesOf).sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0)),
  };
}

/** The page of one filing. */
export function filingContent(project: ProjectSummary, { filings }: ChecklistResult, address: string): FilingContent | NoContent {
  const filing = filings.find(({ item }) => item.address === address);
  return filing ? { show: 'filing', ...headOf(project), filing } : { show: 'nothing', because: 'gone' };
}

function wantingFlows(wanting: ChecklistResult['wanting']): readonly WantingFlows[] {
  const groups = new Map<string, ChecklistResult['wanting'][number][]>();
  for (const flow of wanting) {
    const group = groups.get(flow.outcome?.id ?? '');
    if (group) group.push(flow);
    else groups.set(flow.outcome?.id ?? '', [flow]);
  }
  return [...groups.values()].map((flows) => ({ outcome: flows[0]?.outcome ?? null, count: flows.length, flows: flows.slice(0, named) }));
}

function headOf({ uri, name, language, asOf, regime }: ProjectSummary): Pick<OverviewContent, 'project' | 'asOf' | 'regime'> {
  return { project: { uri, name, language }, asOf, regime: regime.name };
}

function summaryOf({ item, mechanism, standing, stages, progress }: FilingItem): FilingSummary {
  const row = stages.filter(({ isFurther }) => !isFurther);
  const current = row.find((stage) => stage.progress === 'current') ?? row.find((stage) => stage.progress === 'open');
  const of = Math.max(0, ...row.map(({ order }) => order));
  const { documents, terms, steps, findings } = progress;
  const stage = current ? { name: current.name, order: current.order, late: current.late, of } : null;
  return { item, mechanism, standing, stage, documents, terms, steps, warnings: findings };
}

function deadlinesOf({ item, deadlines }: FilingItem): readonly FilingDeadline[] {
  return deadlines.map((deadline) => ({ ...deadline, filing: item }));
}
