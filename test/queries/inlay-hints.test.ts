import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../server/src/engine/queries/inlay-hints.js';
import { atCursor } from '../kit/cursor.js';

/** The text with its hints in place, between `‹` and `›`; those of the lines that `«` and `»` enclose, or of all. */
function hinted(marked: string, language: 'en' | 'zh' = 'en', asOf?: string): string {
  const { project, file } = atCursor(marked.replace(/[«»]/g, ''), asOf);
  const start = Math.max(0, marked.indexOf('«'));
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : file.length;
  const hints = inlayHints(project, file, { start, end });
  return hints.reduceRight((text, { offset, label }) => `${text.slice(0, offset)}‹${label[language]}›${text.slice(offset)}`, file.read());
}

const parties = `exporters:
  acme-cn: { name: Acme, processedIndividuals: 50 }
recipients:
  acme-eu: { country: DE }
categories:
  contact: { class: personal }
  health: { class: sensitive }
  machine: { class: general }
`;

/** The flows of a text with their hints, below parties that have none. */
function flows(text: string, language: 'en' | 'zh' = 'en', asOf?: string): string {
  return hinted(`${parties}flows:\n${text}`, language, asOf).slice(`${parties}flows:\n`.length);
}

describe('numbers of people', () => {
  test('are shown as both languages read them, with the total and the way to the threshold', () => {
    expect(
      flows(`  a:
    from: acme-cn
    to: acme-eu
    categories: [contact]
    individuals: { 2025: 150000, 2026: 180000 } # people
  b: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 232000 }
`),
    ).toBe(`  a:
    from: acme-cn
    to: acme-eu
    categories: [contact]
    individuals: { 2025: 150000‹150,000 (15万)›, 2026: 180000‹180,000 (18万) · Σ 412,000 · 588,000 to 1,000,000› } # people
  b: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 232000‹232,000 (23.2万) · Σ 412,000 · 588,000 to 1,000,000› }
`);
  });

  test('are so in Chinese', () => {
    expect(flows('  流转: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 180000 } # 😀\n', 'zh')).toBe(
      '  流转: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 180000‹180,000 (18万) · Σ 180,000 · 距 1,000,000 尚差 820,000› } # 😀\n',
    );
  });

  test('of exporters and groups are only written out', () => {
    const source = `exporters:
  acme-cn:
    creditCode: 913100000000000000
    processedIndividuals: 1240000
populations:
  all: { name: All, size: 140005000 }
  few: { name: Few, size: 9500 }
  one: { name: One, size: 800 }
  some: { name: Some, size: unknown }
`;
    expect(hinted(source)).toBe(`exporters:
  acme-cn:
    creditCode: 913100000000000000
    processedIndividuals: 1240000‹1,240,000 (124万)›
populations:
  all: { name: All, size: 140005000‹140,005,000 (1.40005亿)› }
  few: { name: Few, size: 9500‹9,500› }
  one: { name: One, size: 800 }
  some: { name: Some, size: unknown }
`);
  });

  test('with sensitive data count where they count', () => {
    expect(
      flows('  a: { from: acme-cn, to: acme-eu, categories: [contact, health], individuals: { 2026: 5000 }, sensitiveIndividuals: { 2026: 300 } }\n'),
    ).toBe(
      '  a: { from: acme-cn, to: acme-eu, categories: [contact, health], individuals: { 2026: 5000‹5,000 · Σ 5,000 · 95,000 to 100,000› }, sensitiveIndividuals: { 2026: 300‹Σ 300 · 9,700 to 10,000› } }\n',
    );
    expect(flows('  a: { from: acme-cn, to: acme-eu, categories: [health], individuals: 12000 }\n')).toContain('‹12,000 (1.2万) · Σ 12,000›');
  });

  test('that are not certain have a total from to', () => {
    const text = flows(`  a: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 6000, population: p }
  b: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 5000, population: p }
  c: { from: acme-cn, to: acme-eu, categories: [contact], individuals: unknown }
`);
    expect(text).toContain('6000‹6,000 · Σ ≥ 11,001›');
    const shared = flows(`  a: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 6000, population: p }
  b: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 5000, population: p }
populations:
  p: { name: P }
`);
    expect(shared).toContain('6000‹6,000 · Σ 6,000–11,000 · 89,000 to 100,000›');
  });

  test('that count in no total have none', () => {
    expect(flows('  a: { from: acme-cn, to: acme-eu, categories: [machine], individuals: 12000 }\n')).toContain('individuals: 12000‹12,000 (1.2万)› }');
    expect(flows('  a: { from: acme-eu, to: acme-cn, categories: [contact], individuals: 12000 }\n')).toContain('individuals: 12000‹12,000 (1.2万)› }');
    expect(flows('  a: { from: acme-cn, to: acme-eu, categories: [contact], individuals: 12000, exemption: hr }\n')).toContain('12000‹12,000 (1.2万)›,');
  });

  test('show the total of two years once where the law adds them', () => {
    const text = flows('  a: { from: acme-cn, to: acme-eu, categories: [contact], individuals: { 2021: 2000, 2022: 3000, 2023: 4000 } }\n', 'en', '2023-10-01');
    expect(text).toContain('{ 2021: 2000‹2,000›, 2022: 3000‹3,000›, 2023: 4000‹4,000 · Σ 7,000 · 93,000 to 100,000› }');
  });
});

describe('hints', () => {
  test('stand only inside the lines that are asked for', () => {
    const flow = (id: string) => `  ${id}: { from: acme-cn, to: acme-eu, categories: [machine], individuals: 12000 }\n`;
    expect(flows(`${flow('a')}«${flow('b')}»${flow('c')}`).match(/‹[^›]*›/g)).toEqual(['‹12,000 (1.2万)›']);
  });

  test('stand behind the number with Windows line ends, quotes and comments around', () => {
    expect(hinted('populations:\r\n  "p": # 😀\r\n    size: 20000   # c\r\n')).toBe('populations:\r\n  "p": # 😀\r\n    size: 20000‹20,000 (2万)›   # c\r\n');
  });

  test('stand in files that are read as a whole', () => {
    expect(hinted('{ populations: { p: { size: 20000 } } }')).toBe('{ populations: { p: { size: 20000‹20,000 (2万)› } } }');
    expect(hinted('x: &x 1\npopulations:\n  p:\n    size: 20000\n')).toContain('20000‹20,000 (2万)›');
  });

  test('stay away from numbers in texts, names, years and half-typed lines', () => {
    expect(
      flows('  20000:\n    from: 30000\n    note: { en: 40000 }\n    individuals:\n      2026: 5000\n      2025:\n    to: "60000"\n    indiv 70000\n'),
    ).not.toMatch(/‹[^›]*[234567]0,000/);
  });

  test.each([
    '',
    '\n',
    'flows:',
    'flows:\n  a: { individuals: ',
    'flows:\n  individuals: 20000',
    'populations:\n  size: 20000\n',
    'flows:\n  a: [individuals, 20000',
  ])('%j breaks nothing', (text) => {
    expect(hinted(text)).toBe(text);
  });
});
