import { describe, expect, test } from 'vitest';
import { clustersOf, isVisible, visibleClusters } from '../../../server/src/pack/figures/layout/clusters.js';
import { levelsOf, mirrored, seenOrder } from '../../../server/src/pack/figures/layout/directions.js';

/** Visible clusters from left to right. */
function seen(text: string): string {
  const clusters = clustersOf(text);
  const levels = levelsOf(clusters);
  const order = seenOrder(levels).filter((index) => isVisible(clusters[index] ?? ''));
  return order.map((index) => ((levels[index] ?? 0) % 2 === 1 ? mirrored(clusters[index] ?? '') : clusters[index])).join('');
}

/** Letters of Hebrew as capitals, so that the expectations below are seen as they are meant in every editor. */
function hebrew(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x5d0 + letter.charCodeAt(0) - 65));
}

const rows = [
  ['a name between words', 'to ABC now', 'to CBA now'],
  ['a line that begins with it', 'ABC de FG', 'GF de CBA'],
  ['a number behind it', 'ABC 2026', '2026 CBA'],
  ['a number in a line of words', 'x ABC 12.5 y', 'x 12.5 CBA y'],
  ['a name in brackets', 'ABC (DEF)', '(FED) CBA'],
  ['brackets at the end of a line of words', 'x ABC (DEF)', 'x (FED) CBA'],
  ['a word in brackets', 'ABC (de) F', 'F (de) CBA'],
  ['a date', 'A: 2026-11-22', '2026-11-22 :A'],
  ['Chinese brackets', '接收方：ABC（甲）', '接收方：CBA（甲）'],
  ['an end of sentence', 'ABC.', '.CBA'],
  ['an end of sentence in a line of words', 'x ABC.', 'x CBA.'],
  ['an amount', 'ABC $30', '$30 CBA'],
  ['a mark that gives the line its direction', '\u200eABC, DE 5', '5 ED ,CBA'],
] as const;

describe('a line with text that runs to the left', () => {
  test.each(rows)('has %s in its place', (_, written, expected) => {
    expect(seen(hebrew(written))).toBe(hebrew(expected));
  });

  test('has the digits of Arabic numbers from left to right', () => {
    expect(seen('شركة ١٢٣')).toBe([...'١٢٣', ' ', ...[...'شركة'].reverse()].join(''));
  });

  test('has numbers between Arabic letters part by part', () => {
    expect(seen('خط 12-5')).toBe(`5-12 ${[...'خط'].reverse().join('')}`);
  });

  test('is not turned round by directions that are written into it', () => {
    expect(seen('\u202eesrever\u202c')).toBe('esrever');
    expect(seen('a\u2067b\u2069c')).toBe('abc');
  });
});

describe('what belongs together', () => {
  test.each([
    ['letters with marks', 'ñe\u0301', ['ñ', 'e\u0301']],
    ['emoji that are joined', '👩‍👩‍👧👍🏽', ['👩‍👩‍👧', '👍🏽']],
    ['the halves of a flag', '🇨🇳🇩🇪', ['🇨🇳', '🇩🇪']],
    ['vowels written before their consonant', 'เก็บน้ำ', ['เก็', 'บ', 'น้ำ']],
    ['syllables in parts', '\u1112\u1161\u11ab\u1100\u116e', ['\u1112\u1161\u11ab', '\u1100\u116e']],
    ['a key with its digit', '1️⃣2', ['1️⃣', '2']],
  ] as const)('%s', (_, text, expected) => {
    expect(clustersOf(text)).toEqual(expected);
  });

  test('is bounded, and what is too much is not seen', () => {
    expect(visibleClusters(`a${'\u0301'.repeat(3000)}b`)).toEqual([`a${'\u0301'.repeat(9)}`, 'b']);
    expect(visibleClusters('\u0301\u200e\u0007')).toEqual([]);
  });
});
