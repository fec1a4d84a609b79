import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastValue } from '../../server/src/engine/syntax/fast-value.js';
import { readYaml } from '../../server/src/engine/syntax/yaml-tree.js';
import { filesBelow } from './source.js';

const { yamlReaders }: { yamlReaders: Plugin } = await import(pathToFileURL('scripts/build/yaml-readers.mjs').href);

interface Readers {
  readonly fastValue: typeof fastValue;
  readonly readYaml: typeof readYaml;
}

/** The readers as they stand in bundles. */
async function bundledReaders(): Promise<Readers> {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-readers-'));
  const outfile = join(folder, 'readers.mjs');
  const contents = "export { fastValue } from './fast-value.js';\nexport { readYaml } from './yaml-tree.js';";
  await build({
    stdin: { contents, resolveDir: 'server/src/engine/syntax', loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'esm', minify: true, outfile, logLevel: 'error' },
    alias: { yaml: join(process.cwd(), 'node_modules/yaml/browser/dist/index.js') },
    plugins: [yamlReaders],
  });
  const readers = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return readers;
}

const bundled = await bundledReaders();
const odd = [
  'a: 0x1F\nb: .inf\nc: ~\n',
  '&a [*a, !!str x]',
  '%YAML 1.1\n---\na: yes\n...\n',
  'a: |2-\n   x\n  y\n',
  'a\n b\n\n c: >+\n d\n',
  '? [x]\n: <<: {y: 1}\n',
];
const texts = [...odd, ...filesBelow('examples', '.yaml').map((path) => readFileSync(path, 'utf8').slice(0, 1500))];
const bits = [
  ': ',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!str ',
  '!<x> ',
  '|\n',
  '>\n',
  ' #',
  '\n',
  '\t',
  '---\n',
  '? ',
  ', ',
  '<<: ',
  '\\x4',
  'null',
  '中',
];
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), without: fc.nat(3), bit: fc.constantFrom('', ...bits) });

function edited(text: string, { at, without, bit }: { at: number; without: number; bit: string }): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + bit + text.slice(place + without);
}

const read = (readers: Readers, text: string) => {
  const tree = readers.readYaml(text);
  const children = tree.children().map(({ key, keySpan, valueSpan, value, room }) => ({ key, keySpan, valueSpan, value, room: room([]) }));
  return { value: tree.value, problems: tree.problems, place: tree.find([], 'value'), children, quick: readers.fastValue(text) };
};

test('the readers of YAML in a bundle read what the libraries read, with the same problems at the same places', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 4 }), (text, edits) => {
      const given = edits.reduce(edited, text);
      expect(read(bundled, given)).toEqual(read({ fastValue, readYaml }, given));
    }),
    { numRuns: 500 },
  );
});
