import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { PlainText } from '../../server/src/lsp/plain-text.js';
import { chooseEncoding, offsetOf, positionOf } from '../../server/src/lsp/positions.js';
import { type ClientOptions, startClient } from '../kit/client.js';
import { TypedText } from '../kit/typed-text.js';

const uri = 'untitled:a.dataflow.yaml';
const text = 'dataflow: 1\r\nsystems:\r\n  crm: { name: 客户😀系统, location: XX } # 😀\r\n  lake: { name: 😀, operator: gone }\r\n';

async function found(encodings: readonly string[] | undefined): Promise<{ encoding: string | undefined; words: readonly string[] }> {
  const capabilities: ClientOptions['capabilities'] = {
    ...(encodings ? { general: { positionEncodings: [...encodings] } } : {}),
    textDocument: { diagnostic: {} },
  };
  await using client = await startClient({ capabilities });
  client.open(uri, text);
  const encoding = client.initialized?.capabilities.positionEncoding;
  const typed = new TypedText(text, encoding === 'utf-8' || encoding === 'utf-32' ? encoding : 'utf-16');
  const words = ({ range }: Diagnostic) => typed.between(range.start, range.end);
  return { encoding, words: (await client.diagnostics(uri)).filter(({ code }) => code === 'reference-unknown').map(words) };
}

describe('positions', () => {
  test.each([
    ['utf-16 where the client offers nothing', undefined, 'utf-16'],
    ['utf-16 where it offers what nobody knows', ['utf-7'], 'utf-16'],
    ['utf-8 where the client wants it', ['utf-8', 'utf-16'], 'utf-8'],
    ['utf-32 where the client knows no other', ['utf-32'], 'utf-32'],
  ] as const)('are in %s', async (_, offered, expected) => {
    expect(await found(offered)).toEqual({ encoding: expected, words: ['XX', 'gone'] });
  });

  test('are what the client prefers among what both know', () => {
    expect(chooseEncoding(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32');
  });

  test.each(['utf-16', 'utf-8', 'utf-32'] as const)('lead there and back for every character in %s', (encoding) => {
    const lines = new PlainText(text);
    const typed = new TypedText(text, encoding);
    let offset = 0;
    for (const character of text) {
      const position = positionOf(lines, offset, encoding);
      // A break of two characters has one position: the end of the line.
      if (character !== '\n') {
        expect(position).toEqual(typed.position(offset));
        expect(offsetOf(lines, position, encoding)).toBe(offset);
      }
      offset += character.length;
    }
    expect(offsetOf(lines, positionOf(lines, text.length, encoding), encoding)).toBe(text.length);
  });

  test('that are none lead to the nearest one', () => {
    const lines = new PlainText('ab\ncd');
    const at = (line: number, character: number) => offsetOf(lines, { line, character }, 'utf-16');
    expect([at(-1, 1), at(0, -1), at(0, 99), at(1, Number.POSITIVE_INFINITY), at(9, 0), at(Number.NaN, 1), at(0.5, 1.5)]).toEqual([1, 0, 2, 5, 5, 1, 1]);
    expect(positionOf(lines, -5, 'utf-16')).toEqual({ line: 0, character: 0 });
    expect(positionOf(lines, 99, 'utf-16')).toEqual({ line: 1, character: 2 });
  });

  test('inside a character are its beginning', () => {
    const lines = new PlainText('😀中');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((character) => offsetOf(lines, { line: 0, character }, 'utf-8'))).toEqual([0, 0, 0, 0, 2, 2, 2, 3]);
  });
});
