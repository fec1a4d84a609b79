import type { Feature } from '../feature.js';
import { DefinitionAtRequest } from '../own-requests.js';
import { item } from '../payload.js';

/** Which definition a position is in: what the cursor is about. */
export const definitionAt: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(DefinitionAtRequest, null, ({ uri, position }, scene) => {
      const page = scene.page(uri);
      const definition = page?.definitionAt(page.offset(position));
      return page && definition ? item(definition, { scene, project: page.project, language: scene.languageOf(page.project) }) : null;
    });
  },
};
