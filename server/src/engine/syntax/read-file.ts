import type { Entry, SyntaxFile, TopKey } from './entry.js';
import { fastValue, isPlain } from './fast-value.js';
import { type Span, shifted } from './span.js';
import { type Piece, type Section, splitSections } from './split.js';
import { type Child, readYaml, type SyntaxProblem, type YamlTree } from './yaml-tree.js';

/**
 * Reads one file. `sections` names the keys whose children are definitions. Usual text is read entry by entry; anything
 * unusual takes the plain road, the whole text at once, with the same result.
 */
export function readFile(path: string, text: string, sections: ReadonlySet<string>): SyntaxFile {
  // A byte order mark is no part of the YAML text, but it is part of the offsets.
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  // A lone carriage return is a line break too; the library knows only line feeds. The offsets stay as they are.
  const body = text.slice(offset).replace(/\r(?!\n)/g, '\n');
  const cut = splitSections(body);
  const byEntry = cut && readSections(body, cut, sections);
  return { path, text, road: byEntry ? 'entries' : 'whole', ...moved(byEntry ?? readWhole(body, sections), offset) };
}

interface Read {
  readonly keys: readonly TopKey[];
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
}

function moved(read: Read, by: number): Read {
  if (by === 0) return read;
  return {
    keys: read.keys.map((key) => ({ ...key, keySpan: shifted(key.keySpan, by), valueSpan: shifted(key.valueSpan, by) })),
    entries: read.entries.map((entry) => ({ ...entry, start: entry.start + by })),
    problems: read.problems.map((problem) => ({ ...problem, span: shifted(problem.span, by) })),
  };
}

function readSections(text: string, cut: readonly Section[], names: ReadonlySet<string>): Read | undefined {
  const loaded = fastValue(text);
  const parts = cut.map((section): Read | undefined => {
    if (section.body === undefined || !names.has(section.key)) return moved(readWhole(text.slice(section.start, section.end), names), section.start);
    const keySpan = { start: section.start, end: section.start + section.key.length };
    const quick = agreed(childValue(loaded, section.key), section.body);
    const entries = section.body.flatMap((piece) => readPiece(section.key, piece, text, quick) ?? []);
    if (entries.length < section.body.length) return undefined;
    const value = outline(section.body);
    return { keys: [{ key: section.key, keySpan, valueSpan: keySpan, value }], entries, problems: [] };
  });
  if (parts.includes(undefined)) return undefined;
  const sure = parts.filter((part) => part !== undefined);
  const read = { keys: sure.flatMap((part) => part.keys), entries: sure.flatMap((part) => part.entries), problems: sure.flatMap((part) => part.problems) };
  return { ...read, problems: [...read.problems, ...repeatedKeys(read.keys)] };
}

/** What kind of section it is: a map, a list or nothing. What its entries hold is read with them. */
function outline([first]: readonly Piece[]): unknown {
  if (first === undefined) return null;
  return first.list ? [null] : { [first.key]: null };
}

function repeatedKeys(keys: readonly TopKey[]): readonly SyntaxProblem[] {
  return keys
    .filter(({ key }, index) => keys.findIndex((other) => other.key === key) < index)
    .map(({ key, keySpan }) => ({ span: keySpan, message: { en: `the key \`${key}\` is given twice`, zh: `键 \`${key}\` 重复` } }));
}

/** The entry of a piece; undefined where YAML sees something else in it than the one definition that the cut saw. */
function readPiece(section: string, piece: Piece, text: string, loaded: unknown): Entry | undefined {
  const source = text.slice(piece.start, piece.end);
  const root = piece.list ? '0' : piece.key;
  const first = quickly(piece, source, loaded) ?? readYaml(source);
  if (first.problems.length === 0 && !holdsOnly(first.value, root)) return undefined;
  // The tree is dropped after reading and made again for the few entries whose places are asked for.
  let kept: YamlTree | undefined;
  const tree = () => {
    kept ??= readYaml(source);
    return kept;
  };
  return {
    section,
    id: piece.key,
    start: piece.start,
    length: piece.end - piece.start,
    value: childValue(first.value, root),
    problems: first.problems,
    // The id itself stands where the piece begins; for that the text need not be read again.
    find: (path, part) => (path.length === 0 && part === 'key' && !piece.list ? idSpan(source, piece.key) : tree().find([root, ...path], part)),
    room: (path) => tree().room([root, ...path]),
  };
}

function idSpan(source: string, id: string): Span {
  const start = source.length - source.trimStart().length;
  return { start, end: start + id.length };
}

/** What the quick reader makes of a piece, from the text as a whole or from the piece alone; undefined where `yaml` has to say. */
function quickly(piece: Piece, source: string, loaded: unknown): Pick<YamlTree, 'value' | 'problems'> | undefined {
  const root = piece.list ? '0' : piece.key;
  const inWhole = childValue(loaded, piece.key);
  const value = inWhole === undefined ? fastValue(source) : { [root]: inWhole };
  if (!isPlain(source, value) || (inWhole === undefined && !holdsOnly(value, root))) return undefined;
  return { value: inWhole === undefined && piece.list ? { 0: childValue(value, root) } : value, problems: [] };
}

/** A section of the quickly loaded text, where it holds exactly what the cut saw. */
function agreed(loaded: unknown, pieces: readonly Piece[]): unknown {
  const size = typeof loaded === 'object' && loaded !== null ? Object.keys(loaded).length : 0;
  return size === pieces.length ? loaded : undefined;
}

function holdsOnly(value: unknown, key: string): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 1 && keys[0] === key;
}

function childValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The plain road: one tree for the whole text, cut into the same entries. */
function readWhole(text: string, names: ReadonlySet<string>): Read {
  const tree = readYaml(text, 2);
  const keys = tree.children();
  const isMap = !Array.isArray(tree.value) && keys.length > 0;
  const stray = !isMap && tree.value !== null && tree.value !== undefined;
  const problems: readonly SyntaxProblem[] = stray ? [...tree.problems, { span: tree.find([], 'value'), message: notAMap }] : tree.problems;
  if (!isMap) return { keys: [], entries: [], problems };
  const entries = keys.filter(({ key }) => names.has(key)).flatMap((section) => section.children().map((child) => wholeEntry(section.key, child)));
  return { keys, entries, problems };
}

const notAMap = { en: 'the file must hold keys such as `flows:`, not a single value or list', zh: '文件应包含 `flows:` 等键，而不是单个值或列表' };

function wholeEntry(section: string, child: Child): Entry {
  const start = child.keySpan.start;
  return {
    section,
    id: child.key,
    start,
    length: child.valueSpan.end - start,
    value: child.value,
    problems: [],
    find: (path, part) => shifted(child.find(path, part), -start),
    room: (path) => {
      const room = child.room(path);
      return room && { ...room, at: room.at - start };
    },
  };
}
