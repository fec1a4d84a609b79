import { describe, expect, test } from 'vitest';
import { HoverRequest } from 'vscode-languageserver-protocol';
import { commands } from '../../../server/src/protocol/messages.js';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });

async function shown(sheet: Sheet): Promise<{ readonly word: string; readonly kind: string; readonly value: string } | undefined> {
  const found = await sheet.ask(HoverRequest.type, sheet.here);
  if (!found || typeof found.contents === 'string' || !('kind' in found.contents)) return undefined;
  return { word: found.range ? sheet.text(found.range) : '', ...found.contents };
}

/** The word that is spoken of, and the first line of what is said. */
async function first(sheet: Sheet): Promise<string> {
  const found = await shown(sheet);
  return found ? `${found.word}: ${found.value.split('\n')[0]}` : 'nothing';
}

const known = 'systems: { crm: { name: { en: Customers, zh: 客户系统 }, location: DE } }\n';
const parties = 'exporters: { a: { name: 甲 } }\nrecipients: { r: { country: DE } }\ncategories: { c: { class: personal } }\n';
const system = 'crm: `crm` · Customers — A system that holds or receives data.';

describe('what is said of a word', () => {
  test.each([
    ['a name in block style', `${known}flows:\n  f:\n    to: cr<|>m\n`, system],
    ['a name in flow style behind an emoji', `${known}flows: { f: { name: 客户 😀, to: "<|>crm" } }\n`, system],
    ['the definition itself', '# 😀\nsystems:\n  "c<|>rm": { name: { en: Customers, zh: 客户系统 } }\n', system],
    ['a key', 'flows: { f: { name: 😀, meth<|>od: api } }\n', 'method: **method** — How it moves.'],
    ['a value of the schema', 'flows:\n  f:\n    name: 😀\n    method: <|>api\n', 'api: **api** '],
    ['a place', 'recipients: { r: { name: 😀, country: D<|>E } }\n', 'DE: **Germany'],
    ['a name beside what is half typed', `${known}flows:\n  e: { to: "x }\n  f:\n    to: <|>crm\n    fro`, system],
    ['a name at the very end', `${known}flows:\n  f:\n    to: crm<|>`, system],
    ['a section', 'flo<|>ws: {}\n', 'flows: **flows** — '],
  ])('%s', async (_, source, expected) => {
    expect((await everywhere(source, first)).slice(0, expected.length)).toBe(expected);
  });

  test('of a flow: its verdict and why, with ways that lead on where the client follows them', async () => {
    const source = `${parties}flows: { 😀f<|>: { from: a, to: r, categories: [c], individuals: 180000 } }\n`.replace('😀f', 'f');
    const value = async (sheet: Sheet) => (await shown(sheet))?.value.replaceAll(encodeURIComponent(JSON.stringify(sheet.uri)), 'here') ?? '';
    const found = await everywhere(source, value);
    expect(found).toContain('◆ S');
    const given = encodeURIComponent(',"flows.f"]');
    expect(found).toContain(`(command:${commands.explain}?%5Bhere${given})`);
    expect(found).toContain(`(command:${commands.showDiagram}?%5Bhere${given})`);
  });

  test('in another file', async () => {
    const files = { 'a.dataflow.yaml': 'flows: { f: { name: 😀, to: crm<|> } }\n', 'b.dataflow.yaml': known };
    expect(await everywhere(files, first)).toBe(system);
  });

  test('in the settings of the project', async () => {
    expect(await everywhere({ 'dataflow.config.yaml': '# 😀\nlang<|>uage: zh\n' }, first)).toMatch(/^language: \S/);
  });

  test.each([
    ['in an empty text', '<|>'],
    ['behind everything', `${known}\n\n<|>`],
    ['in a comment', 'flows: {} # met<|>hod\n'],
  ])('is nothing %s', async (_, source) => {
    expect(await everywhere(source, first)).toBe('nothing');
  });

  test('is plain text, without ways that lead nowhere, for clients that know no more', async () => {
    const found = await shown(await plainEditor().open(`${parties}flows: { f<|>: { from: a, to: r, categories: [c], individuals: 180000 } }\n`));
    expect(found?.kind).toBe('plaintext');
    expect(found?.value).toContain('◆ S');
    expect(found?.value).not.toMatch(/\*\*|command:|\]\(/);
  });
});
