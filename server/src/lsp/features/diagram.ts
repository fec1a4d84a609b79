import type { DiagramTarget as Target } from '../../engine/views/diagram-bundle.js';
import { type DiagramContents, type DiagramEdge as DrawnEdge, diagramContents } from '../../engine/views/diagram-contents.js';
import type { DiagramView } from '../../engine/views/diagram-view.js';
import type { FlowChange as Change } from '../../engine/views/flow-changes.js';
import type { DiagramEdge, DiagramNode, DiagramParams, DiagramTarget, FlowChange } from '../../protocol/diagram.js';
import type { Feature } from '../feature.js';
import { DiagramRequest } from '../own-requests.js';
import { named, outcome, outcomeCounts, presentItem, type Translation } from '../payload.js';

/** Of a large group, so many flows are told. */
const mostFlows = 100;
const mostChanges = 1000;

/** The drawing of a project's flows, with what its parts stand for. Null where there is no such project or nothing of that id. */
export const diagram: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(DiagramRequest, null, (params, scene) => {
      const project = scene.project(params.uri);
      const view = viewOf(params);
      if (!project || !view) return null;
      const language = params.language ?? scene.language;
      const { includeEnded, bare, filter, group, limit, skip, time = 'now' } = params;
      const base = scene.baseOf(project);
      if (time === 'now') base?.rest();
      const before = time === 'now' ? undefined : base?.seenFrom(project);
      const options = { view, language, includeEnded, bare, filter, group, limit, skip, label: before && base?.label };
      const drawn = time === 'before' ? diagramContents(before ?? project, { ...options, known: project }) : diagramContents(project, { ...options, before });
      return 'unknownId' in drawn ? null : resultOf(drawn, { scene, project, language });
    });
  },
};

function resultOf(drawn: DiagramContents, to: Translation) {
  const { text, title, description, notes, legend, grouping, flows } = drawn;
  return {
    mermaid: text,
    ...{ title, description, notes, legend, grouping, flows },
    nodes: drawn.nodes.map((node) => nodeOf(node, to)),
    edges: drawn.edges.map((edge) => edgeOf(edge, to)),
    counts: outcomeCounts(drawn.counts, to),
    changes: drawn.changes.slice(0, mostChanges).flatMap((change) => changeOf(change, to)),
  };
}

function nodeOf({ id, definition, country }: DiagramContents['nodes'][number], to: Translation): DiagramNode {
  if (!definition) return { node: id, item: null, opens: country === undefined ? null : { view: 'country', id: country } };
  const { kind } = definition;
  return { node: id, item: presentItem(definition, to), opens: kind === 'exporter' || kind === 'recipient' ? { view: kind, id: definition.id } : null };
}

function edgeOf(edge: DrawnEdge, to: Translation): DiagramEdge {
  const { index, arrow, flow, label, between, facts, counts, findings, uncertain, status, change } = edge;
  return {
    ...{ index, number: arrow.number, label, between, facts, findings, uncertain, status },
    item: flow ? presentItem(flow, to) : null,
    // Each place is looked up in its file, and nobody goes from a group to one of hundreds.
    flows: arrow.flows.slice(0, mostFlows).map(({ verdict }) => (flow ? presentItem : named)(verdict.flow, to)),
    size: arrow.flows.length,
    mechanism: outcome(arrow.mechanism, to),
    counts: outcomeCounts(counts, to),
    opens: targetOf(arrow.opens),
    change: change ?? null,
  };
}

function changeOf({ kind, before, after }: Change, to: Translation): readonly FlowChange[] {
  const about = after ?? before;
  if (!about) return [];
  return [
    { item: presentItem(about.flow, to), kind, before: before ? outcome(before.mechanism, to) : null, after: after ? outcome(after.mechanism, to) : null },
  ];
}

function targetOf({ view, skip }: Target): DiagramTarget {
  return { view: view.kind, ...(view.kind === 'overview' ? {} : { id: view.id }), ...(skip === undefined ? {} : { skip }) };
}

function viewOf({ view = 'overview', id }: DiagramParams): DiagramView | undefined {
  if (view === 'overview') return { kind: view };
  return id === undefined ? undefined : { kind: view, id };
}
