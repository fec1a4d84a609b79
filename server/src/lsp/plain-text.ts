import { lastIndex } from '../engine/syntax/last-index.js';
import type { Span } from '../engine/syntax/span.js';
import type { Lines } from './positions.js';

/** A text that is kept as one string: of settings, and of documents that belong to no project. */
export class PlainText implements Lines {
  private starts: readonly number[] | undefined;

  constructor(private text: string) {}

  get length(): number {
    return this.text.length;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  read(span?: Span): string {
    return span ? this.text.slice(span.start, span.end) : this.text;
  }

  lineAt(offset: number): number {
    return Math.max(
      0,
      lastIndex(this.lineStarts, (start) => start <= offset),
    );
  }

  lineSpan(line: number): Span {
    const starts = this.lineStarts;
    const at = Math.min(line, starts.length - 1);
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? this.text.length;
    return { start, end: start + this.text.slice(start, end).replace(/(?:\r\n|\r|\n)$/, '').length };
  }

  replace({ start, end }: Span, text: string): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.starts = undefined;
  }

  private get lineStarts(): readonly number[] {
    this.starts ??= [0, ...[...this.text.matchAll(/\r\n|\r|\n/g)].map(({ 0: lineBreak, index }) => index + lineBreak.length)];
    return this.starts;
  }
}
