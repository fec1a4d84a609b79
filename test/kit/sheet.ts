import type { Position, ProtocolRequestType, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Client } from './client.js';
import { editsOf, withChanges } from './text-changes.js';
import { TypedText } from './typed-text.js';

/** A document that is open, in a project of its own. */
export class Sheet {
  constructor(
    readonly client: Client,
    readonly root: string,
    private readonly files: Map<string, TypedText>,
    private readonly open: { readonly path: string; readonly marks: readonly number[]; readonly encoding: 'utf-8' | 'utf-16' },
  ) {}

  get uri(): string {
    return this.uriOf(this.open.path);
  }

  get textDocument(): { uri: string } {
    return { uri: this.uri };
  }

  /** Parameters of a request at the first mark. */
  get here(): { textDocument: { uri: string }; position: Position } {
    return { textDocument: this.textDocument, position: this.marks[0] ?? { line: 0, character: 0 } };
  }

  get marks(): readonly Position[] {
    return this.open.marks.map((offset) => this.typed.position(offset));
  }

  /** From the first mark to the last; the whole text where there is none. */
  get range(): Range {
    const whole = { start: { line: 0, character: 0 }, end: this.typed.position(this.typed.text.length) };
    return { start: this.marks[0] ?? whole.start, end: this.marks.at(-1) ?? whole.end };
  }

  ask<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R> {
    return this.client.request(type, params);
  }

  async codes(): Promise<readonly unknown[]> {
    return (await this.client.diagnostics(this.uri)).map(({ code }) => code);
  }

  /** Changes the text as somebody does who types. */
  type(start: number, end: number, text: string): void {
    this.client.change(this.uri, this.typed.replace(start, end, text));
  }

  /** Replaces the text. */
  write(text: string): void {
    this.type(0, this.typed.text.length, text);
  }

  /** Replaces the text, and waits until the server has told that the project changed. */
  async rewrite(text: string): Promise<void> {
    const before = this.changes;
    this.write(text);
    await this.changed(before + 1);
  }

  /** Resolves when the server has told so many times that the project changed. */
  async changed(times: number): Promise<void> {
    await this.client.receive(() => (this.changes >= times ? true : undefined));
  }

  private get changes(): number {
    const root = JSON.stringify(this.root);
    return this.client.received.filter(({ method, params }) => method === 'dataflow/changed' && JSON.stringify(params).includes(root)).length;
  }

  get length(): number {
    return this.typed.text.length;
  }

  position(offset: number): Position {
    return this.typed.position(offset);
  }

  /** Whether a range lies inside the text and does not run backwards. */
  holds({ start, end }: Range): boolean {
    const isThere = (position: Position) => JSON.stringify(this.position(this.offset(position))) === JSON.stringify(position);
    return isThere(start) && isThere(end) && this.offset(start) <= this.offset(end);
  }

  /** Another document of the project, open or not. */
  other(path: string): Sheet {
    return new Sheet(this.client, this.root, this.files, { ...this.open, path, marks: [] });
  }

  /** The whole text. */
  get whole(): string {
    return plain(this.typed.text);
  }

  text(range: Range, uri = this.uri): string {
    return plain(this.typedAt(uri).between(range.start, range.end));
  }

  /** A line without what it is set in by. */
  line(number: number): string {
    return this.typed.text.split('\n')[number]?.trim() ?? 'no line';
  }

  /** The lines in which ranges begin or end, with the ranges marked in them. */
  picture(ranges: readonly Range[], uri = this.uri): string {
    const { text } = this.typedAt(uri);
    const marks = ranges.flatMap(({ start, end }) => {
      const [from, to] = [this.offset(start, uri), this.offset(end, uri)];
      return from === to ? [{ at: from, sign: '«»' }] : [{ at: from, sign: '«' }, { at: to, sign: '»' }]; // biome-ignore format: pairs
    });
    const marked = inserted(text, marks);
    return plain(marked)
      .split('\n')
      .filter((line) => /[«»]/.test(line))
      .map((line) => line.trim())
      .join('\n');
  }

  /** The same for places in several files, below the names of these. */
  places(places: readonly { readonly uri: string; readonly range: Range }[]): string {
    const paths = [...new Set(places.map(({ uri }) => this.path(uri)))].sort();
    const pictures = paths.map((path) => {
      const ranges = places.filter(({ uri }) => this.path(uri) === path).map(({ range }) => range);
      return { path, picture: this.picture(ranges, this.uriOf(path)) };
    });
    const lone = pictures.length === 1 && this.files.size === 1;
    return pictures.map(({ path, picture }) => (lone ? picture : `${path}: ${picture}`)).join('\n');
  }

  /** Texts of the project after a change of the workspace or of this document; only those that it changes, the only one alone. */
  after(change: WorkspaceEdit | readonly TextEdit[] | null | undefined): string | Readonly<Record<string, string>> {
    const byUri = editsOf(change && 'length' in change ? { changes: { [this.uri]: [...change] } } : (change ?? {}));
    const texts = [...byUri].filter(([, edits]) => edits.length > 0).map(([uri, edits]) => [this.path(uri), this.edited(uri, edits)] as const);
    const [only] = texts;
    return texts.length === 1 && only && this.uriOf(only[0]) === this.uri ? only[1] : Object.fromEntries(texts);
  }

  path(uri: string): string {
    if (uri.startsWith(`${this.root}/`)) return decodeURIComponent(uri.slice(this.root.length + 1));
    const [outside] = /[^/]*$/.exec(uri) ?? [];
    return uri.startsWith('file:') ? `../${decodeURIComponent(outside ?? '')}` : uri;
  }

  uriOf(path: string): string {
    return `${this.root}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  offset({ line, character }: Position, uri = this.uri): number {
    return this.typedAt(uri).between({ line: 0, character: 0 }, { line, character }).length;
  }

  close(): void {
    this.client.close(this.uri);
  }

  private get typed(): TypedText {
    return this.typedAt(this.uri);
  }

  private typedAt(uri: string): TypedText {
    return this.files.get(this.path(uri)) ?? new TypedText('', this.open.encoding);
  }

  private edited(uri: string, edits: readonly TextEdit[]): string {
    const { text } = this.typedAt(uri);
    const changes = edits.map(({ range, newText }) => ({ start: this.offset(range.start, uri), end: this.offset(range.end, uri), text: newText }));
    return plain(withChanges(text, changes));
  }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function inserted(text: string, marks: readonly { readonly at: number; readonly sign: string }[]): string {
  // Where one range ends and the next begins, the end comes first.
  const rank = (sign: string) => (sign === '»' ? 0 : 1);
  const inOrder = [...marks].sort((left, right) => left.at - right.at || rank(left.sign) - rank(right.sign));
  let at = 0;
  let result = '';
  for (const one of inOrder) {
    result += text.slice(at, one.at) + one.sign;
    at = one.at;
  }
  return result + text.slice(at);
}
