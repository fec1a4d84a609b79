import { describe, expect, test } from 'vitest';
import { InlayHintRequest, InlayHintResolveRequest } from 'vscode-languageserver-protocol';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

/** The lines with hints, these between `‹` and `›`: those from the first mark to the last, or of the whole text. */
async function hinted(sheet: Sheet): Promise<string> {
  const found = (await sheet.ask(InlayHintRequest.type, { textDocument: sheet.textDocument, range: sheet.range })) ?? [];
  const edits = found.map(({ position, label }) => ({ range: { start: position, end: position }, newText: `‹${label}›` }));
  const after = sheet.after(edits);
  return typeof after === 'string' ? after.split('\n').filter((line) => line.includes('‹')).map((line) => line.trim()).join('\n') : ''; // biome-ignore format: one line
}

const parties = 'exporters: { a: { name: A } }\nrecipients: { r: { country: DE } }\ncategories: { c: { class: personal } }\n';

describe('numbers of people', () => {
  test.each([
    [
      'in block style',
      `${parties}flows:\n  f:\n    name: 客户\n    from: a\n    to: r\n    categories: [c]\n    individuals:\n      2026: 180000\n`,
      '2026: 180000‹180,000 (18万) · Σ 180,000 · 820,000 to 1,000,000›',
    ],
    [
      'in flow style behind an emoji',
      `${parties}flows: { f: { name: 客户 😀, from: a, to: r, categories: [c], individuals: 2400 } } # 😀\n`,
      'flows: { f: { name: 客户 😀, from: a, to: r, categories: [c], individuals: 2400‹2,400 · Σ 2,400 · 97,600 to 100,000› } } # 😀',
    ],
    [
      'beside what is half typed',
      'populations:\n  p: { size: 20000 }\n  q: { name: "x }\n  s:\n    size: 30000\n    na\n\tt: {}\n  u: { size: 40000 }',
      'p: { size: 20000‹20,000 (2万)› }\nsize: 30000‹30,000 (3万)›\nu: { size: 40000‹40,000 (4万)› }',
    ],
    ['at the very end', 'populations:\n  p:\n    size: 20000', 'size: 20000‹20,000 (2万)›'],
    [
      'in part of the text',
      'populations:\n  p: { size: 20000 }\n<|>  q: { size: 😀, size: 30000 }\n<|>  s: { size: 40000 }\n',
      'q: { size: 😀, size: 30000‹30,000 (3万)› }',
    ],
    ['without a text', '', ''],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, hinted)).toBe(expected);
  });

  test('tell more when they are looked at', async () => {
    const tooltip = async (sheet: Sheet) => {
      const [hint] = (await sheet.ask(InlayHintRequest.type, { textDocument: sheet.textDocument, range: sheet.range })) ?? [];
      const resolved = hint && (await sheet.ask(InlayHintResolveRequest.type, hint));
      return typeof resolved?.tooltip === 'object' ? resolved.tooltip.value : 'nothing';
    };
    const source = `${parties}flows: { f: { from: a, to: r, categories: [c], individuals: 180000 } }\n`;
    expect(await everywhere(source, tooltip)).toMatch(/180,000[\s\S]*1,000,000/);
  });
});
