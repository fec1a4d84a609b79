import { describe, expect, test } from 'vitest';
import { LensFacts, lensPlaces, lensText } from '../../server/src/engine/queries/code-lens.js';
import { atCursor } from '../kit/cursor.js';

/** The lines above the definitions of a text, as `address: words`. */
function lenses(source: string, language: 'en' | 'zh' = 'en', asOf?: string): readonly string[] {
  const { project, file } = atCursor(source, asOf);
  const facts = new LensFacts(project);
  return lensPlaces(file).map(({ span, address }) => {
    const definition = project.definitionAt(file.path, span.start);
    return `${address}: ${definition ? lensText(definition, facts)?.[language] : '?'}`;
  });
}

const parties = `dataflow: 1
exporters:
  acme-cn: { name: { en: Acme, zh: 艾克米 }, region: CN-SH, ciio: false, processedIndividuals: 5000000 }
recipients:
  acme-eu: { name: { en: Acme EU, zh: 艾克米欧洲 }, country: DE, role: handler, contact: { email: a@acme.example } }
categories:
  contact: { class: personal, fields: [name] }
  health: { class: sensitive, sensitiveType: health, fields: [diagnosis] }
`;

const project = `${parties}agreements:
  acme-eu-2026:
    with: acme-eu
    kind: standard-contract
    terms: { purpose-method-scope: false, onward-transfer-limits: false }
  spare: { with: acme-eu }
filings:
  assessment: { mechanism: security-assessment, status: preparing }
  old: { mechanism: standard-contract, status: filed }
flows:
  big: { from: acme-cn, to: acme-eu, categories: [contact], individuals: { 2026: 409000 }, agreement: acme-eu-2026, status: active }
  small: { from: acme-cn, to: acme-eu, categories: [health], individuals: { 2026: 3100 }, filing: assessment, status: planned }
  home: { from: crm, to: hr, categories: [contact] }
systems:
  crm: { location: CN, operator: acme-cn }
  hr: { location: CN, operator: acme-cn }
`;

/** What is told apart from how many findings there are. */
function told(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/ · \d+ (?:findings?|项发现)$/, ''));
}

describe('the lines of a file', () => {
  test('tell how its flows, exporters, agreements and filings stand', () => {
    expect(told(lenses(project))).toEqual([
      'exporters.acme-cn: 2026: 409,000 ordinary · 3,100 sensitive · 591,000 to security assessment',
      'agreements.acme-eu-2026: relied on by 1 flow · 2 terms missing',
      'agreements.spare: relied on by no flow',
      'filings.assessment: Security assessment · preparing · 1 flow',
      'filings.old: Standard contract · filed · for no flow',
      'flows.big: ◆ Standard contract or certification · 2 terms missing',
      'flows.small: ◆ Standard contract or certification · planned',
      'flows.home: – No mechanism',
    ]);
  });

  test('do so in Chinese', () => {
    expect(told(lenses(project, 'zh'))).toEqual([
      'exporters.acme-cn: 2026：一般个人信息 409,000 · 敏感个人信息 3,100 · 距数据出境安全评估尚差 591,000',
      'agreements.acme-eu-2026: 1 项流转依据 · 缺少 2 项条款',
      'agreements.spare: 没有流转依据',
      'filings.assessment: 数据出境安全评估 · 准备中 · 1 项流转',
      'filings.old: 标准合同 · 已备案 · 没有相关流转',
      'flows.big: ◆ 标准合同或者认证 · 缺少 2 项条款',
      'flows.small: ◆ 标准合同或者认证 · 计划中',
      'flows.home: – 不适用',
    ]);
  });

  test('count the findings of a flow that are neither hints nor accepted', () => {
    const { project: view, file } = atCursor(
      `${project}waivers:\n  - { rule: flow-lacks-necessity, at: flows.big, reason: Counsel works on it, owner: x, expires: 2027-01-01 }\n`,
    );
    const facts = new LensFacts(view);
    const flow = view.model.tables.flow.get('big');
    const { start = 0, length = 0 } = flow?.entry ?? {};
    const here = view.findings.filter(({ place }) => start <= place.span.start && place.span.start < start + length && place.file === file.path);
    const seen = here.filter(({ severity, waiver }) => severity !== 'hint' && !waiver);
    expect(seen.length).toBeGreaterThan(1);
    expect(here.some(({ waiver }) => waiver !== undefined)).toBe(true);
    expect(flow && lensText(flow, facts)?.en).toBe(`◆ Standard contract or certification · 2 terms missing · ${seen.length} findings`);
  });
});

describe('an exporter', () => {
  const flow = (people: string, more = '') => `${parties}flows:\n  a: { from: acme-cn, to: acme-eu, categories: [contact], individuals: ${people}${more} }\n`;

  test('below the first threshold is told how far it is', () => {
    expect(lenses(flow('{ 2026: 40000 }'))[0]).toBe('exporters.acme-cn: 2026: 40,000 ordinary · 0 sensitive · 60,000 to standard contract or certification');
  });

  test('whose flows all need the assessment has nothing ahead', () => {
    expect(lenses(flow('{ 2026: 2000000 }'))[0]).toBe('exporters.acme-cn: 2026: 2,000,000 ordinary · 0 sensitive');
  });

  test('whose figures are missing has open totals', () => {
    expect(lenses(flow('unknown'))[0]).toBe('exporters.acme-cn: 2026: at least 1 ordinary · 0 sensitive');
  });

  test('of which nothing leaves says so', () => {
    expect(lenses(parties)).toEqual(['exporters.acme-cn: no flow abroad']);
  });

  test('is told both years where the law adds them', () => {
    expect(lenses(flow('{ 2022: 10000, 2023: 20000 }'), 'en', '2023-10-01')[0]).toMatch(/^exporters\.acme-cn: 2022–2023: 30,000 personal · 0 sensitive/);
  });
});

describe('lines stand', () => {
  const words = (source: string) => {
    const { file } = atCursor(source);
    return lensPlaces(file).map(({ span, address }) => [address, file.read(span)]);
  };

  test('above ids, in block and in flow style, with quotes, emoji and Windows line ends', () => {
    expect(words('flows:\r\n  # 😀\r\n  a: {}\r\n  "b": {}\r\n')).toEqual([
      ['flows.a', 'a'],
      ['flows.b', '"b"'],
    ]);
    expect(words('{ systems: { s: {} }, flows: { a: {}, b: {} } }')).toEqual([
      ['flows.a', 'a'],
      ['flows.b', 'b'],
    ]);
  });

  test('above both definitions of one id', () => {
    expect(words('flows:\n  a: {}\n  a: {}\n')).toHaveLength(2);
  });

  test.each(['', '\n', 'flows', 'flows:', 'flows:\n  a', 'flows:\n  a:', 'flows:\n  a: [', '- a', 'agreements:\n  x: { with: 1 }'])(
    '%j breaks nothing',
    (text) => {
      expect(() => lenses(text)).not.toThrow();
    },
  );
});
