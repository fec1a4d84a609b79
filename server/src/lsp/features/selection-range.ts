import { type Position, SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionAt } from '../../engine/queries/selection-at.js';
import type { Feature, Page } from '../feature.js';

/** From the word over value, pair, definition and section to the file. */
export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(on) {
    on(SelectionRangeRequest.type, null, ({ textDocument, positions }, scene) => {
      const page = scene.page(textDocument.uri);
      return page ? positions.map((position) => rangesAt(page, position)) : null;
    });
  },
};

function rangesAt(page: Page, position: Position): SelectionRange {
  const offset = page.offset(position);
  const { line, character } = page.position(offset);
  // Every range has to contain the position: one that the text does not have, because it was cut meanwhile, stands alone.
  if (line !== position.line || character !== position.character) return SelectionRange.create({ start: position, end: position });
  const chain = selectionAt(page.file, offset).reduceRight<SelectionRange | undefined>(
    (parent, span) => SelectionRange.create(page.range(span), parent),
    undefined,
  );
  return chain ?? SelectionRange.create({ start: position, end: position });
}
