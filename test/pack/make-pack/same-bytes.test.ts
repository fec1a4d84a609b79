import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import type * as packing from '../../../server/src/pack/make-pack.js';
import type { PackRequest } from '../../../server/src/pack/pack.js';

const example = 'examples/car-maker';
const subject = 'contract-hong-kong';
const patience = 240_000;

type Contents = ReadonlyMap<string, Buffer>;

function differing(one: Contents, other: Contents): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)));
}

/** Packs the example from a folder of its own, in an environment of its own. */
async function packIn(environment: Readonly<Record<string, string>>): Promise<Contents> {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-same-'));
  try {
    cpSync(example, folder, { recursive: true });
    const words = [resolve('dist/cli.js'), 'pack', subject, '--out', 'here', '--quiet'];
    await promisify(execFile)(process.execPath, words, { cwd: folder, env: { PATH: process.env['PATH'], ...environment } });
    const out = join(folder, 'here');
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => [
        join(parentPath, name)
          .slice(out.length + 1)
          .replaceAll('\\', '/'),
        readFileSync(join(parentPath, name)),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let first: Contents;
let second: Contents;
beforeAll(async () => {
  const shanghai = packIn({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  [first, second] = await Promise.all([shanghai, packIn({ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' })]);
}, patience);

test('the same project gives the same bytes, wherever it lies and under whatever clock and language', () => {
  expect([...first.keys()]).toContain('manifest.json');
  expect(differing(first, second)).toEqual([]);
});

test(
  'the order of the files makes no difference',
  async () => {
    const { makePack }: typeof packing = await import(pathToFileURL(resolve('dist/pack.js')).href);
    const file = (path: string) => ({ path, text: readFileSync(join(example, path), 'utf8') });
    const names = readdirSync(example).filter((name) => name.endsWith('.dataflow.yaml'));
    const existing = readdirSync(join(example, 'legal')).map((name) => `legal/${name}`);
    const request: PackRequest = {
      project: { files: names.sort().toReversed().map(file), config: file('dataflow.config.yaml'), unreadable: [], today: '2001-01-01', existing },
      subject: { filing: subject },
      readingCopies: [],
      figuresOnly: false,
      commit: undefined,
    };
    const fonts = readdirSync('dist/pack-fonts').filter((name) => name.endsWith('.ttf'));
    const assets = { fonts: fonts.map((name) => readFileSync(join('dist/pack-fonts', name))), renderer: readFileSync('dist/resvg.wasm') };
    const made = await makePack(request, assets, { tell: () => undefined, stopped: () => false });
    if ('refusal' in made) throw new Error(made.refusal.en);
    expect(differing(first, new Map(made.files.map(({ path, bytes }) => [path, Buffer.from(bytes)])))).toEqual([]);
  },
  patience,
);
