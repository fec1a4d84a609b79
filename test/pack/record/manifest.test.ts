import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { checksums } from '../../../server/src/pack/record/checksums.js';
import type { ManifestInput } from '../../../server/src/pack/record/made.js';
import { manifest } from '../../../server/src/pack/record/manifest.js';
import { sampleMade } from './sample-made.js';
import { exampleTexts, sourceFor } from './source-for.js';

const texts = exampleTexts('car-maker');
const waiver =
  'dataflow: 1\nwaivers:\n  - { rule: agreement-lacks-term, at: agreements.engineering-survey, reason: 谈判中, owner: legal, expires: 2026-12-31 }\n';
const source = sourceFor({ ...texts, 'waivers.dataflow.yaml': waiver }, { subject: { filing: 'assessment-survey' } });
const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const input: ManifestInput = {
  made: sampleMade(source),
  inputs: Object.entries(texts).map(([path, text]) => ({ path, text })),
  outputs: [
    { path: 'index.md', bytes: bytes('目录') },
    { path: '01-申报书.docx', bytes: bytes('x') },
  ],
  assets: { fonts: [bytes('font')], renderer: bytes('renderer') },
};
const text = manifest(source, input);
const read = JSON.parse(text);

test('it is as its schema says', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/pack-manifest.schema.json', 'utf8')));
  validate(read);
  expect(validate.errors).toBeNull();
  expect(validate({ ...read, extra: 1 })).toBe(false);
  expect(validate({ ...read, findings: [{ ...read.findings[0], line: 0 }] })).toBe(false);
});

test('every file that was read and written stands with the digest of its bytes', () => {
  const agreements = texts['agreements.dataflow.yaml'] ?? '';
  expect(read.inputs).toContainEqual({ path: 'agreements.dataflow.yaml', size: bytes(agreements).length, sha256: sha256(agreements) });
  expect(read.outputs).toEqual([
    { path: '01-申报书.docx', size: 1, sha256: sha256('x') },
    { path: 'index.md', size: 6, sha256: sha256('目录') },
  ]);
  expect(read.assets.fonts[0].sha256).toBe(sha256('font'));
});

test('it is the same text whatever the order in which files are given', () => {
  const turned = { ...input, inputs: [...input.inputs].reverse(), outputs: [...input.outputs].reverse() };
  expect(manifest(source, turned)).toBe(text);
});

test('it tells whose pack it is, under which rules, on which day and from which commit', () => {
  expect(read).toMatchObject({
    manifest: 1,
    regime: { id: source.analysis.regime.id },
    asOf: '2026-11-22',
    subject: { filing: 'assessment-survey', mechanism: 'security-assessment', exporters: ['qilan-motor'] },
    versionControl: { commit: source.commit?.id, changed: [] },
  });
});

test('findings stand with file, line and both languages; accepted ones with who accepts them and until when', () => {
  const accepted = read.findings.filter(({ waived }: { waived: boolean }) => waived);
  expect(accepted[0]).toMatchObject({
    rule: 'agreement-lacks-term',
    file: 'agreements.dataflow.yaml',
    line: 43,
    message: { zh: expect.stringContaining('必备条款') },
  });
  expect(read.waivers).toEqual([
    {
      rule: 'agreement-lacks-term',
      at: 'agreements.engineering-survey',
      reason: { en: '谈判中', zh: '谈判中' },
      owner: 'legal',
      ticket: null,
      expires: '2026-12-31',
      file: 'waivers.dataflow.yaml',
      line: 3,
    },
  ]);
});

test('findings at what the pack does not speak of are left out', () => {
  const all = source.analysis.findings.map(({ rule }) => rule);
  const told = read.findings.map(({ rule }: { rule: string }) => rule);
  // That one stands at a flow of the other company.
  expect(all).toContain('necessity-vague');
  expect(told).not.toContain('necessity-vague');
});

test('a folder under no version control is said to be under none', () => {
  expect(JSON.parse(manifest({ ...source, commit: undefined }, input)).versionControl).toBeNull();
});

test('the checksums are lines as sha256sum reads them', () => {
  expect(checksums(input.outputs)).toBe(`${sha256('x')}  01-申报书.docx\n${sha256('目录')}  index.md\n`);
});

test('a font stands with the name and the version that it gives itself', () => {
  const folder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc')));
  const font = readFileSync(join(folder, '400Regular', 'NotoSansSC_400Regular.ttf'));
  const { assets } = JSON.parse(manifest(source, { ...input, assets: { ...input.assets, fonts: [font] } }));
  expect(assets.fonts[0]).toMatchObject({ name: expect.stringMatching(/^Noto Sans SC/), version: expect.stringMatching(/^Version \d/) });
});
