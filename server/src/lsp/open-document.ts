import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/syntax/span.js';
import type { PlainText } from './plain-text.js';
import { type Encoding, type Lines, offsetOf } from './positions.js';
import type { ServedProject } from './served-project.js';

/** Where a file is in a project. */
export interface Home {
  readonly project: ServedProject;
  readonly path: string;
}

/** A document that is open in the client. Its text is in its project, or here where it has none or is the project's settings. */
export interface OpenDocument {
  readonly uri: string;
  readonly address: string;
  readonly languageId: string;
  version: number;
  home: Home | undefined;
  text: PlainText | undefined;
}

export function linesOf({ text, home }: OpenDocument): Lines | undefined {
  return text ?? home?.project.live.lines(home.path);
}

/** Changes the text as a client says; a change without a range is the whole text. */
export function applyChange(document: OpenDocument, change: TextDocumentContentChangeEvent, encoding: Encoding): void {
  const lines = linesOf(document);
  if (!lines) return;
  const span = 'range' in change && change.range ? spanOf(lines, change.range, encoding) : { start: 0, end: lines.length };
  if (document.text) document.text.replace(span, change.text);
  else document.home?.project.live.editFile(document.home.path, [{ ...span, text: change.text }]);
}

function spanOf(lines: Lines, { start, end }: Range, encoding: Encoding): Span {
  const from = offsetOf(lines, start, encoding);
  const to = offsetOf(lines, end, encoding);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
