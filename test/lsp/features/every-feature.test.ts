import { describe, expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-protocol';
import { viewScheme } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const start = { line: 0, character: 0 };
const options = { tabSize: 2, insertSpaces: true };

/** Requests about a place in a document. */
const atPlace: Readonly<Record<string, (position: Position) => object>> = {
  'textDocument/completion': (position) => ({ position }),
  'textDocument/hover': (position) => ({ position }),
  'textDocument/definition': (position) => ({ position }),
  'textDocument/declaration': (position) => ({ position }),
  'textDocument/references': (position) => ({ position, context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': (position) => ({ position }),
  'textDocument/prepareRename': (position) => ({ position }),
  'textDocument/linkedEditingRange': (position) => ({ position }),
  'textDocument/prepareCallHierarchy': (position) => ({ position }),
  'textDocument/selectionRange': (position) => ({ positions: [position] }),
  'textDocument/onTypeFormatting': (position) => ({ position, ch: '\n', options }),
  'textDocument/codeAction': (position) => ({ range: { start: position, end: position }, context: { diagnostics: [] } }),
};

/** Requests about a document, or a stretch of it. */
const aboutText: Readonly<Record<string, (range: Range) => object>> = {
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/documentLink': () => ({}),
  'textDocument/codeLens': () => ({}),
  'textDocument/inlayHint': (range) => ({ range }),
  'textDocument/semanticTokens/full': () => ({}),
  'textDocument/semanticTokens/full/delta': () => ({ previousResultId: '0' }),
  'textDocument/semanticTokens/range': (range) => ({ range }),
  'textDocument/formatting': () => ({ options }),
  'textDocument/rangeFormatting': (range) => ({ range, options }),
  'textDocument/rangesFormatting': (range) => ({ ranges: [range, range], options }),
  'textDocument/codeAction': (range) => ({ range, context: { diagnostics: [], only: [''] } }),
};

const aboutProject = ['dataflow/diagram', 'dataflow/totals', 'dataflow/checklist', 'dataflow/content', 'workspace/textDocumentContent'];

const secondSteps: Readonly<Record<string, object>> = {
  'completionItem/resolve': { label: 'x' },
  'codeAction/resolve': { title: 'x' },
  'codeLens/resolve': { range: { start, end: start } },
  'documentLink/resolve': { range: { start, end: start } },
  'inlayHint/resolve': { position: start, label: 'x' },
  'workspaceSymbol/resolve': { name: 'x', kind: 1, location: { uri: 'file:///nowhere' } },
};

const send = ({ client }: Sheet, method: string, params: object): Promise<unknown> => client.connection.sendRequest(method, params);

/** Everything that is answered about a document, with a cursor at some of its places. */
async function allAnswers(sheet: Sheet, places: readonly Position[]): Promise<readonly (readonly [string, unknown])[]> {
  const { textDocument, range } = sheet;
  const asked = [
    ...places.flatMap((position) => Object.entries(atPlace).map(([method, params]) => [method, { textDocument, ...params(position) }] as const)),
    ...Object.entries(aboutText).map(([method, params]) => [method, { textDocument, ...params(range) }] as const),
    ...aboutProject.map((method) => [method, { uri: sheet.uri }] as const),
  ];
  return Promise.all(asked.map(async ([method, params]) => [method, await send(sheet, method, params)] as const));
}

/** Ranges in an answer that lie outside of the text or run backwards; what the client only carries back may hold what it said itself. */
function astray(sheet: Sheet, answer: unknown): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inner = Object.entries(answer).flatMap(([key, value]) => (key === 'data' ? [] : astray(sheet, value)));
  return isRange(answer) && !sheet.holds(answer) ? [answer, ...inner] : inner;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && typeof value.start === 'object' && value.start !== null && 'line' in value.start;
}

const texts = {
  'an empty text': '',
  'a byte order mark': '\uFEFF',
  'blank lines': '\n  \n\t\n',
  'a half-typed section': 'dataflow: 1\nflo',
  'half-typed entries': 'systems:\n  客户:\n    na\n  a: { name: 😀, loc\n  b\nflows:\n  f:\n    from: 客户\n    to\n  g: { from: a, to: [\n',
  'quotes that are open': 'systems:\n  a: { name: "客户 😀 }\n  b: { name: \'x }\nflows: { f: { from: "a, to: b } }\n"',
  tabs: 'systems:\n\ta: {}\n  b:\n\t\tname: 😀\nflows:\n  f:\tx\n',
  'strange YAML': '--- !!map\n? [a]\n: &x { *y : *x }\nsystems: *x\n<<: *x\nflows: |\n  😀\n...\n%TAG ! x\n---\n- - - :\n',
  'lists where maps belong': 'flows: [1, {a: b}, "😀"]\nwaivers: {a: {at: 7}}\nexpect: x\nsystems:\n- a\n- 客户: {name: [[]]}\n',
  'ids that are none': 'systems: { "": {}, __proto__: {}, constructor: {}, "😀": { operator: toString } }\nflows: { 1: { from: hasOwnProperty } }\n',
};

describe('every request is answered, within the text', () => {
  test.each(Object.entries(texts))('in %s', async (_, text) => {
    const wrong = await everywhere(text, async (sheet) => {
      const step = Math.ceil(text.length / 12) || 1;
      const places = Array.from({ length: 13 }, (__, index) => sheet.position(Math.min(index * step, sheet.length)));
      const answers = await allAnswers(sheet, [...places, { line: 9_999, character: 9_999 }, { line: 0, character: 9_999 }]);
      return answers.flatMap(([method, answer]) => astray(sheet, answer).map((range) => `${method}: ${JSON.stringify(range)}`));
    });
    expect(wrong).toEqual([]);
  });

  test('in the settings of the project', async () => {
    const files = { 'dataflow.config.yaml': '# 😀\nlanguage: zh\nrules:\n  shape: o<|>\n' };
    expect(await everywhere(files, async (sheet) => (await allAnswers(sheet, [start, ...sheet.marks])).flatMap(([, answer]) => astray(sheet, answer)))).toEqual(
      [],
    );
  });
});

describe('a document of no project', () => {
  const nothing = (answer: unknown) => answer === null || (Array.isArray(answer) && answer.length === 0) || JSON.stringify(answer) === '{"text":""}';
  const said = async (sheet: Sheet) => (await allAnswers(sheet, [start])).filter(([, answer]) => !nothing(answer));

  test.each([
    ['of another language', 'notes.yaml', 'yaml'],
    ['that is left out', 'old/a.dataflow.yaml', 'dataflow'],
    ['that nobody opened', undefined, ''],
  ])('has no answers, and no errors: %s', async (_, path, languageId) => {
    const files = { 'a.dataflow.yaml': 'systems: {}<|>\n', 'dataflow.config.yaml': 'ignore: [old/**]\n' };
    const answers = await everywhere(files, async (sheet) => {
      const stranger = sheet.other(path ?? 'nowhere.dataflow.yaml');
      if (path !== undefined) sheet.client.open(stranger.uri, 'flows: { f: { to: b } }\nsystems: { b: {} }\n', languageId);
      return said(stranger);
    });
    expect(answers).toEqual([]);
  });

  test('cannot be renamed in', async () => {
    const refused = (sheet: Sheet) =>
      send(sheet, 'textDocument/rename', { textDocument: { uri: 'file:///nowhere' }, position: start, newName: 'x' }).catch((fault: Error) => fault.message);
    expect(await everywhere('systems: {}\n', refused)).toBe('there is no id here that could be renamed');
  });
});

describe('what comes back from a client', () => {
  const junk = [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { uri: 7 },
    { uri: 'file:///nowhere' },
    { uri: 'file:///nowhere', address: 'x', about: ['?'], path: '..', id: 'x', number: 1 },
  ];

  test.each(Object.entries(secondSteps))('is given back as it was where it is not ours: %s', async (method, item) => {
    const answers = await everywhere('systems: {}\n', (sheet) => Promise.all(junk.map((data) => send(sheet, method, { ...item, data }))));
    for (const answer of answers) expect(answer).toMatchObject(item);
  });

  test.each(['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'])('leads nowhere where it is not ours: %s', async (method) => {
    const item = { name: 'x', kind: 1, uri: 'file:///nowhere', range: { start, end: start }, selectionRange: { start, end: start } };
    const answers = await everywhere('systems: {}\n', (sheet) =>
      Promise.all(junk.flatMap((data) => [item, { ...item, uri: sheet.uri }].map((one) => send(sheet, method, { item: { ...one, data } })))),
    );
    expect(answers.flat()).toEqual([]);
  });

  test('may be an address of a document that there is not', async () => {
    const uris = [
      `${viewScheme}:`,
      `${viewScheme}:/%%%/model.dataflow.yaml`,
      `${viewScheme}:/x/verdict/%2F.md`,
      `${viewScheme}:/x/diagram.mmd?view=flow=&language=fr`,
    ];
    const answers = await everywhere('systems: {}\n', (sheet) => Promise.all(uris.map((uri) => send(sheet, 'dataflow/content', { uri }))));
    expect(answers).toEqual(uris.map(() => null));
  });
});
