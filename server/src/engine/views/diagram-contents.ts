// A diagram with what its parts stand for, for a face that lets people point at them.
import type { Analysis } from '../index.js';
import type { Outcome } from '../law/mechanism.js';
import type { Definition } from '../model/definition.js';
import { markOf } from '../wording/marks.js';
import { type DiagramOptions, type DrawnNode, draw, type UnknownId } from './diagram.js';
import { changeKind } from './diagram-change-words.js';
import { flowsText } from './diagram-counts.js';
import { betweenText } from './diagram-description.js';
import { arrowFacts, openFindings } from './diagram-facts.js';
import { type FlowStatus, statusOf } from './diagram-filter.js';
import type { Grouping } from './diagram-grouping.js';
import { type LegendEntry, legendOf } from './diagram-legend.js';
import { nameOf } from './diagram-names.js';
import { pictureNotes } from './diagram-notes.js';
import type { Arrow } from './diagram-picture.js';
import type { FlowChange } from './flow-changes.js';
import { tally } from './tally.js';

export interface DiagramEdge {
  /** Place among the arrows of the text, from 0. */
  readonly index: number;
  readonly arrow: Arrow;
  /** Undefined for a group. */
  readonly flow: Definition<'flow'> | undefined;
  readonly label: string;
  readonly between: string;
  readonly facts: readonly string[];
  readonly counts: ReadonlyMap<Outcome, number>;
  readonly findings: number;
  readonly uncertain: boolean;
  readonly status: FlowStatus;
  readonly change: FlowChange['kind'] | undefined;
}

export interface DiagramContents {
  readonly text: string;
  readonly title: string;
  readonly description: readonly string[];
  readonly notes: readonly string[];
  /** The marks that occur, in the order of the legend. */
  readonly legend: readonly LegendEntry[];
  /** What nodes and boxes stand for. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DiagramEdge[];
  /** How many of the flows have each outcome. */
  readonly counts: ReadonlyMap<Outcome, number>;
  readonly grouping: Grouping;
  readonly flows: { readonly shown: number; readonly of: number };
  readonly changes: readonly FlowChange[];
}

/** Draws a view and tells what is in it. */
export function diagramContents(source: Analysis, options: DiagramOptions): DiagramContents | UnknownId {
  const drawing = draw(source, options);
  if ('unknownId' in drawing) return drawing;
  const { language } = options;
  const { scope, picture, text, title, description, nodes } = drawing;
  const flows = picture.arrows.flatMap((arrow) => arrow.flows);
  const counts = tally(flows.map(({ verdict }) => verdict.mechanism));
  return {
    ...{ text, title, description, nodes, counts },
    notes: pictureNotes(picture, language),
    legend: legendOf(counts.keys(), language),
    edges: picture.arrows.map((arrow, index) => edgeOf(arrow, index, source, language)),
    grouping: picture.grouping,
    flows: { shown: flows.length, of: scope.all },
    changes: scope.flows.flatMap(({ change }) => change ?? []),
  };
}

function edgeOf(arrow: Arrow, index: number, source: Analysis, language: DiagramOptions['language']): DiagramEdge {
  const { flows, mechanism } = arrow;
  const [only, ...others] = flows.map(({ verdict }) => verdict.flow);
  const flow = others.length === 0 ? only : undefined;
  const statuses = flows.map(({ verdict }) => statusOf(verdict.flow));
  return {
    ...{ index, arrow, flow },
    label: `${markOf(mechanism)} ${flow ? nameOf(flow, language) : flowsText(flows.length, language)}`,
    between: betweenText(arrow, source.catalogues, language),
    facts: arrowFacts(arrow, source, language),
    counts: tally(flows.map(({ verdict }) => verdict.mechanism)),
    findings: flows.reduce((sum, { verdict }) => sum + openFindings(verdict.flow, source).length, 0),
    uncertain: flows.some(({ verdict }) => verdict.mechanism === 'undetermined'),
    status: (['active', 'planned', 'suspended'] as const).find((status) => statuses.includes(status)) ?? 'ended',
    change: changeKind(flows),
  };
}
