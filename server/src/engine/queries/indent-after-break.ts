import type { TextChange } from './format-unit.js';
import type { FileView } from './project-view.js';
import { type YamlToken, yamlTokens } from './yaml-tokens.js';

/**
 * Indents the line that was just begun: deeper below a key without a value, beside the key, item or text above it otherwise.
 * Undefined where it stands right, and where only its author knows. `step` counts where the file has no indentation yet.
 */
export function indentAfterBreak(file: FileView, offset: number, step: number): TextChange | undefined {
  const line = file.lineAt(offset);
  const own = file.lineSpan(line);
  const content = file.read(own).trimStart();
  if (line === 0 || !isMovable(content)) return undefined;
  const above = file.lineSpan(line - 1);
  const wanted = columnBelow(file, above.end, stepOf(file) ?? step);
  const length = own.end - own.start - content.length;
  if (wanted === undefined || file.read({ start: own.start, end: own.start + length }) === ' '.repeat(wanted)) return undefined;
  return { span: { start: own.start, end: own.start + length }, text: ' '.repeat(wanted) };
}

/** What the break pushed down may move where it begins something of its own. */
function isMovable(content: string): boolean {
  return content === '' || /^(?:-(?: |$)|#|[^\s:#'"[\]{},&*!|>%@`?-][^:#]*:(?: |$))/.test(content);
}

function columnBelow(file: FileView, end: number, step: number): number | undefined {
  const { start: lineStart } = file.lineSpan(file.lineAt(end));
  const entry = file.entryAt(lineStart);
  const start = entry ? file.lineSpan(file.lineAt(entry.start)).start : lineStart;
  const text = file.read({ start, end });
  const lastLine = file.read({ start: lineStart, end });
  // Below a blank line people go where they want.
  if (lastLine.trim() === '') return undefined;
  const indent = lastLine.length - lastLine.trimStart().length;
  const tokens = yamlTokens(text);
  if (tokens.at(-1)?.kind === 'comment' && lastLine.trimStart().startsWith('#')) return indent;
  const last = tokens.findLast(({ kind }) => kind !== 'comment');
  const holder = tokens.findLast(({ kind, depth }) => depth === 0 && (kind === 'key' || kind === 'dash'));
  return last && below(last, holder, { text, indent, step });
}

interface Around {
  readonly text: string;
  readonly indent: number;
  readonly step: number;
}

/** The column below a token at the end of a line; `holder` is the key or dash that it belongs to. */
function below(last: YamlToken, holder: YamlToken | undefined, { text, indent, step }: Around): number | undefined {
  if (last.kind === 'open') return indent + step;
  if (last.depth > 0) return indent;
  switch (last.kind) {
    case 'colon':
    case 'header':
      return (holder?.column ?? -step) + step;
    case 'dash':
      return last.column + 2;
    case 'block':
      return indent;
    case 'quoted':
      return isClosed(text.slice(last.start, last.end)) ? holder?.column : undefined;
    case 'plain':
    case 'close':
      return holder?.column;
    case 'key':
    case 'comma':
    case 'comment':
    case 'other':
      return undefined;
  }
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.at(-1) === quoted.charAt(0);
}

/** How deep the entries of a file are indented. */
function stepOf(file: FileView): number | undefined {
  const [first] = file.entries;
  if (!first) return undefined;
  const line = file.read(file.lineSpan(file.lineAt(first.start)));
  return line.length - line.trimStart().length || undefined;
}
