// A project as the diagram panel is told of it: what the real server draws, at once and after changes.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagramChoices, DiagramResult } from '../../server/src/protocol/diagram.js';
import { type DiagramQuestion, firstQuestion, type ToDiagramPanel } from '../../server/src/protocol/diagram-panel.js';
import { methods } from '../../server/src/protocol/messages.js';
import { type Client, startClient } from '../kit/client.js';
import { type Folder, makeFolder } from '../kit/folder.js';

export type DrawingMessage = Extract<ToDiagramPanel, { kind: 'drawing' }>;

export interface DiagramProject extends AsyncDisposable {
  /** What the extension would send for a question. */
  answer(question?: Partial<DiagramQuestion>): Promise<DrawingMessage>;
  /** Says how a file was at the commit that is compared with. */
  before(file: string, text: string): Promise<void>;
  /** Opens a file with another text. */
  type(file: string, text: string): void;
  /** The text of a file as it stands in the folder. */
  readonly folder: Folder;
}

/** A copy of an example, with its words in a language. */
export async function exampleProject(example: string, language: 'en' | 'zh' = 'en'): Promise<DiagramProject> {
  const folder = makeFolder();
  cpSync(join('examples', example), folder.path, { recursive: true });
  folder.write('dataflow.config.yaml', `language: ${language}\nasOf: 2026-11-22\nignore: [drafts/**]\n`);
  return started(folder);
}

/** A project of one file, `one.dataflow.yaml`. */
export async function textProject(text: string): Promise<DiagramProject> {
  return started(makeFolder({ 'one.dataflow.yaml': text, 'dataflow.config.yaml': 'language: en\nasOf: 2026-11-22\n' }));
}

async function started(folder: Folder): Promise<DiagramProject> {
  const client = await startClient({ folder });
  await client.receiveMethod(methods.changed);
  const uri = folder.uri().replace(/\/$/, '');
  return {
    folder,
    answer: (change) => answerOf(client, uri, { ...firstQuestion, ...change }),
    type: (file, text) => client.open(file, text),
    async before(file, text) {
      await client.connection.sendRequest(methods.setBase, { uri, base: { label: 'HEAD', files: [{ uri: folder.uri(file), text }] } });
    },
    async [Symbol.asyncDispose]() {
      await client[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

async function answerOf(client: Client, uri: string, question: DiagramQuestion): Promise<DrawingMessage> {
  const { target, filter, includeEnded, group, time } = question;
  const params = { uri, ...target, filter, includeEnded, group, limit: 300, time, bare: true };
  const drawing = await client.connection.sendRequest<DiagramResult | null>(methods.diagram, params);
  const choices = await client.connection.sendRequest<DiagramChoices | null>(methods.diagramChoices, { uri });
  if (!drawing || !choices) throw new Error('the server draws nothing');
  return { kind: 'drawing', project: { uri, name: 'project' }, question, drawing, choices, base: { label: 'HEAD', missing: null } };
}
