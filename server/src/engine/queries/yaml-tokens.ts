// A light scanner: text to the words and signs of YAML, without values. It never gives up: what is half typed ends with its line,
// or where the indentation says that it must.
import { withLineFeeds } from '../syntax/anchor.js';
import { LineCursor, type Mark, sign } from './line-cursor.js';

/**
 * `plain` and `quoted` are scalars, keys left out; a `quoted` one has its quotes. `header` and `block` are the two parts of a block
 * scalar. `other` is whatever else: anchors, aliases, tags, markers, and what cannot be there.
 */
export type TokenKind = 'key' | 'plain' | 'quoted' | 'header' | 'block' | 'comment' | 'dash' | 'colon' | 'comma' | 'open' | 'close' | 'other';

export interface YamlToken {
  readonly kind: TokenKind;
  readonly start: number;
  /** Scalars may go on over several lines; a `block` is whole lines, without the last line break. */
  readonly end: number;
  /** Characters before it on its line; of a `block`, those before its text. */
  readonly column: number;
  /** How many brackets it stands in; a bracket stands outside of itself. */
  readonly depth: number;
}

/** The tokens of a text in their order; `column` says how far the text is from the margin. */
export function yamlTokens(text: string, column = 0): readonly YamlToken[] {
  return new Scanner(withLineFeeds(text), column).tokens();
}

const blockHeader = /[|>](?:([1-9])[-+]?|[-+]([1-9])?)?(?=[ \t\r\n]|$)/y;
const marker = /(?:---|\.\.\.)(?=[ \t\r\n]|$)|%[^\r\n]*/y;

class Scanner extends LineCursor {
  private readonly found: YamlToken[] = [];
  /** Columns of the keys and dashes that are open, from the outermost on. */
  private readonly open: number[] = [];
  private depth = 0;

  tokens(): readonly YamlToken[] {
    do this.line();
    while (this.nextLine());
    return this.found;
  }

  /** A line in block style, with everything that its last value takes from the lines below. */
  private line(): void {
    let behindKey = false;
    const mark = this.column === 0 ? this.matched(marker) : undefined;
    if (mark) this.push('other', this.at + mark[0].length);
    for (this.skip(); this.at < this.lineEnd; this.skip()) {
      const { code } = this;
      if (code === sign.hash) this.push('comment', this.contentEnd());
      else if (code === sign.dash && !behindKey && this.isGap(this.at + 1)) this.item();
      else if ((code === sign.question || code === sign.colon) && this.isGap(this.at + 1)) this.push('other', this.at + 1);
      else if (isProperty(code)) this.push('other', this.wordEnd(false));
      else if (this.isFlowSign(this.at) && !isOpening(code)) this.push('other', this.at + 1);
      else if (behindKey || !this.key(code)) this.value(code);
      else behindKey = true;
    }
  }

  private item(): void {
    const { column } = this;
    // Items may stand right below their key.
    this.leave(column + 1);
    if (this.open.at(-1) !== column) this.open.push(column);
    this.push('dash', this.at + 1);
  }

  /** Closes what does not stand further left than a column. */
  private leave(column: number): void {
    while ((this.open.at(-1) ?? -1) >= column) this.open.pop();
  }

  /** A key with its colon, if one stands here. */
  private key(code: number): boolean {
    if (this.isFlowSign(this.at)) return false;
    const end = isQuote(code) ? this.quoteEnd(Number.POSITIVE_INFINITY) : this.plainEnd(false);
    const behind = this.afterBlanks(end);
    if (behind >= this.lineEnd || this.text.charCodeAt(behind) !== sign.colon || !this.isGap(behind + 1)) return false;
    this.leave(this.column);
    this.open.push(this.column);
    this.push('key', end);
    this.at = behind;
    this.push('colon', behind + 1);
    return true;
  }

  private value(code: number): void {
    this.leave(this.column);
    const parent = this.open.at(-1) ?? -1;
    const header = this.matched(blockHeader);
    const start = this.mark();
    if (header) this.block(header[0].length, Number(header[1] ?? header[2] ?? 0), parent);
    else if (isQuote(code)) this.pushFrom(start, 'quoted', this.quoteEnd(parent));
    else if (isOpening(code)) this.flow(parent);
    else this.pushFrom(start, 'plain', this.lastOfPlain(parent));
    this.rest();
  }

