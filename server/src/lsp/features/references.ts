import { ReferencesRequest } from 'vscode-languageserver';
import { nameAt } from '../../engine/queries/name-at.js';
import { placesOfName } from '../../engine/queries/name-places.js';
import type { Feature } from '../feature.js';

/** Every place, in all files, where a name is given. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(on) {
    on(ReferencesRequest.type, null, ({ textDocument, position, context }, scene) => {
      const page = scene.page(textDocument.uri);
      const name = page && nameAt(page.project, page.file, page.offset(position));
      if (!name) return null;
      const places = placesOfName(page.project, name).filter(({ isDefinition }) => context.includeDeclaration || !isDefinition);
      return places.flatMap((place) => scene.location(page.project, place) ?? []);
    });
  },
};
