import type { DiagramView } from '../../engine/views/diagram.js';
import { diagramContents } from '../../engine/views/diagram-contents.js';
import type { DiagramParams } from '../../protocol/messages.js';
import type { Feature } from '../feature.js';
import { DiagramRequest } from '../own-requests.js';
import { item, outcome, outcomeCounts } from '../payload.js';

/** The drawing of a project's flows, with what its parts stand for. Null where there is no such project or nothing of that id. */
export const diagram: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(DiagramRequest, null, (params, scene) => {
      const project = scene.page(params.uri)?.project;
      const view = viewOf(params);
      if (!project || !view) return null;
      const language = params.language ?? scene.language;
      const drawn = diagramContents(project, { view, language, includeEnded: params.includeEnded });
      if ('unknownId' in drawn) return null;
      const to = { scene, project, language };
      return {
        mermaid: drawn.text,
        title: drawn.title,
        legend: drawn.legend,
        nodes: drawn.nodes.map(({ id, definition }) => ({ node: id, item: item(definition, to) })),
        edges: drawn.edges.map(({ index, number, verdict, label }) => ({
          index,
          number,
          item: item(verdict.flow, to),
          mechanism: outcome(verdict.mechanism, to),
          label,
          uncertain: verdict.mechanism === 'undetermined',
          status: verdict.flow.value.status ?? 'active',
        })),
        counts: outcomeCounts(drawn.counts, to),
      };
    });
  },
};

function viewOf({ view = 'overview', id }: DiagramParams): DiagramView | undefined {
  if (view === 'overview') return { kind: view };
  return id === undefined ? undefined : { kind: view, id };
}
