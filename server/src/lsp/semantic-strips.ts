// Semantic tokens as the protocol counts them. A file is a row of strips: its entries and what stands between them. The strip of an
// entry is kept with it, so that after an edit only one is made again.
import { firstBehind } from '../engine/queries/entries-touching.js';
import type { FileView, ProjectView } from '../engine/queries/project-view.js';
import type { Knows, PaintedName, Painting } from '../engine/queries/semantic-painter.js';
import { knownNames, paint, paintOfName } from '../engine/queries/semantic-tokens.js';
import { withLineFeeds } from '../engine/syntax/anchor.js';
import type { Entry } from '../engine/syntax/entry.js';
import type { Span } from '../engine/syntax/span.js';
import { configName } from '../project/file-names.js';
import { PlainText } from './plain-text.js';
import { type Encoding, positionOf } from './positions.js';

/** How many numbers a token takes. */
export const tokenWidth = 5;

/** The tokens of a stretch: line and character of each, counted from its beginning, length, type and modifiers. */
interface Strip {
  readonly data: Uint32Array;
  readonly names: readonly PaintedName[];
  readonly breaks: number;
  /** Characters behind the last line break. */
  readonly rest: number;
}

/** An entry, or what stands between two of them. */
interface Piece extends Span {
  readonly entry?: Entry | undefined;
}

export class SemanticStrips {
  private readonly kept = new WeakMap<Entry, Strip>();

  constructor(private readonly encoding: Encoding) {}

  /** The tokens of a file, or of the entries that a span of it touches. */
  tokens(project: ProjectView, file: FileView, within: Span): number[] {
    const knows = knownNames(project);
    const pieces = piecesOf(file, within);
    const { line, character } = positionOf(file, pieces[0]?.start ?? 0, this.encoding);
    const strips = pieces.map((piece) => this.stripOf(file, piece, knows));
    const data = new TokenData(strips, { line, character });
    for (const strip of strips) data.add(strip, (name) => paintOfName(name, project.model));
    return data.numbers;
  }

  private stripOf(file: FileView, piece: Piece, knows: Knows): Strip {
    const strip = (piece.entry && this.kept.get(piece.entry)) ?? this.made(file, piece, knows);
    if (piece.entry) this.kept.set(piece.entry, strip);
    return strip;
  }

  private made(file: FileView, { entry, start, end }: Piece, knows: Knows): Strip {
    const text = file.read({ start, end });
    const column = start - file.lineSpan(file.lineAt(start)).start;
    return strip(paint({ text, column, entry, isConfig: file.path === configName }, knows), withLineFeeds(text), this.encoding);
  }
}

/** Places of tokens counted from the one before, as the protocol wants them. */
class TokenData {
  readonly numbers: number[];
  private filled = 0;
  private lastLine = 0;
  private lastCharacter = 0;

  constructor(
    strips: readonly Strip[],
    private at: { readonly line: number; readonly character: number },
  ) {
    this.numbers = new Array<number>(strips.reduce((sum, { data }) => sum + data.length, 0));
  }

  add({ data, names, breaks, rest }: Strip, meaning: (name: PaintedName) => readonly [number, number]): void {
    const { numbers, at, filled } = this;
    for (let index = 0; index < data.length; index += tokenWidth) {
      const down = data[index] ?? 0;
      const right = data[index + 1] ?? 0;
      const line = at.line + down;
      const character = down === 0 ? at.character + right : right;
      const to = filled + index;
      numbers[to] = line - this.lastLine;
      numbers[to + 1] = line === this.lastLine ? character - this.lastCharacter : character;
      for (let field = 2; field < tokenWidth; field++) numbers[to + field] = data[index + field] ?? 0;
      this.lastLine = line;
      this.lastCharacter = character;
    }
    for (const name of names) {
      const to = filled + name.token * tokenWidth;
      [numbers[to + 3], numbers[to + 4]] = meaning(name);
    }
    this.filled += data.length;
    this.at = { line: at.line + breaks, character: breaks === 0 ? at.character + rest : rest };
  }
}

function strip({ tokens, names }: Painting, text: string, encoding: Encoding): Strip {
  const width = (from: number, to: number) => (encoding === 'utf-16' ? to - from : widthOf(text.slice(from, to), encoding));
  const data = new Uint32Array((tokens.length / 4) * tokenWidth);
  let breaks = 0;
  let lineStart = 0;
  const goTo = (offset: number) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
      breaks++;
      lineStart = next + 1;
    }
  };
  for (let token = 0; token * 4 < tokens.length; token++) {
    const start = tokens[token * 4] ?? 0;
    const at = token * tokenWidth;
    goTo(start);
    data[at] = breaks;
    data[at + 1] = width(lineStart, start);
    data[at + 2] = width(start, start + (tokens[token * 4 + 1] ?? 0));
    data[at + 3] = tokens[token * 4 + 2] ?? 0;
    data[at + 4] = tokens[token * 4 + 3] ?? 0;
  }
  goTo(text.length);
  return { data, names, breaks, rest: width(lineStart, text.length) };
}

function widthOf(text: string, encoding: Encoding): number {
  return positionOf(new PlainText(text), text.length, encoding).character;
}

/** The pieces of a file that a span touches, in source order. */
function piecesOf(file: FileView, { start, end }: Span): readonly Piece[] {
  const { entries } = file;
  const pieces: Piece[] = [];
  let index = firstBehind(entries, start);
  const before = entries[index - 1];
  let at = before ? before.start + before.length : 0;
  for (; index < entries.length && at < end; index++) {
    const entry = entries[index];
    // Of entries that an alias repeats elsewhere the first one counts.
    if (!entry || entry.length <= 0 || entry.start < at) continue;
    if (entry.start > at) pieces.push({ start: at, end: entry.start });
    at = entry.start + entry.length;
    pieces.push({ start: entry.start, end: at, entry });
  }
  if (at < end) pieces.push({ start: at, end: file.length });
  return pieces;
}

/** What to replace in one row of tokens so that it becomes another: one stretch, from the first to the last token that differs. */
export function tokenEdits(before: readonly number[], after: readonly number[]): readonly { start: number; deleteCount: number; data: number[] }[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % tokenWidth;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  same -= same % tokenWidth;
  return [{ start, deleteCount: before.length - same - start, data: after.slice(start, after.length - same) }];
}
