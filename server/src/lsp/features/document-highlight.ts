import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { nameAt } from '../../engine/queries/name-at.js';
import { placesOfName } from '../../engine/queries/name-places.js';
import type { Feature } from '../feature.js';

/** The places of a name in this file: a definition writes it, a reference reads it. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(on) {
    on(DocumentHighlightRequest.type, null, ({ textDocument, position }, scene) => {
      const page = scene.page(textDocument.uri);
      const name = page && nameAt(page.project, page.file, page.offset(position));
      if (!name) return null;
      return placesOfName(page.project, { ...name, file: page.file.path }).map(({ span, isDefinition }) => ({
        range: page.range(span),
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    });
  },
};
