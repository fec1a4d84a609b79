import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatKeys } from '../../server/src/engine/generated/format-keys.js';
import { links, scalarKeys, sections } from '../../server/src/engine/generated/format-tables.js';
import { catalogues, regimes } from '../../server/src/engine/generated/law-data.js';
import { validators } from '../../server/src/engine/generated/validators.js';
import { analyse, rules } from '../../server/src/engine/index.js';
import { readAnnotated } from '../kit/annotations.js';
import { type Fixture, lockOf, readFixture } from '../kit/fixture.js';
import { plainFindings } from '../kit/plain-findings.js';
import { filesBelow } from './source.js';

type Bytes = (bytes: Uint8Array) => Uint8Array;
type Pack = (data: unknown, method: { compress: Bytes; decompress: Bytes }) => string;

const script = (name: string) => pathToFileURL(`scripts/build/${name}.mjs`).href;
const { squeeze }: { squeeze: Bytes } = await import(script('squeeze'));
const { unsqueeze }: { unsqueeze: Bytes } = await import(script('unsqueeze'));
const { pack }: { pack: Pack } = await import(script('pack'));
const { unpack }: { unpack: (packed: string, decompress: Bytes) => unknown } = await import(script('unpack'));
const { packedTables }: { packedTables: (folders: readonly string[]) => Plugin } = await import(script('packed-tables'));
const { yamlReaders }: { yamlReaders: Plugin } = await import(script('yaml-readers'));

test.each(['dist/server.js', 'dist/server-worker.js'])('%s keeps to its budget of 700 KB', (path) => {
  expect(statSync(path).size).toBeLessThanOrEqual(700 * 1024);
});

const yamlOf = (path: string): unknown => parse(readFileSync(path, 'utf8'));

test('the law data says what the files in schemas/ say, all of it', () => {
  const names = readdirSync('schemas/catalogues').filter((name) => name.endsWith('.yaml'));
  expect(catalogues).toEqual(Object.fromEntries(names.map((name) => [basename(name, '.yaml'), yamlOf(`schemas/catalogues/${name}`)])));
  expect(regimes).toEqual(
    readdirSync('schemas/regimes')
      .sort()
      .map((name) => yamlOf(`schemas/regimes/${name}`)),
  );
});

const tables = { catalogues, regimes, formatKeys, links, scalarKeys, sections, validators };
const entry = `
export { formatKeys } from './generated/format-keys.js';
export * from './generated/format-tables.js';
export { catalogues, regimes } from './generated/law-data.js';
export { validators } from './generated/validators.js';
export { analyse, rules } from './index.js';`;

interface Packed {
  readonly analyse: typeof analyse;
  readonly rules: typeof rules;
}

/** The engine as it stands in bundles for a platform. */
async function packedFor(platform: 'node' | 'browser'): Promise<Packed & typeof tables> {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-bundle-'));
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: { contents: entry, resolveDir: 'server/src/engine', loader: 'ts' },
    ...{ bundle: true, platform, format: 'esm', minify: true, charset: 'utf8', outfile, logLevel: 'error' },
    alias: { yaml: join(process.cwd(), 'node_modules/yaml/browser/dist/index.js') },
    plugins: [packedTables(['server/src']), yamlReaders],
  });
  const packed = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return packed;
}

const fixtures = [...filesBelow('test/rules', '.dataflow.yaml'), ...filesBelow('test/law', '.dataflow.yaml')].map(readFixture);

function findingsOf(run: typeof analyse, fixture: Fixture): readonly unknown[] {
  const { exists, asOf, regime, config } = fixture;
  const analysis = run({
    files: fixture.files.map(({ path, source }) => ({ path, text: readAnnotated(path, source).text })),
    config: config === undefined ? undefined : { path: 'dataflow.config.yaml', text: config },
    lock: lockOf(fixture),
    fileExists: exists && ((path) => exists.has(path)),
    today: asOf,
    asOf,
    regime,
  });
  return 'noRegime' in analysis ? [] : plainFindings(analysis.findings);
}

describe.each(['node', 'browser'] as const)('a bundle for %s', async (platform) => {
  const packed = await packedFor(platform);

  test('holds every table as it was', () => {
    const held = Object.fromEntries(Object.entries(packed).filter(([name]) => name in tables));
    expect(held).toEqual(tables);
  });

  test('has the texts of every rule', () => {
    const texts = (list: typeof rules) => list.map(({ id, summary, why, remedy }) => ({ id, summary, why, remedy }));
    expect(texts(packed.rules)).toEqual(texts(rules));
  });

  test('finds what the sources find, in the same words', () => {
    for (const fixture of fixtures) expect(findingsOf(packed.analyse, fixture), fixture.path).toEqual(findingsOf(analyse, fixture));
  });
});

describe('what is packed', () => {
  const method = { compress: squeeze, decompress: unsqueeze };

  test('comes out again, whatever the data', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('个人信息 “出境” 😀', 'a "quoted" \\ text', 'line\nfeed', ''));
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), fc.array(text, { maxLength: 5 }), (value, texts) => {
        const data = JSON.parse(JSON.stringify({ value, texts }));
        expect(unpack(pack(data, method), unsqueeze)).toEqual(data);
      }),
      { numRuns: 200 },
    );
  });

  test('comes out again where the same bytes come again and again', () => {
    const bytes = fc.array(fc.constantFrom(0, 1, 97, 98, 255), { minLength: 1, maxLength: 600 }).map((list) => Uint8Array.from(list));
    fc.assert(
      fc.property(bytes, (given) => {
        expect(unsqueeze(squeeze(given))).toEqual(given);
      }),
    );
    const long = new Uint8Array(70_000).fill(97);
    expect(unsqueeze(squeeze(long))).toEqual(long);
  });
});
