import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { type Fold, foldsOf, outermost } from '../../engine/queries/folds.js';
import type { Feature } from '../feature.js';

/** Sections, definitions and what is nested in them fold, and comments of several lines. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(on) {
    on(FoldingRangeRequest.type, null, ({ textDocument }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const { rangeLimit, lineFoldingOnly, foldingRange } = scene.client.textDocument?.foldingRange ?? {};
      const folds = outermost(foldsOf(page.file.read()), rangeLimit ?? Number.POSITIVE_INFINITY);
      return folds.map((fold) => ({ ...range(fold), ...(foldingRange?.collapsedText ? collapsed(fold, lineFoldingOnly) : {}) }));
    });
  },
};

function range({ start: startLine, end: endLine, kind }: Fold): FoldingRange {
  return kind === 'comment' ? { startLine, endLine, kind: FoldingRangeKind.Comment } : { startLine, endLine };
}

/** The key stands for what is folded; where not only whole lines fold, in its own place. */
function collapsed({ key }: Fold, lineFoldingOnly = false): Partial<FoldingRange> {
  if (!key) return {};
  return lineFoldingOnly ? { collapsedText: key.text } : { collapsedText: key.text, startCharacter: key.column };
}
