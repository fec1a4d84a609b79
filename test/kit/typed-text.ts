import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';

/** A text as a client keeps it, with positions in the encoding of a conversation. Written apart from the server's own, which it is compared with. */
export class TypedText {
  constructor(
    public text: string,
    private readonly encoding: 'utf-8' | 'utf-16' | 'utf-32' = 'utf-16',
  ) {}

  /** Where an offset stands. */
  position(offset: number): Position {
    const before = this.text.slice(0, offset).split('\n');
    const last = before.at(-1) ?? '';
    return { line: before.length - 1, character: this.units(last) };
  }

  /** The text between two positions. */
  between(start: Position, end: Position): string {
    return this.text.slice(this.offset(start), this.offset(end));
  }

  /** Replaces a stretch, and says so as a client does. */
  replace(start: number, end: number, text: string): TextDocumentContentChangeEvent {
    const change = { range: { start: this.position(start), end: this.position(end) }, text };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return change;
  }

  private offset({ line, character }: Position): number {
    const lines = this.text.split('\n');
    const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
    let offset = 0;
    for (const one of lines[line] ?? '') {
      if (this.units((lines[line] ?? '').slice(0, offset)) >= character) break;
      offset += one.length;
    }
    return before + offset;
  }

  private units(text: string): number {
    if (this.encoding === 'utf-8') return Buffer.byteLength(text);
    return this.encoding === 'utf-32' ? [...text].length : text.length;
  }
}
