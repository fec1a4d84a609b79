import { describe, expect, test } from 'vitest';
import { displayId, displayName, placeText, verdictMark } from '../../server/src/engine/queries/definition-detail.js';
import { documentOutline } from '../../server/src/engine/queries/document-outline.js';
import { atCursor } from '../kit/cursor.js';
import { forbidReading } from '../kit/unread.js';
import { where } from '../kit/where.js';

/** The outline as lines: the key or id with its place, then the whole stretch with its lines parted by slashes. */
function outline(source: string): readonly string[] {
  const { project, file } = atCursor(source);
  const flat = (span: { start: number; end: number }) => file.read(span).split(/\r?\n/).join('/');
  return documentOutline(project, file).flatMap(({ key, span, items }) => [
    `${where(file, key.keySpan)}: ${flat(span)}`,
    ...items.map((item) => `- ${where(file, item.idSpan)}: ${flat(item.span)}`),
  ]);
}

describe('the outline of a file', () => {
  const block = `# 😀
dataflow: 1

systems: # all
  crm-cn:
    name: 客户系统

    # inside
  # about the next one
  "crm-eu": { location: DE }

# about flows
flows:
waivers:
- rule: x
  at: y

-
  rule: z
`;

  const expected = [
    '2:1 dataflow: dataflow: 1',
    '4:1 systems: systems: # all/  crm-cn:/    name: 客户系统//    # inside/  # about the next one/  "crm-eu": { location: DE }',
    '- 5:3 crm-cn: crm-cn:/    name: 客户系统//    # inside',
    '- 10:4 crm-eu: "crm-eu": { location: DE }',
    '13:1 flows: flows:',
    '14:1 waivers: waivers:/- rule: x/  at: y//-/  rule: z',
    '- 15:1 - rule: x: - rule: x/  at: y',
    '- 18:1 -: -/  rule: z',
  ];

  test('holds sections and definitions, without blank lines and comments that stand before the next one', () => {
    expect(outline(block)).toEqual(expected);
  });

  test('is the same with Windows line ends', () => {
    expect(outline(block.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('holds the same definitions where the file is read as a whole', () => {
    const lines = outline(`${block}x-anchor: &a 1\n`);
    expect(lines).toEqual([
      '2:1 dataflow: dataflow: 1',
      expect.stringMatching(/^4:1 systems: systems: .* DE }$/),
      '- 5:3 crm-cn: crm-cn:/    name: 客户系统',
      '- 10:4 crm-eu: "crm-eu": { location: DE }',
      '13:1 flows: flows:',
      '14:1 waivers: waivers:/- rule: x/  at: y//-/  rule: z',
      '- 15:3 rule: x: rule: x/  at: y',
      '- 19:3 rule: z: rule: z',
      '20:1 x-anchor: x-anchor: &a 1',
    ]);
  });

  test('holds what stands between braces', () => {
    expect(outline('{ systems: { a: { location: DE }, b: }, flows: { c: {} } }')).toEqual([
      '1:3 systems: systems: { a: { location: DE }, b: }',
      '- 1:14 a: a: { location: DE }',
      '- 1:35 b: b',
      '1:41 flows: flows: { c: {} }',
      '- 1:50 c: c: {}',
    ]);
  });

  test('reads no entry', () => {
    const { project, file } = atCursor(block);
    forbidReading(project);
    expect(documentOutline(project, file).flatMap(({ items }) => items)).toHaveLength(4);
  });

  test('tells apart definitions of one id and sections given twice', () => {
    expect(outline('systems:\n  a: {}\n  a: {}\nsystems:\n  a: {}\n').filter((line) => line.startsWith('-'))).toEqual([
      '- 2:3 a: a: {}',
      '- 3:3 a: a: {}',
      '- 5:3 a: a: {}',
    ]);
  });

  test('keeps what can be read of a broken file', () => {
    const lines = outline('systems:\n  a: { location: [\n  b: {}\nflows:\n  c: "open\n  d: {}\n');
    expect(lines.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual(expect.arrayContaining(['1:1 systems', '- 3:3 b', '4:1 flows', '- 6:3 d']));
  });

  test.each(['', '\n\n', '# only\n', 'hello', '\uFEFF'])('of %j is empty', (text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe('what is said of a definition', () => {
  const source = `exporters: { acme: { name: { en: Acme, zh: 艾克米 } } }
systems: { crm: { operator: acme }, eu: { location: DE, operator: acme-eu }, us: { operator: acme-eu } }
recipients: { acme-eu: { country: NL, name: 欧洲 } }
agreements: { contract: { with: acme-eu } }
flows:
  local: { from: crm, to: crm }
  sync: { name: Sync, from: crm, to: eu }
waivers: [{ rule: shape, at: flows.sync }, {}]
expect: [{ flow: sync, mechanism: none }]
`;
  const { project } = atCursor(source);
  const said = project.model.all.map((definition) => {
    const parts = [verdictMark(project, definition), displayName(definition)?.zh, placeText(project, definition)?.en];
    return [displayId(definition), ...parts.filter((part) => part !== undefined)].join(' | ');
  });

  test.each([
    ['an exporter', 'acme | 艾克米 | Mainland China'],
    ['a system without a place of its own', 'us | Netherlands'],
    ['a system of an exporter', 'crm | Mainland China'],
    ['a recipient', 'acme-eu | 欧洲 | Netherlands'],
    ['an agreement', 'contract | acme-eu'],
    ['a flow inside the country', 'local | – | Mainland China'],
    ['a flow that is open', 'sync | ? | Sync | Germany'],
    ['a waiver', 'shape | flows.sync'],
    ['an item that is empty', '#2'],
    ['an expectation', 'sync | 不适用'],
  ])('shows %s', (_, line) => {
    expect(said).toContain(line);
  });
});
