/** Where a cursor stands. */
export interface Mark {
  readonly at: number;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** The characters that a reader of YAML looks for. */
export const sign = {
  tab: 0x09,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  singleQuote: 0x27,
  asterisk: 0x2a,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  question: 0x3f,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Goes through a text line by line. Line ends are line feeds, with or without a carriage return before them. */
export class LineCursor {
  at: number;
  private lineStart: number;
  lineEnd: number;

  /** `column` says how far the text is from the margin. */
  constructor(
    protected readonly text: string,
    column: number,
  ) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.lineStart = this.at - column;
    this.lineEnd = this.endOfLine();
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  mark(): Mark {
    return { at: this.at, lineStart: this.lineStart, lineEnd: this.lineEnd };
  }

  reset({ at, lineStart, lineEnd }: Mark): void {
    this.at = at;
    this.lineStart = lineStart;
    this.lineEnd = lineEnd;
  }

  /** Goes to the beginning of the next line, if there is one. */
  nextLine(): boolean {
    const end = this.text.indexOf('\n', this.lineEnd);
    if (end === -1) return false;
    this.at = end + 1;
    this.lineStart = this.at;
    this.lineEnd = this.endOfLine();
    return true;
  }

  /** Goes to the first word below this line, if there is one. */
  nextContent(): boolean {
    while (this.nextLine()) {
      this.skip();
      if (this.at < this.lineEnd) return true;
    }
    return false;
  }

  /** Goes on to the next word of the line, or to its end. */
  skip(): void {
    this.at = this.afterBlanks(this.at);
  }

  afterBlanks(from: number): number {
    let at = from;
    while (at < this.lineEnd && this.isBlank(at)) at++;
    return at;
  }

  /** How many spaces the line begins with. */
  indent(): number {
    let at = this.lineStart;
    while (this.text.charCodeAt(at) === sign.space) at++;
    return at - this.lineStart;
  }

  isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === sign.space || code === sign.tab;
  }

  /** Whether a word ends before an offset. */
  isGap(at: number): boolean {
    return at >= this.lineEnd || this.isBlank(at);
  }

  isFlowSign(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === sign.comma || code === sign.openBracket || code === sign.closeBracket || code === sign.openBrace || code === sign.closeBrace;
  }

  /** End of what is written on the line. */
  contentEnd(): number {
    return this.trimmed(this.lineEnd);
  }

  wordEnd(inFlow: boolean): number {
    let at = this.at + 1;
    while (!this.isGap(at) && !(inFlow && this.isFlowSign(at))) at++;
    return at;
  }

  /** End of a text without quotes that begins here, as far as it stands on this line. */
  plainEnd(inFlow: boolean): number {
    let at = this.at;
    for (; at < this.lineEnd; at++) {
      const code = this.text.charCodeAt(at);
      if (code === sign.colon && (this.isGap(at + 1) || (inFlow && this.isFlowSign(at + 1)))) break;
      if (code === sign.hash && at > this.at && this.isBlank(at - 1)) break;
      if (inFlow && code > sign.hash && this.isFlowSign(at)) break;
    }
    return Math.max(this.trimmed(at), Math.min(this.at + 1, this.lineEnd));
  }

  /** Behind the closing quote; without one, the end of the line. The lines of a quote are further right than `parent`. */
  quoteEnd(parent: number): number {
    const start = this.mark();
    const quote = this.code;
    let at = start.at + 1;
    do {
      for (at = Math.max(at, this.at); at < this.lineEnd; at++) {
        const code = this.text.charCodeAt(at);
        const escapes = quote === sign.doubleQuote ? code === sign.backslash : code === quote && this.text.charCodeAt(at + 1) === quote;
        if (escapes) at++;
        else if (code === quote) return at + 1;
      }
    } while (this.nextContent() && this.column > parent);
    this.reset(start);
    return this.contentEnd();
  }

  private trimmed(from: number): number {
    let end = from;
    while (end > this.at && this.isBlank(end - 1)) end--;
    return end;
  }

  private endOfLine(): number {
    const end = this.text.indexOf('\n', this.at);
    if (end === -1) return this.text.length;
    return this.text.charCodeAt(end - 1) === sign.carriageReturn ? Math.max(this.at, end - 1) : end;
  }
}
