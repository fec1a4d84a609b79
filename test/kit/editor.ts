// An editor that talks to the built server: a text with marks in, what the server says of it out as a picture of the text.
import { afterAll, beforeAll, expect } from 'vitest';
import { type Client, type ClientOptions, startClient } from './client.js';
import { type Folder, makeFolder } from './folder.js';
import { rich } from './rich-client.js';
import { Sheet } from './sheet.js';
import { TypedText } from './typed-text.js';

/** One text, or several files; `<|>` are marks, and the file that has some is open. Without any it is the first file. */
type Source = string | Readonly<Record<string, string>>;
type Encoding = 'utf-8' | 'utf-16';
type LineEnd = '\n' | '\r\n';

const mark = '<|>';

/** One server, and a folder for its documents. */
class Editor {
  private opened = 0;

  private constructor(
    readonly client: Client,
    private readonly folder: Folder,
    private readonly encoding: Encoding,
  ) {}

  static async start(encoding: Encoding, options: ClientOptions = {}): Promise<Editor> {
    const folder = makeFolder();
    const capabilities = { ...(options.capabilities ?? rich), general: { positionEncodings: [encoding] } };
    const client = await startClient({ folder, initializationOptions: { asOf: '2026-06-30' }, ...options, capabilities });
    return new Editor(client, folder, encoding);
  }

  /** Opens a text in a project of its own, and waits until that is read and checked. */
  async open(source: Source, lineEnd: LineEnd = '\n'): Promise<Sheet> {
    const name = `p${++this.opened}`;
    const sources = Object.entries(typeof source === 'string' ? { 'main.dataflow.yaml': source } : source).map(([path, text]) => [path, text.replaceAll('\n', lineEnd)] as const); // biome-ignore format: one line
    const [path, marked] = sources.find(([, text]) => text.includes(mark)) ?? sources[0] ?? ['main.dataflow.yaml', ''];
    const files = new Map(sources.map(([one, text]) => [one, new TypedText(text.replaceAll(mark, ''), this.encoding)]));
    if (!files.has('dataflow.config.yaml')) this.folder.write(`${name}/dataflow.config.yaml`, '');
    for (const [one, { text }] of files) if (one !== path || one === 'dataflow.config.yaml') this.folder.write(`${name}/${one}`, text);
    const sheet = new Sheet(this.client, this.folder.uri(name), files, { path, marks: marksIn(marked), encoding: this.encoding });
    this.client.open(sheet.uri, files.get(path)?.text ?? '');
    await sheet.changed(1);
    return sheet;
  }

  /** What went wrong inside the server. */
  get faults(): readonly unknown[] {
    return this.client.received.filter(({ method }) => method === 'window/logMessage').map(({ params }) => params);
  }

  async stop(): Promise<void> {
    await this.client[Symbol.asyncDispose]();
    this.folder[Symbol.dispose]();
  }
}

/** Starts a server for the tests of a file. */
export function useEditor(encoding: Encoding = 'utf-16', options: ClientOptions = {}): () => Editor {
  let editor: Editor | undefined;
  beforeAll(async () => {
    editor = await Editor.start(encoding, options);
  });
  afterAll(async () => {
    await editor?.stop();
    expect(editor?.faults).toEqual([]);
  });
  return () => {
    if (!editor) throw new Error('the server has not started');
    return editor;
  };
}

/** Starts a server for each encoding. What is returned asks about a text in each of them, with each line end: the answer has to be the same. */
export function useEditors(options: ClientOptions = {}): <T>(source: Source, ask: (sheet: Sheet) => Promise<T>) => Promise<T> {
  const [wide, narrow] = [useEditor('utf-16', options), useEditor('utf-8', options)];
  const asked = async <T>(editor: Editor, source: Source, { lineEnd, ask }: { lineEnd: LineEnd; ask: (sheet: Sheet) => Promise<T> }) => {
    const sheet = await editor.open(source, lineEnd);
    const answer = await ask(sheet);
    sheet.close();
    return answer;
  };
  return async (source, ask) => {
    const [answer, other] = await Promise.all([asked(wide(), source, { lineEnd: '\n', ask }), asked(narrow(), source, { lineEnd: '\r\n', ask })]);
    expect(other, 'in UTF-8 and with CRLF').toEqual(answer);
    return answer;
  };
}

function marksIn(marked: string): readonly number[] {
  const parts = marked.split(mark).slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('').length);
}
