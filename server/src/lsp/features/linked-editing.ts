import { LinkedEditingRangeRequest } from 'vscode-languageserver';
import { linkedSpans } from '../../engine/queries/linked-editing.js';
import type { Feature } from '../feature.js';

/** While the id of a definition is typed, its references in the same file follow. */
export const linkedEditing: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(on) {
    on(LinkedEditingRangeRequest.type, null, ({ textDocument, position }, scene) => {
      const page = scene.page(textDocument.uri);
      const spans = page ? linkedSpans(page.project, page.file, page.offset(position)) : [];
      // A half-typed id, which may end with a hyphen or be empty, is still one.
      return page && spans.length > 0 ? { ranges: spans.map((span) => page.range(span)), wordPattern: '[a-z0-9-]*' } : null;
    });
  },
};