  /** What follows a value on its line: a comment, or something that cannot be there. */
  private rest(): void {
    this.skip();
    if (this.at < this.lineEnd && this.code !== sign.hash) this.push('other', this.contentEnd());
    if (this.at < this.lineEnd && this.code === sign.hash) this.push('comment', this.contentEnd());
  }

  /** The end of a text without quotes on the last line that belongs to it. */
  private lastOfPlain(parent: number): number {
    let end = this.plainEnd(false);
    let last = this.mark();
    while (this.afterBlanks(end) >= this.lineEnd && this.nextContent() && this.column > parent && this.code !== sign.hash) {
      const next = this.plainEnd(false);
      // A key further right is no part of a text: somebody is about to change one of the two.
      if (this.text.charCodeAt(this.afterBlanks(next)) === sign.colon) break;
      last = this.mark();
      end = next;
    }
    this.reset(last);
    return end;
  }

  private block(length: number, indicator: number, parent: number): void {
    this.push('header', this.at + length);
    this.rest();
    const head = this.mark();
    let indent = indicator > 0 ? Math.max(parent, 0) + indicator : 0;
    let last = head;
    while (this.nextContent() && this.indent() > parent && this.indent() >= indent) {
      if (indent === 0) indent = this.indent();
      last = this.mark();
    }
    this.reset(last);
    this.at = this.lineEnd;
    if (last !== head) this.found.push({ kind: 'block', start: this.text.indexOf('\n', head.lineEnd) + 1, end: this.lineEnd, column: indent, depth: 0 });
  }

  private flow(parent: number): void {
    do {
      const { code } = this;
      if (this.at >= this.lineEnd) this.nextInFlow(parent);
      else if (code === sign.hash) this.push('comment', this.contentEnd());
      else if (isOpening(code)) {
        this.push('open', this.at + 1);
        this.depth++;
      } else if (code === sign.closeBracket || code === sign.closeBrace) {
        this.depth--;
        this.push('close', this.at + 1);
      } else this.inFlow(code, parent);
      this.skip();
    } while (this.depth > 0);
  }

  /** What is not indented deeper than the parent is no part of it, whether the bracket was closed or not. */
  private nextInFlow(parent: number): void {
    const here = this.mark();
    if (this.nextContent() && (this.column > parent || this.code === sign.closeBracket || this.code === sign.closeBrace)) return;
    this.reset(here);
    this.depth = 0;
  }

  private inFlow(code: number, parent: number): void {
    const start = this.mark();
    if (code === sign.comma) this.push('comma', this.at + 1);
    else if (code === sign.colon && this.endsKey()) this.flowColon();
    else if (isQuote(code)) this.pushFrom(start, 'quoted', this.quoteEnd(parent));
    else if (isProperty(code) || (code === sign.question && this.isGap(this.at + 1))) this.push('other', this.wordEnd(true));
    else this.push('plain', this.plainEnd(true));
  }

  private endsKey(): boolean {
    const last = this.found.at(-1);
    const adjacent = last?.end === this.at && (last.kind === 'quoted' || last.kind === 'close');
    return adjacent || this.isGap(this.at + 1) || this.isFlowSign(this.at + 1);
  }

  private flowColon(): void {
    const last = this.found.at(-1);
    if (last && (last.kind === 'plain' || last.kind === 'quoted')) this.found[this.found.length - 1] = { ...last, kind: 'key' };
    this.push('colon', this.at + 1);
  }

  private matched(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Notes a token that ends here, and goes behind it. */
  private push(kind: TokenKind, end: number): void {
    this.found.push({ kind, start: this.at, end, column: this.column, depth: this.depth });
    this.at = end;
  }

  /** The same for one that began on a line above. */
  private pushFrom({ at, lineStart }: Mark, kind: TokenKind, end: number): void {
    this.found.push({ kind, start: at, end, column: at - lineStart, depth: this.depth });
    this.at = end;
  }
}

function isQuote(code: number): boolean {
  return code === sign.doubleQuote || code === sign.singleQuote;
}

function isOpening(code: number): boolean {
  return code === sign.openBracket || code === sign.openBrace;
}

/** Whether a character begins an anchor, an alias or a tag. */
function isProperty(code: number): boolean {
  return code === sign.ampersand || code === sign.asterisk || code === sign.exclamation;
}
