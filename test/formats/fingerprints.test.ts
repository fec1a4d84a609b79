import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from '../../server/src/cli/review/fingerprints-of.js';
import { analyse } from '../../server/src/engine/index.js';

const head = `dataflow: 1
exporters: { acme-cn: { name: 甲, region: CN-SH, sector: retail } }
systems: { crm-cn: { name: CRM, location: CN, operator: acme-cn } }
categories: { contact: { name: 联系信息, class: personal } }
recipients: { acme-eu: { name: 乙, country: DE } }
`;
const flow = (id: string, more = '') =>
  `  ${id}: { from: crm-cn, to: acme-eu, categories: [contact${more}], individuals: { 2026: 1200000 }, status: active }\n`;

/** Every finding of a project as `rule message` with its fingerprint. */
function fingerprints(files: Readonly<Record<string, string>>, name = ''): ReadonlyMap<string, string> {
  const analysis = analyse({ files: Object.entries(files).map(([path, text]) => ({ path, text })), today: '2026-11-22' });
  if ('noRegime' in analysis) throw new Error('no regime');
  const named = [...fingerprintsOf(analysis.findings, { name, folder: name })].map(([{ rule, message }, fingerprint]): [string, string] => [
    `${rule} ${message.en}`,
    fingerprint,
  ]);
  expect(new Set(named.map(([, fingerprint]) => fingerprint)).size).toBe(analysis.findings.length);
  return new Map(named);
}

const text = `${head}flows:\n${flow('one')}${flow('two', ', nobody')}`;
const before = fingerprints({ 'a.dataflow.yaml': text });

describe('a finding keeps its fingerprint', () => {
  test.each([
    ['where lines above it are added', { 'a.dataflow.yaml': `# one\n# more\n\n${text}` }],
    ['where its file is renamed', { '数据/b.dataflow.yaml': text }],
    [
      'where its definition goes to another file',
      { 'a.dataflow.yaml': `${head}flows:\n${flow('one')}`, 'b.dataflow.yaml': `dataflow: 1\nflows:\n${flow('two', ', nobody')}` },
    ],
    ['where definitions change places', { 'a.dataflow.yaml': `${head}flows:\n${flow('two', ', nobody')}${flow('one')}` }],
    ['where the file has line ends of Windows and a byte order mark', { 'a.dataflow.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` }],
  ])('%s', (_, files) => {
    expect(fingerprints(files)).toEqual(before);
  });

  test('where a figure in its words grows', () => {
    const names = (map: ReadonlyMap<string, string>) => [...map.values()].sort();
    expect(names(fingerprints({ 'a.dataflow.yaml': text.replaceAll('1200000', '1300000') }))).toEqual(names(before));
  });
});

test('another finding of the same rule in the same place has another one', () => {
  const both = fingerprints({ 'a.dataflow.yaml': `${head}flows:\n${flow('one')}${flow('two', ', nobody, nothing')}` });
  const unknown = [...both].filter(([words]) => words.startsWith('reference-unknown'));
  expect(unknown).toHaveLength(2);
  expect(both.get('reference-unknown nothing under categories defines `nobody`')).toBe(
    before.get('reference-unknown nothing under categories defines `nobody`'),
  );
});

test('the same finding in another project of the repository has another one', () => {
  const other = new Set(fingerprints({ 'a.dataflow.yaml': text }, 'services/crm').values());
  expect([...before.values()].filter((name) => other.has(name))).toEqual([]);
});

test('what is alike in everything is numbered', () => {
  const broken = fingerprints({ 'a.dataflow.yaml': `${text}nonsense\nnonsense\n` });
  expect([...broken.values()].filter((name) => /^[0-9a-f]{16}-[0-9a-f]{8}(?:-\d+)?$/.test(name))).toHaveLength(broken.size);
});

test('the first part is shared by what says other things of one place', () => {
  const place = (map: ReadonlyMap<string, string>) =>
    [...map].filter(([words]) => words.startsWith('flow-lacks-necessity')).map(([, name]) => name.slice(0, 16));
  const partly = fingerprints({
    'a.dataflow.yaml': text.replace('one: { ', 'one: { necessity: { whyAbroad: The team that answers customers sits in Berlin }, '),
  });
  expect(place(partly)).toEqual(place(before));
  expect(partly).not.toEqual(before);
});
