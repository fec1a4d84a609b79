import { SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionAt } from '../../engine/queries/selection-at.js';
import type { Feature, Page } from '../feature.js';

/** From the word over value, pair, definition and section to the file. */
export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(on) {
    on(SelectionRangeRequest.type, null, ({ textDocument, positions }, scene) => {
      const page = scene.page(textDocument.uri);
      return page ? positions.map((position) => rangesAt(page, page.offset(position))) : null;
    });
  },
};

function rangesAt(page: Page, offset: number): SelectionRange {
  const chain = selectionAt(page.file, offset).reduceRight<SelectionRange | undefined>(
    (parent, span) => SelectionRange.create(page.range(span), parent),
    undefined,
  );
  return chain ?? SelectionRange.create(page.range({ start: offset, end: offset }));
}
