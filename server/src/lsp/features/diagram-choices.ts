import { diagramChoices as choicesOf } from '../../engine/views/diagram-choices.js';
import { word } from '../../engine/views/diagram-words.js';
import type { Feature } from '../feature.js';
import { DiagramChoicesRequest } from '../own-requests.js';
import { outcomeCounts } from '../payload.js';

/** What the drawing of a project can show and be narrowed to. */
export const diagramChoices: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(DiagramChoicesRequest, null, ({ uri }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      const { language } = scene;
      const overview = { view: 'overview' as const, name: word('overview', language) };
      const { views, outcomes, categories, recipients, statuses } = choicesOf(project, language);
      return {
        views: [overview, ...views.map(({ kind, id, name }) => ({ view: kind, id, name }))],
        outcomes: outcomeCounts(outcomes, { scene, project, language }),
        ...{ categories, recipients, statuses },
        base: scene.baseOf(project)?.label ?? null,
      };
    });
  },
};
