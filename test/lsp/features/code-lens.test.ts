import { describe, expect, test } from 'vitest';
import { CodeLensRequest, CodeLensResolveRequest } from 'vscode-languageserver-protocol';
import { commands } from '../../../server/src/protocol/messages.js';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });

/** The lenses: the word below each, what it says, and the command that it would run. */
async function lenses(sheet: Sheet): Promise<readonly string[]> {
  const found = (await sheet.ask(CodeLensRequest.type, { textDocument: sheet.textDocument })) ?? [];
  const resolved = await Promise.all(found.map((lens) => sheet.ask(CodeLensResolveRequest.type, lens)));
  return resolved.map(({ range, command }) => {
    const given = (command?.arguments ?? []).map((one) => (one === sheet.uri ? 'here' : one));
    return `«${sheet.text(range)}» ${command?.title.replace(/ · \d+ findings?$/, '')} → ${command?.command}(${given.join(', ')})`;
  });
}

const parties = 'exporters: { a: { name: 甲 😀 } }\nrecipients: { r: { country: DE } }\ncategories: { c: { class: personal } }\n';
const diagram = `«» Open diagram → ${commands.showDiagram}(here)`;
const exporter = (words: string) => `«a» ${words} → ${commands.explain}(here, exporters.a)`;

describe('lenses', () => {
  test.each([
    [
      'in block style',
      `${parties}flows:\n  f:\n    name: 客户\n    from: a\n    to: r\n    categories: [c]\n    individuals: 180000\n    status: active\n`,
      [
        diagram,
        exporter('2026: 180,000 ordinary · 0 sensitive · 820,000 to security assessment'),
        `«f» ◆ Standard contract or certification → ${commands.explain}(here, flows.f)`,
      ],
    ],
    [
      'in flow style, behind an emoji',
      `${parties}agreements: { "😀": {}, g: { with: r } }\nfilings: { x: { note: 😀, mechanism: security-assessment, status: preparing } }\n`,
      [
        diagram,
        exporter('no flow abroad'),
        `«"😀"» relied on by no flow → ${commands.explain}(here, agreements.😀)`,
        `«g» relied on by no flow → ${commands.explain}(here, agreements.g)`,
        `«x» Security assessment · preparing · for no flow → ${commands.openChecklist}(here)`,
      ],
    ],
    [
      'beside what is half typed',
      'flows:\n  f: { from: "a }\n  g:\n    fro\n\th: {}\n  i:',
      [
        diagram,
        `«f» ? Undetermined → ${commands.explain}(here, flows.f)`,
        `«g» ? Undetermined → ${commands.explain}(here, flows.g)`,
        `«i» ? Undetermined → ${commands.explain}(here, flows.i)`,
      ],
    ],
    ['in a text without definitions', 'dataflow: 1\n', []],
    ['without a text', '', []],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, lenses)).toEqual(expected);
  });

  test('name no command that nobody would carry out', async () => {
    const sheet = await plainEditor().open(`${parties}flows: { f: { from: a, to: r, categories: [c] } }\n`);
    expect(await lenses(sheet)).toEqual(['«a» 2026: at least 1 ordinary · 0 sensitive → ()', '«f» ? Undetermined → ()']);
  });

  test('that were asked for before an edit find their definition', async () => {
    const moved = async (sheet: Sheet) => {
      const found = (await sheet.ask(CodeLensRequest.type, { textDocument: sheet.textDocument })) ?? [];
      sheet.type(0, 0, '# one line more\n\n');
      const lens = found.at(-1);
      return lens && (await sheet.ask(CodeLensResolveRequest.type, lens)).command?.arguments?.[1];
    };
    expect(await everywhere(`${parties}flows:\n  f: { from: a }\n  g: { from: a }\n`, moved)).toBe('flows.g');
  });
});
