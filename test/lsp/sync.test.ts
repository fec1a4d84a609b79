import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FoldingRangeRequest } from 'vscode-languageserver-protocol';
import { type Client, startClient } from '../kit/client.js';
import { type Folder, makeFolder } from '../kit/folder.js';
import { TypedText } from '../kit/typed-text.js';

const path = 'main.dataflow.yaml';
const usual = `dataflow: 1
exporters:
  acme: { name: 艾克米 😀, region: CN-SH, sector: retail }
recipients:
  eu: { name: 欧洲, country: XX }
systems:
  crm: { location: QQ, operator: acme } # 注释 😀
categories:
  contact: { class: personal }
flows:
  sync:
    from: crm
    to: nowhere
    categories: [contact, 别的]
    individuals: { 2026: 1000000 }
    purpose: "一段 😀 文字"
  other:
    from: acme
    to: eu
    categories: [contact]
`;

/** What a server says of a document, in two ways. */
async function said(client: Client): Promise<unknown> {
  const textDocument = { uri: client.uri(path) };
  return { diagnostics: await client.diagnostics(path), folds: await client.request(FoldingRangeRequest.type, { textDocument }) };
}

async function saidAfresh(folder: Folder, text: string): Promise<unknown> {
  await using fresh = await startClient({ folder, initializationOptions: { asOf: '2026-06-30' } });
  fresh.open(path, text);
  return await said(fresh);
}

const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\n    ', ': ', '- ', '"', '[', '}', '#', '中', '😀', '\n  x:\n    from: y\n', '', '', '');
const step = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), text: piece, together: fc.boolean() });

describe('edits over the wire', () => {
  test.each([['utf-16'], ['utf-8'], ['utf-32']] as const)('leave the text that the client has: %s', async (encoding) => {
    using folder = makeFolder();
    const capabilities = { general: { positionEncodings: [encoding] }, textDocument: { diagnostic: {} } };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        await using client = await startClient({ folder, capabilities, initializationOptions: { asOf: '2026-06-30' } });
        const typed = new TypedText(usual, encoding);
        client.open(path, typed.text);
        let waiting: ReturnType<TypedText['replace']>[] = [];
        for (const { at, removed, text, together } of steps) {
          const start = wholeCharacter(typed.text, Math.floor(at * typed.text.length));
          const end = wholeCharacter(typed.text, Math.min(start + removed, typed.text.length));
          waiting.push(typed.replace(start, end, text));
          if (together) continue;
          client.change(path, ...waiting);
          waiting = [];
        }
        client.change(path, ...waiting);
        const after = await said(client);
        await using fresh = await startClient({ folder, capabilities, initializationOptions: { asOf: '2026-06-30' } });
        fresh.open(path, typed.text);
        expect(after).toEqual(await said(fresh));
      }),
      { numRuns: 6 },
    );
  });

  test('may replace the whole text, several times in one message', async () => {
    using folder = makeFolder();
    await using client = await startClient({ folder, initializationOptions: { asOf: '2026-06-30' } });
    client.open(path, 'dataflow: 1\n');
    client.change(path, { text: 'flows:\n' }, { range: range(0, 0, 0, 0), text: '# first\n' }, { text: usual }, { range: range(1, 0, 1, 9), text: 'systems' });
    expect(await said(client)).toEqual(await saidAfresh(folder, usual.replace('exporters', 'systems')));
  });

  test('behind the end of a line or of the text are meant for that end', async () => {
    using folder = makeFolder();
    await using client = await startClient({ folder, initializationOptions: { asOf: '2026-06-30' } });
    client.open(path, usual);
    client.change(
      path,
      { range: range(1, 900, 1, 9_000_000_000), text: ' # end of a line' },
      { range: range(9_999, 0, 9_999, 7), text: '  third: { from: crm }\n' },
    );
    expect(await said(client)).toEqual(await saidAfresh(folder, `${usual.replace('exporters:', 'exporters: # end of a line')}  third: { from: crm }\n`));
  });
});

describe('a document', () => {
  test('goes before its file while it is open, and the file counts again when it is closed', async () => {
    using folder = makeFolder({ [path]: 'dataflow: 1\nsystems:\n  crm: { location: XX }\n' });
    await using client = await startClient({ folder });
    const words = async () => (await client.diagnostics(path)).map(({ code }) => code);
    expect(await words()).toEqual(['reference-unknown']);
    client.open(path, 'dataflow: 1\n');
    expect(await words()).toEqual([]);
    client.close(path);
    expect(await words()).toEqual(['reference-unknown']);
  });

  test('that has no file yet belongs to the project as long as it is open', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': 'dataflow: 1\nsystems:\n  crm: { operator: acme }\n' });
    await using client = await startClient({ folder });
    const words = async () => (await client.diagnostics('a.dataflow.yaml')).map(({ code }) => code);
    expect(await words()).toContain('reference-unknown');
    client.open('new.dataflow.yaml', 'dataflow: 1\nexporters:\n  acme: { name: A, region: CN-SH, sector: retail }\n');
    expect(await words()).not.toContain('reference-unknown');
    client.close('new.dataflow.yaml');
    expect(await words()).toContain('reference-unknown');
  });

  test('is the same under every spelling of its URI', async () => {
    using folder = makeFolder({ '数据 流/a+b.dataflow.yaml': 'dataflow: 1\nsystems:\n  crm: { location: XX }\n' });
    await using client = await startClient({ folder });
    const spelled = `file://${folder.path}/数据 流/a+b.dataflow.yaml`;
    client.open(spelled, 'dataflow: 1\n');
    expect(await client.diagnostics(folder.uri('数据 流/a+b.dataflow.yaml'))).toEqual([]);
    expect(await client.diagnostics(encodeURI(spelled).replace('+', '%2B'))).toEqual([]);
  });
});

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** An offset that is not inside a pair of surrogates or a line break, where no editor puts its cursor. */
function wholeCharacter(text: string, offset: number): number {
  const inside = /[\uDC00-\uDFFF]/.test(text[offset] ?? '') || text.slice(offset - 1, offset + 1) === '\r\n';
  return inside ? offset - 1 : offset;
}
