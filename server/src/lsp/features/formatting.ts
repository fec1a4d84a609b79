import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  type FormattingOptions,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { formatRange } from '../../engine/queries/format-range.js';
import type { TextChange } from '../../engine/queries/format-unit.js';
import { formatChanges } from '../../engine/queries/formatting.js';
import { indentAfterBreak } from '../../engine/queries/indent-after-break.js';
import type { Feature, Page } from '../feature.js';

/** Sets out documents, some of their lines, and lines that are just begun. */
export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  }),
  register(on) {
    on(DocumentFormattingRequest.type, null, ({ textDocument, options }, scene) => {
      const page = scene.page(textDocument.uri);
      return page ? edits(page, formatChanges(page.file.read()), options) : null;
    });
    on(DocumentRangeFormattingRequest.type, null, ({ textDocument, range, options }, scene) => {
      const page = scene.page(textDocument.uri);
      return page ? edits(page, inRange(page, range), options) : null;
    });
    on(DocumentRangesFormattingRequest.type, null, ({ textDocument, ranges, options }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const changes = new Map(ranges.flatMap((range) => inRange(page, range)).map((change) => [change.span.start, change]));
      return edits(page, [...changes.values()], options);
    });
    on(DocumentOnTypeFormattingRequest.type, null, ({ textDocument, position, options }, scene) => {
      const page = scene.page(textDocument.uri);
      const change = page && indentAfterBreak(page.file, page.offset(position), options.tabSize);
      return page && change ? [edit(page, change)] : null;
    });
  },
};

function inRange(page: Page, { start, end }: Range): readonly TextChange[] {
  return formatRange(page.file, { start: page.offset(start), end: page.offset(end) });
}

function edits(page: Page, changes: readonly TextChange[], options: FormattingOptions): TextEdit[] {
  return changes.filter((change) => isWanted(page, change, options)).map((change) => edit(page, change));
}

function edit(page: Page, { span, text }: TextChange): TextEdit {
  return { range: page.range(span), newText: text };
}

/** What the client says that it does not want stays. */
function isWanted({ file }: Page, { span, text }: TextChange, { insertFinalNewline, trimTrailingWhitespace }: FormattingOptions): boolean {
  if (insertFinalNewline === false && span.start === file.length) return false;
  return trimTrailingWhitespace !== false || text !== '' || span.end !== file.lineSpan(file.lineAt(span.start)).end;
}
