import { expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import type { Edit } from '../../server/src/engine/model/edits.js';
import type { FileView, ProjectView } from '../../server/src/engine/queries/project-view.js';
import type { Page, Scene } from '../../server/src/lsp/feature.js';
import { offsetOf, positionOf, rangeOf } from '../../server/src/lsp/positions.js';
import { workspaceEdit } from '../../server/src/lsp/workspace-edit.js';
import { atCursor } from '../kit/cursor.js';

const all: ClientCapabilities = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] } } };

function pageOf(project: ProjectView, file: FileView): Page {
  return {
    uri: `file:///p/${file.path}`,
    project,
    file,
    encoding: 'utf-16',
    offset: (position) => offsetOf(file, position, 'utf-16'),
    position: (offset) => positionOf(file, offset, 'utf-16'),
    range: (span) => rangeOf(file, span, 'utf-16'),
    definitionAt: () => undefined,
  };
}

function change(source: string, edits: readonly Omit<Edit, 'place'>[], client = all, path = 'main.dataflow.yaml') {
  const { project, file, offset } = atCursor(source);
  const page = pageOf(project, file);
  const scene: Scene = {
    client,
    language: 'en',
    languageOf: () => 'en',
    project: () => project,
    projects: [project],
    besidesOf: () => ({ unreadable: [] }),
    baseOf: () => undefined,
    setBase: async () => undefined,
    knownProjects: [],
    rulePages: undefined,
    page: () => page,
    pageOf: (_, of) => (of === file.path ? page : undefined),
    uriOf: (_, of) => `file:///p/${of}`,
    location: () => undefined,
  };
  const place = { file: path, span: { start: offset, end: offset } };
  return workspaceEdit(
    scene,
    page,
    edits.map((edit) => ({ ...edit, place })),
  );
}

const uri = 'file:///p/main.dataflow.yaml';

test('a snippet of several lines begins at the beginning of its line, so that clients indent nothing twice', () => {
  const edit = change('dataflow: 1\nflows:\n  f:\n    to: $b 😀<|>\n', [{ text: "\n    basis: ''", snippet: '\n    basis: $1' }]);
  expect(edit.documentChanges).toEqual([
    {
      textDocument: { uri, version: null },
      edits: [
        {
          range: { start: { line: 3, character: 0 }, end: { line: 3, character: 13 } },
          snippet: { kind: 'snippet', value: '    to: \\$b 😀\n    basis: $1' },
        },
      ],
    },
  ]);
});

test('a snippet in one line stays where it is', () => {
  const edit = change('dataflow: 1\nflows: { f: { to: b<|> } }\n', [{ text: ", basis: ''", snippet: ', basis: $1' }]);
  expect(edit.documentChanges?.[0]).toMatchObject({ edits: [{ range: { start: { line: 1, character: 19 } }, snippet: { value: ', basis: $1' } }] });
});

test('beside another edit of its line it is plain text', () => {
  const edit = change('flows: { f: { to: b<|> } }', [{ text: ', filing: z' }, { text: "\nfilings:\n  z: ''", snippet: '\nfilings:\n  z: $1' }]);
  expect(edit.documentChanges?.[0]).toMatchObject({ edits: [{ newText: ', filing: z' }, { newText: "\nfilings:\n  z: ''" }] });
});

test('clients that know no snippets, or no changes of documents, get plain text with the line ends of the file', () => {
  const snippet = [{ text: "\n  a: ''", snippet: '\n  a: $1' }];
  const newText = "\r\n  a: ''";
  const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 6 } };
  const source = 'dataflow: 1\r\nflows:<|>\r\n';
  expect(change(source, snippet, { workspace: { workspaceEdit: { documentChanges: true } } }).documentChanges?.[0]).toMatchObject({
    edits: [{ newText, range }],
  });
  expect(change(source, snippet, {})).toEqual({ changes: { [uri]: [{ newText, range }] } });
});

test('a file that is not there is made', () => {
  expect(change('<|>', [{ text: 'rules:\n  shape: off\n' }], all, 'dataflow.config.yaml').documentChanges).toEqual([
    { kind: 'create', uri: 'file:///p/dataflow.config.yaml', options: { ignoreIfExists: true } },
    {
      textDocument: { uri: 'file:///p/dataflow.config.yaml', version: null },
      edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'rules:\n  shape: off\n' }],
    },
  ]);
});
