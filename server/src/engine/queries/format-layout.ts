import { gapBetween } from './format-gap.js';
import type { YamlToken } from './yaml-tokens.js';

/** A line of a text, without its line break. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Columns before and after. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  /** Where the first word goes; undefined where all lines stay as far from the margin as they are. */
  readonly margin: number | undefined;
  /** The first word of what follows; comments at its column are about it. */
  readonly next: Shift | undefined;
}

/** A text with its lines and tokens. */
export interface ScannedText {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly tokens: readonly YamlToken[];
}

/** The lines of a text as they should be; blank lines come out empty. */
export function laidOut({ text, lines, tokens }: ScannedText, layout: Layout): readonly string[] {
  const setter = new Setter(text, layout);
  let index = 0;
  for (const line of lines) {
    const first = index;
    while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) <= line.end) index++;
    setter.line(line, tokens.slice(first, index));
  }
  return setter.finished();
}

const step = 2;

interface Level extends Shift {
  readonly isItem: boolean;
}

interface WaitingComment {
  readonly line: number;
  readonly token: YamlToken;
  /** Where it goes if it is about what stands above. */
  readonly above: number | undefined;
}

class Setter {
  private readonly out: string[] = [];
  private readonly levels: Level[] = [];
  private waiting: WaitingComment[] = [];
  /** A text of several lines that goes on, and how far it moves. */
  private running: { readonly token: YamlToken; readonly by: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly layout: Layout,
  ) {}

  line(line: TextLine, given: readonly YamlToken[]): void {
    const [block] = given;
    if (block?.kind === 'block') this.running = { token: block, by: this.moved };
    const tokens = given.filter(({ kind }) => kind !== 'block');
    const [first] = tokens;
    if (this.running && line.start < this.running.token.end) this.out.push(this.goOn(line, tokens, this.running));
    else if (!first) this.out.push('');
    else if (first.kind === 'comment' && first.depth === 0) this.comment(first);
    else this.out.push(this.words(line, tokens, first));
  }

  finished(): string[] {
    this.settleComments(this.layout.next);
    return this.out;
  }

  /** How far the innermost key or dash moves. */
  private get moved(): number {
    const level = this.levels.at(-1);
    return level ? level.to - level.from : 0;
  }

  /** A line of a text that began above: it moves with its key and is otherwise left alone. */
  private goOn({ start, end }: TextLine, tokens: readonly YamlToken[], { token, by }: { token: YamlToken; by: number }): string {
    const ownEnd = Math.min(token.end, end);
    const own = this.text.slice(start, ownEnd);
    const moved = by >= 0 ? (own === '' ? '' : ' '.repeat(by)) + own : own.replace(new RegExp(`^ {0,${-by}}`), '');
    if (token.end > end || tokens.length === 0) return moved;
    return this.joined(moved, [token, ...tokens], { end, by });
  }

  private words({ end }: TextLine, tokens: readonly YamlToken[], first: YamlToken): string {
    const isInBrackets = first.depth > 0 || first.kind === 'close';
    const column = isInBrackets ? Math.max(0, first.column + this.moved) : this.columnOf(first);
    if (!isInBrackets) this.settleComments({ from: first.column, to: column });
    const begun = this.placed(' '.repeat(column), first, end);
    return this.joined(begun, tokens, { end, by: column - first.column });
  }

  /** Adds tokens to a line of which the first one stands already. */
  private joined(begun: string, tokens: readonly YamlToken[], { end, by }: { readonly end: number; readonly by: number }): string {
    let out = begun;
    for (const [index, token] of tokens.entries()) {
      const left = tokens[index - 1];
      if (left) out = this.placed(out + this.gap(left, token, out.length - by), token, end);
    }
    return this.running && this.running.token.end > end ? out : out.replace(/[ \t]+$/, '');
  }

  /** A token behind what stands on the line so far. */
  private placed(before: string, token: YamlToken, end: number): string {
    if (token.depth === 0 && (token.kind === 'key' || token.kind === 'dash'))
      this.levels.push({ from: token.column, to: before.length, isItem: token.kind === 'dash' });
    if (token.end > end) this.running = { token, by: this.moved };
    return before + this.text.slice(token.start, Math.min(token.end, end));
  }

  /** What goes between two tokens; `column` is where the left one ends, if the line had not moved. */
  private gap(left: YamlToken, right: YamlToken, column: number): string {
    const written = this.text.slice(Math.max(left.end, right.start - right.column), right.start);
    // Comments below each other stay below each other.
    if (right.kind === 'comment') return ' '.repeat(written.length <= 1 ? 1 : Math.max(1, right.column - column));
    if (left.kind === 'dash' && this.layout.margin === undefined) return written;
    return gapBetween(this.text, left, right) ?? written;
  }

  /** Where the first word of a line goes, by what stands above it. */
  private columnOf({ kind, column }: YamlToken): number {
    const isItem = kind === 'dash';
    let beside: Level | undefined;
    for (let top = this.levels.at(-1); top && (top.from > column || (top.from === column && (!isItem || top.isItem))); top = this.levels.at(-1))
      beside = this.levels.pop();
    if (this.layout.margin === undefined) return column;
    if (beside?.from === column) return beside.to;
    const parent = this.levels.at(-1);
    return parent ? parent.to + step : this.layout.margin;
  }

  private comment(token: YamlToken): void {
    const above = this.levels.findLast(({ from }) => from === token.column)?.to;
    this.waiting.push({ line: this.out.length, token, above });
    this.out.push('');
  }

  /** Comments are about what follows at their column, or else about what stands above at it. */
  private settleComments(next: Shift | undefined): void {
    for (const { line, token, above } of this.waiting) {
      const { column } = token;
      const by = next && next.from !== 0 ? next.to - next.from : this.moved;
      const sought = column === next?.from ? next.to : (above ?? (column === 0 ? 0 : Math.max(0, column + by)));
      this.out[line] = ' '.repeat(this.layout.margin === undefined ? column : sought) + this.text.slice(token.start, token.end);
    }
    this.waiting = [];
  }
}
