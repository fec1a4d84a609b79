import type { Span } from '../syntax/span.js';
import type { FileView } from './project-view.js';

/** The lines around an offset that tell what stands there: one entry, or a key of the top level with what is near it. */
export interface Region {
  readonly span: Span;
  /** The section whose entry the lines are; '' where they begin at the top level. */
  readonly section: string;
  /** The id, or number, of the entry where it was read as one. */
  readonly id: string | undefined;
  /** Column of the entry; -1 at the top level. */
  readonly indent: number;
}

interface Row {
  readonly number: number;
  readonly start: number;
  readonly indent: number;
  readonly text: string;
}

/** An entry of the file: where its first line stands, and how far that is indented. */
interface Known {
  readonly section: string;
  readonly id: string;
  readonly indent: number;
  readonly row: number;
}

/** No id is indented deeper than so many columns. */
const deepest = 200;

/** How far below the cursor lines are read that belong to no entry; they only show how deep its neighbours are indented. */
const linesBelow = 40;

/** Finds the region of an offset from the lines alone; what the file was read as only names the section. */
export function regionAt(file: FileView, offset: number): Region {
  const number = file.lineAt(offset);
  const visited: Row[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  let known: Known | undefined;
  for (let at = number; at >= 0; at--) {
    const row = rowAt(file, at);
    const tells = row.text !== '' && !row.text.startsWith('#') && !/^[\]},]/.test(row.text);
    if (!tells) continue;
    visited.push(row);
    if (row.indent > lowest) continue;
    lowest = row.indent;
    if (row.indent === 0 && !isDash(row.text)) return below(file, row, { section: '', id: undefined, indent: -1, number });
    known ??= entryOf(file, row);
    const indent = known?.indent ?? -1;
    const head = visited.find((one) => one.indent <= indent);
    if (known && head) return below(file, head, { section: known.section, id: head.number === known.row ? known.id : undefined, indent, number });
  }
  const first = visited.at(-1) ?? rowAt(file, number);
  return below(file, first, { section: '', id: undefined, indent: -1, number });
}

function rowAt(file: FileView, number: number): Row {
  const span = file.lineSpan(number);
  const line = file.read(span);
  const mark = line.startsWith('\uFEFF') ? 1 : 0;
  const text = line.slice(mark).trimStart();
  return { number, start: span.start, indent: line.length - mark - text.length, text };
}

/** The entry to which a line belongs, where it begins on a line of its own. */
function entryOf(file: FileView, row: Row): Known | undefined {
  const entry = file.entryAt(row.start + row.indent);
  if (!entry) return undefined;
  const first = file.read({ start: entry.start, end: entry.start + Math.min(entry.length, deepest) });
  const start = entry.start + first.length - first.trimStart().length;
  const head = rowAt(file, file.lineAt(start));
  const before = head.text.slice(0, Math.max(0, start - head.start - head.indent));
  return /^(?:-\s+)*$/.test(before) && head.number <= row.number ? { section: entry.section, id: entry.id, indent: head.indent, row: head.number } : undefined;
}

/** The region from a line down to where something else begins. */
function below(file: FileView, head: Row, { section, id, indent, number }: Omit<Region, 'span'> & { number: number }): Region {
  const limit = indent < 0 ? number + linesBelow : file.lineCount;
  let last = Math.max(head.number, number);
  for (let at = head.number + 1; at < Math.min(limit, file.lineCount); at++) {
    const row = rowAt(file, at);
    const ends = row.text !== '' && !row.text.startsWith('#') && row.indent <= Math.max(indent, 0) && !/^[\]},]/.test(row.text);
    if (ends && !(indent < 0 && isDash(row.text))) break;
    last = Math.max(last, at);
  }
  return { span: { start: head.start, end: file.lineSpan(last).end }, section, id, indent };
}

function isDash(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}
