import { describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver-protocol';
import { commands, methods } from '../../../server/src/protocol/messages.js';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import { rich } from '../../kit/rich-client.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const without = useEditor('utf-16', { capabilities: { ...pulling, textDocument: { ...rich.textDocument } } });

async function explanations(sheet: Sheet): Promise<readonly CodeAction[]> {
  const params = { textDocument: sheet.textDocument, range: sheet.range, context: { diagnostics: [...(await sheet.client.diagnostics(sheet.uri))] } };
  const found = (await sheet.ask(CodeActionRequest.type, params)) ?? [];
  return found.flatMap((action) => ('kind' in action && action.command?.command === commands.explainFinding ? [action] : []));
}

/** The page that the first explanation of a rule leads to. */
const page = (rule: string) => async (sheet: Sheet) => {
  const action = (await explanations(sheet)).find(({ title }) => title.includes(rule));
  const uri: unknown = action?.command?.arguments?.[0];
  const content = await sheet.client.connection.sendRequest<{ text: string } | null>(methods.content, { uri });
  return content?.text.replaceAll(sheet.root, '') ?? `no ${rule}`;
};

const text = `exporters: { a: { ciio: false, processedIndividuals: 500000 } }
systems: { s: { location: CN, operator: a } }
recipients: { r: { name: 甲 😀 <b>, country: DE } }
categories: { c: { class: personal } }
flows:
  <|>f: { name: 同步 😀, from: s, to: r, categories: [c], individuals: 180000, status: active }
`;

describe('a finding', () => {
  test('is explained: what, why, what to do, on what it rests, how the verdict came about, and how to accept it', async () => {
    const found = await everywhere(text, page('flow-needs-filing'));
    expect(found.match(/^#+ .*/gm)).toEqual([
      expect.stringMatching(/^# /),
      '## Why',
      '## What to do',
      '## What it rests on',
      '## How the verdict came about',
      '## Accepting it on the record',
      '## The rule',
    ]);
    expect(found).toMatch(/^\*\*Error\*\* · `flow-needs-filing` · \[flows\.f \(main\.dataflow\.yaml\)\]\(\/main\.dataflow\.yaml#L6\)$/m);
    expect(found).toMatch(/\[[^\]]+\]\(https:\/\/[^)]+\): /);
    expect(found).toMatch(/^- Confidence: \*\*/m);
    expect(found).toMatch(/\*\*◆ S Standard contract or certification\*\* — f · 同步 😀: a → r/);
    expect(found).toContain('180,000');
    expect(found).toContain('  - rule: flow-needs-filing\n    at: flows.f\n');
  });

  test('is explained in Chinese', async () => {
    const found = await everywhere({ 'a.dataflow.yaml': text, 'dataflow.config.yaml': 'language: zh\n' }, page('flow-needs-filing'));
    expect(found.match(/^## .*/gm)).toEqual(['## 原因', '## 处理建议', '## 依据', '## 判断过程', '## 列为例外并记录在案', '## 规则']);
    expect(found).toMatch(/^\*\*错误\*\* · /m);
  });

  test('that cannot be accepted says so, and what the text holds stays text', async () => {
    const found = await everywhere('systems:\n  <b>x</b>: { location: "a }\n', page('syntax'));
    expect(found).toContain('This cannot be accepted; it has to be mended.');
    expect(found).not.toMatch(/<b>/);
  });

  test('that is accepted tells the record', async () => {
    const waived = `${text}waivers:\n  - { rule: flow-needs-filing, at: flows.f, reason: 待定 😀, owner: 法务, expires: 2026-12-31 }\n`;
    expect(await everywhere(waived, page('flow-needs-filing'))).toContain('Accepted until 2026-12-31 by 法务: 待定 😀');
  });

  test('keeps its address while text around it changes, and is said to be gone once it is', async () => {
    const kept = async (sheet: Sheet) => {
      const of = async () => (await explanations(sheet)).find(({ title }) => title.includes('flow-needs-filing'))?.command?.arguments?.[0];
      const before: unknown = await of();
      sheet.type(0, 0, '# 😀\n');
      const moved = await sheet.client.connection.sendRequest<{ text: string }>(methods.content, { uri: before });
      sheet.write('dataflow: 1\n');
      const gone = await sheet.client.connection.sendRequest<{ text: string }>(methods.content, { uri: before });
      return [moved.text.includes('#L7'), gone.text];
    };
    expect(await everywhere(text, kept)).toEqual([true, 'This is no longer found.\n']);
  });

  test('is explained beside its diagnostic, without an edit, and only to clients that carry out commands', async () => {
    const offered = async (sheet: Sheet) => (await explanations(sheet)).map(({ kind, edit, diagnostics, data }) => [kind, edit, diagnostics?.length, data]);
    const [first] = await everywhere(text, offered);
    expect(first).toEqual(['quickfix', undefined, 1, undefined]);
    expect(await explanations(await without().open(text))).toEqual([]);
  });
});
