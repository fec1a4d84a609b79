import { sections } from '../generated/format-tables.js';
import { type Span, shifted } from '../syntax/span.js';
import { type Region, regionAt } from './cursor-region.js';
import type { FileView } from './project-view.js';
import { sketchOf } from './sketch-block.js';
import { emptySpot, type Spot } from './spot.js';
import { spotAt } from './spot-at.js';

/**
 * What stands, or may be written, at an offset of a file. Spans are offsets of the file. A path is one inside the definition, list indexes
 * as strings; ids of a section are not collected under `present`.
 */
export interface Cursor extends Omit<Spot, 'at'> {
  /**
   * `section`: a key of the top level. `id`: the id of a definition below a section, or a new item of a list section. `key`, `value`,
   * `item`: inside a definition, or behind a top-level key (then `section` is ''). `none`: a comment, a text of several lines, or a
   * place where nothing can be written.
   */
  readonly at: 'section' | 'id' | Spot['at'];
  /** Key of the section; '' at the top level. */
  readonly section: string;
  /** Id of the definition, or number of the item in a list section. */
  readonly id: string | undefined;
  /** The lines of the definition around it, if it stands in one. */
  readonly entry: Span | undefined;
}

/**
 * What stands at an offset, whether or not the text parses. It goes by lines, indentation and brackets of the entry around the offset,
 * takes any text, and costs what the entry costs.
 */
export function cursorAt(file: FileView, offset: number): Cursor {
  const at = Math.max(0, Math.min(offset, file.length));
  const line = file.lineSpan(file.lineAt(at));
  const blank = file.read(line).trim() === '';
  if (blank && file.read({ start: line.start, end: at }).replace('\uFEFF', '') === '') return topLevel(at);
  const region = regionAt(file, at);
  const column = at - line.start;
  if (blank && column <= region.indent) {
    // Between the definitions of a section in flow style a comma or bracket stands above.
    const style = /[{[,]$/.test(file.read({ start: region.span.start, end: at }).trimEnd()) ? 'flow' : 'block';
    return { ...topLevel(at), at: 'id', section: region.section, indent: region.indent, style, dash: !lists.has(region.section) };
  }
  const text = file.read(region.span);
  const spot = spotAt(text, sketchOf(text), at - region.span.start);
  return inFile({ ...spot, span: shifted(spot.span, region.span.start) }, region);
}

/** What a key, value or item of a text is called. */
export interface PathAt {
  readonly section: string;
  readonly id: string | undefined;
  /** With the key itself; empty for the id of a definition. */
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly word: string;
  readonly span: Span;
  /** The lines of the definition, if it stands in one. */
  readonly entry: Span | undefined;
}

/** The key, value or item that an offset touches, with its path; undefined where it touches nothing. Items of lists are values. */
export function pathAt(file: FileView, offset: number): PathAt | undefined {
  const { at, section, id, path, word, span, entry, ownLine } = cursorAt(file, offset);
  const base = { section, id, word, span, entry };
  if (at === 'none' || span.end === span.start) return undefined;
  if (at === 'section') return { ...base, section: word, path: [], part: 'key' };
  if (at === 'id') return { ...base, id: word, path: [], part: 'key' };
  return at === 'key' && !ownLine ? { ...base, path: [...path, word], part: 'key' } : { ...base, path, part: 'value' };
}

function topLevel(offset: number): Cursor {
  return { ...emptySpot(offset), at: 'section', section: '', id: undefined, path: [], entry: undefined };
}

const lists: ReadonlySet<string> = new Set(sections.filter(({ list }) => list).map(({ section }) => section));
const known: ReadonlySet<string> = new Set(sections.map(({ section }) => section));

/** Gives a spot of a region its place in the file. */
function inFile(spot: Spot, { section: outer, id: number, span: entry }: Region): Cursor {
  const [section = '', id, ...path] = outer === '' ? spot.path : [outer, ...numbered(spot.path, outer, number)];
  const base = { ...spot, section, id, path, entry: outer === '' ? undefined : entry };
  if (spot.at === 'none') return base;
  if (section === '') return { ...base, at: 'section', entry: undefined };
  if (!known.has(section)) return { ...base, section: '', id: undefined, path: spot.path };
  const isNew = id === undefined ? spot.at === 'key' : spot.at === 'item' && !spot.dash && path.length === 0 && lists.has(section);
  if (isNew) return { ...base, at: 'id', id: undefined, path: [], present: [], ownLine: false, dash: !lists.has(section) };
  return id === undefined ? { ...base, section: '', path: [section] } : base;
}

/** In the lines of one item of a list section it is the first; the file knows its number. */
function numbered(path: readonly string[], section: string, number: string | undefined): readonly string[] {
  return lists.has(section) && number !== undefined && path.length > 0 ? [number, ...path.slice(1)] : path;
}
