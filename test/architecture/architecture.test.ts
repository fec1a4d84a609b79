import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues, rules } from '../../server/src/engine/index.js';
import { filesBelow, importsOf, loadsOf, readSource, type Source } from './source.js';

// Where a file belongs, and what each place may import besides itself. A new arrow changes this table and ARCHITECTURE.md together.
const engine = 'server/src/engine';
const inEngine = (...names: readonly string[]) => names.map((name) => `${engine}/${name}`);
const inPack = (...names: readonly string[]) => names.map((name) => `server/src/pack/${name}`);
const places: readonly { readonly place: string; readonly paths: readonly string[]; readonly imports: readonly string[]; readonly alone?: true }[] = [
  { place: 'words', paths: inEngine('text.ts', 'closest.ts', 'did-you-mean.ts'), imports: ['fastest-levenshtein'] },
  { place: 'syntax', paths: inEngine('syntax/'), imports: ['words', 'yaml', 'js-yaml'] },
  { place: 'tables', paths: inEngine('generated/'), imports: [] },
  { place: 'model', paths: inEngine('model/'), imports: ['words', 'tables', 'syntax'] },
  { place: 'law', paths: inEngine('law/'), imports: ['words', 'tables', 'model'] },
  { place: 'lock', paths: inEngine('lock/'), imports: ['words', 'tables', 'syntax', 'model', 'law', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
  { place: 'wording', paths: inEngine('wording/'), imports: ['words', 'tables', 'model', 'law', 'lock'] },
  {
    place: 'contract',
    paths: inEngine('rule.ts', 'finding.ts', 'found.ts', 'ask-rules.ts', 'rule-kit.ts', 'waivers.ts', 'echoes.ts', 'findings-about.ts'),
    imports: ['words', 'tables', 'model', 'law', 'lock'],
  },
  { place: 'rules', paths: inEngine('rules/'), imports: ['words', 'tables', 'model', 'law', 'lock', 'wording', 'contract'], alone: true },
  { place: 'rule list', paths: inEngine('generated/rules.ts'), imports: ['contract', 'rules'] },
  { place: 'front door', paths: inEngine('index.ts', 'run-rules.ts'), imports: ['words', 'tables', 'model', 'law', 'lock', 'contract', 'rule list'] },
  {
    place: 'views',
    paths: inEngine('views/'),
    imports: ['words', 'tables', 'model', 'law', 'wording', 'contract', 'front door', 'get-east-asian-width'],
  },
  { place: 'project view', paths: inEngine('queries/project-view.ts'), imports: ['syntax', 'model', 'contract', 'front door'] },
  {
    place: 'queries',
    paths: inEngine('queries/'),
    imports: ['words', 'tables', 'syntax', 'model', 'law', 'wording', 'contract', 'front door', 'views', 'project view'],
  },
  {
    place: 'live',
    paths: inEngine('live/'),
    imports: ['words', 'tables', 'syntax', 'model', 'law', 'lock', 'contract', 'rule list', 'project view'],
  },
  {
    place: 'pack content',
    paths: inPack(
      'pack.ts',
      'stopped.ts',
      'content/',
      'paper/',
      'figures/figure.ts',
      'record/cited-of.ts',
      'record/inlines-of.ts',
      'record/findings-of.ts',
      'record/involved-in.ts',
    ),
    imports: ['words', 'tables', 'model', 'law', 'wording', 'contract', 'front door', 'views'],
  },
  {
    place: 'pack papers',
    paths: inPack('papers/'),
    imports: ['words', 'tables', 'model', 'law', 'wording', 'views', 'pack content'],
  },
  {
    place: 'pack figures',
    paths: inPack('figures/'),
    imports: ['words', 'tables', 'model', 'law', 'wording', 'front door', 'views', 'pack content', '@cantoo/pdf-lib', '@resvg/resvg-wasm', 'fontkit'],
  },
  { place: 'pack documents', paths: inPack('docx/', 'html/'), imports: ['words', 'tables', 'pack content', 'docx', 'docx/layout', 'fflate'] },
  {
    place: 'pack record',
    paths: inPack('record/'),
    imports: [
      'words',
      'tables',
      'model',
      'law',
      'lock',
      'wording',
      'contract',
      'front door',
      'views',
      'pack content',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
    ],
  },
  {
    place: 'pack workbook',
    paths: inPack('xlsx/'),
    imports: [
      'words',
      'tables',
      'model',
      'law',
      'wording',
      'views',
      'pack content',
      'pack record',
      'fflate',
      'get-east-asian-width',
      'write-excel-file/universal',
      'write-excel-file/utility',
    ],
  },
  {
    place: 'pack making',
    paths: inPack('make-pack.ts', 'course.ts', 'making/', 'papers/list.ts'),
    imports: ['words', 'front door', 'views', 'pack content', 'pack papers', 'pack figures', 'pack documents', 'pack record', 'pack workbook'],
  },
  { place: 'project', paths: ['server/src/project/'], imports: ['words', 'node:', 'zeptomatch'] },
  { place: 'git', paths: ['server/src/git/'], imports: ['node:'] },
  { place: 'protocol', paths: ['server/src/protocol/'], imports: [] },
  {
    place: 'language server',
    paths: ['server/src/lsp/'],
    imports: [
      'words',
      'tables',
      'syntax',
      'model',
      'law',
      'wording',
      'contract',
      'front door',
      'views',
      'project view',
      'queries',
      'live',
      'project',
      'protocol',
      'vscode-languageserver',
      'vscode-languageserver-protocol',
    ],
  },
  {
    place: 'language server on Node',
    paths: ['server/src/lsp/main-node.ts', 'server/src/lsp/node-files.ts'],
    imports: ['language server', 'project', 'node:', 'vscode-languageserver-protocol/node'],
  },
  {
    place: 'language server in a browser',
    paths: ['server/src/lsp/main-worker.ts'],
    imports: ['language server', 'vscode-languageserver-protocol/browser'],
  },
  {
    place: 'command line',
    paths: ['server/src/cli/'],
    imports: [
      'words',
      'tables',
      'syntax',
      'model',
      'law',
      'lock',
      'wording',
      'contract',
      'front door',
      'views',
      'pack content',
      'pack making',
      'project',
      'git',
      'node:',
      'commander',
      'diff',
      'ical-generator',
      '@inquirer/prompts',
      'sarif',
      'picocolors',
      'get-east-asian-width',
    ],
  },
  { place: 'build services', paths: ['server/src/ci/'], imports: ['node:'] },
  { place: 'pack worker', paths: ['client/pack-worker/'], imports: ['protocol', 'pack content', 'pack making'] },
  {
    place: 'pack worker on Node',
    paths: ['client/pack-worker/node-worker.ts', 'client/pack-worker/start-node-worker.ts'],
    imports: ['pack worker', 'protocol', 'node:'],
  },
  { place: 'extension', paths: ['client/src/'], imports: ['protocol', 'pack worker', 'vscode', 'vscode-languageclient'] },
  {
    place: 'extension on a desktop',
    paths: ['client/src/main-node.ts', 'client/src/language-client-node.ts'],
    imports: ['extension', 'pack worker on Node', 'vscode', 'vscode-languageclient/node'],
  },
  {
    place: 'extension in a browser',
    paths: ['client/src/main-web.ts', 'client/src/language-client-web.ts'],
    imports: ['extension', 'vscode', 'vscode-languageclient/browser'],
  },
  { place: 'panel kit', paths: ['client/webview/kit/'], imports: ['protocol', 'lit', 'lit/html.js', '@vscode/l10n'] },
  {
    place: 'panels',
    paths: ['client/webview/'],
    imports: [
      'panel kit',
      'protocol',
      'lit',
      'lit/html.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'lit/directives/style-map.js',
      'mermaid',
      'd3-selection',
      'd3-zoom',
    ],
  },
];

/** The place with the longest path that fits, so that one file may stand apart from its folder. */
function placeOf(path: string) {
  const fits = places.flatMap((entry) =>
    entry.paths.filter((one) => path === one || (one.endsWith('/') && path.startsWith(one))).map((one) => ({ entry, length: one.length })),
  );
  return fits.sort((left, right) => right.length - left.length)[0]?.entry;
}

/** What an import leads to: a place or a package, or the file itself. */
function target(from: string, specifier: string, wanted: 'place' | 'file' = 'place'): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\.js$/, '.ts');
  return wanted === 'file' ? path : (placeOf(path)?.place ?? path);
}

const sources = [...filesBelow('server/src', '.ts'), ...filesBelow('client', '.ts'), `${engine}/generated/rules.ts`];

describe('arrows between folders', () => {
  test('every file has its place', () => {
    expect(sources.filter((path) => placeOf(path) === undefined)).toEqual([]);
  });

  test('imports follow the table, types included', () => {
    const wrong = sources.flatMap((path) => {
      const from = placeOf(path);
      const allowed = new Set([...(from?.imports ?? []), ...(from?.alone ? [] : [from?.place])]);
      return importsOf(path).flatMap((specifier) => (allowed.has(target(path, specifier)) ? [] : [`${path} imports ${specifier}`]));
    });
    expect(wrong).toEqual([]);
  });

  test('the table lists no arrow that does not exist', () => {
    const used = new Set(sources.flatMap((path) => importsOf(path).map((specifier) => `${placeOf(path)?.place} -> ${target(path, specifier)}`)));
    const listed = places.flatMap(({ place, imports }) => imports.map((one) => `${place} -> ${one}`));
    expect(listed.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test.each([
    ['yaml', `${engine}/syntax/yaml-tree.ts`],
    ['js-yaml', `${engine}/syntax/fast-value.ts`],
  ])('one file imports %s', (name, importer) => {
    expect(sources.filter((path) => importsOf(path).some((specifier) => specifier === name || specifier.startsWith(`${name}/`)))).toEqual([importer]);
  });

  test('lines and columns are made of offsets at the edges alone', () => {
    const importersOf = (file: string) => sources.filter((path) => importsOf(path).some((specifier) => target(path, specifier, 'file') === file));
    const outside = (file: string, edge: string) => importersOf(file).filter((path) => !placeOf(path)?.place.startsWith(edge));
    expect(outside(`${engine}/syntax/lines.ts`, 'command line')).toEqual([]);
    expect(outside('server/src/lsp/positions.ts', 'language server')).toEqual([]);
  });

  test.each([
    ['the server', 'server/src/lsp/main-worker.ts', 200],
    ['the extension', 'client/src/main-web.ts', 10],
    ['the making of packs', 'server/src/pack/make-pack.ts', 150],
  ])('what a browser loads of %s reaches nothing of Node', (_, entry, atLeast) => {
    const reached = new Set([entry]);
    for (const path of reached) {
      for (const specifier of loadsOf(path)) {
        const loaded = target(path, specifier, 'file');
        if (existsSync(loaded)) reached.add(loaded);
        else expect(loaded, `loaded by ${path}`).not.toMatch(/^node:|\/node$/);
      }
    }
    expect(reached.size).toBeGreaterThan(atLeast);
  });

  test('engine and packs have no clock, no randomness, no console and no process', () => {
    const impure = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bconsole\.|\bprocess\.|\bglobalThis\b/g;
    const found = sources
      .filter((path) => path.startsWith(`${engine}/`) || path.startsWith('server/src/pack/'))
      .flatMap((path) => [...readSource(path).code.matchAll(impure)].map(([use]) => `${path}: ${use}`));
    expect(found).toEqual([]);
  });
});

describe('no law in code', () => {
  const { places: known, provisions } = catalogues;
  const codes = new Set([known.mainland.code, ...Object.keys(known.regions), ...Object.keys(known.countries), ...Object.keys(known.aliases)]);
  const written: readonly { readonly what: string; readonly pattern: RegExp }[] = [
    { what: 'a date', pattern: /\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b|(?:19|20)\d\d年\d+月/ },
    { what: 'an article', pattern: /\bArts?\.|第[一二三四五六七八九十百\d]+条/ },
    { what: 'a threshold', pattern: /\d{1,3}(?:,\d{3})+|\d{5,}|\d+\s*万|\d+ million/ },
  ];

  const lawIn = ({ path, code, texts }: Source, numbers: ReadonlySet<string>): readonly string[] => [
    ...[...code.matchAll(/(?<![\w.$])\d[\w.]*/g)].flatMap(({ 0: literal }) => (numbers.has(literal) ? [] : [`${path}: the number ${literal}`])),
    ...texts.flatMap(({ text, line }) => [
      ...(codes.has(text) ? [`${path}:${line}: the place ${text}`] : []),
      ...(Object.hasOwn(provisions, text) ? [`${path}:${line}: the provision ${text}`] : []),
      ...written.flatMap(({ what, pattern }) => (pattern.test(text) ? [`${path}:${line}: ${what} in “${text}”`] : [])),
    ]),
  ];

  const plain = ['0', '1', '2'];

  test('in no rule', () => {
    expect(filesBelow(`${engine}/rules`, '.ts').flatMap((path) => lawIn(readSource(path), new Set(plain)))).toEqual([]);
  });

  test('in no file that judges', () => {
    // Numbers of the machine, not of the law, each in the one file that needs it.
    const needed: Readonly<Record<string, readonly string[]>> = {
      // So many questions are asked at once; so many subtotals, each small enough to be added up again at once; the factor of a hash.
      [`${engine}/law/subtotal.ts`]: ['20', '64', '31'],
      // So many periods that were counted out are kept.
      [`${engine}/law/working-days.ts`]: ['1000'],
    };
    expect(filesBelow(`${engine}/law`, '.ts').flatMap((path) => lawIn(readSource(path), new Set([...plain, ...(needed[path] ?? [])])))).toEqual([]);
  });

  test('is noticed where it stands', () => {
    const planted: Source = {
      path: 'planted.ts',
      lines: 1,
      code: "if (total.low >= 100_000 && country === '  ') return -1 + items[0];",
      texts: ['HK', 'o16-7-1', 'from 2024-03-22 on', 'see Art. 38', '第三十八条', '100,000 people', 'ISO 3166'].map((text) => ({ text, line: 1 })),
    };
    expect(lawIn(planted, new Set(plain))).toHaveLength(7);
  });
});

describe('sizes', () => {
  const measured = filesBelow(`${engine}/rules`, '.ts').map(readSource);

  test('no source file has more than 250 lines', () => {
    const all = [...filesBelow('server/src', '.ts'), ...filesBelow('client', '.ts', '.css'), ...filesBelow('scripts', '.mjs')].map(readSource);
    expect(all.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('no rule has more than 80 lines, half of them 40 or less', () => {
    expect(measured.filter(({ lines }) => lines > 80).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const sorted = measured.map(({ lines }) => lines).sort((left, right) => left - right);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(40);
  });
});

describe('every rule', () => {
  test('is in the list, under the name of its file', () => {
    const files = filesBelow(`${engine}/rules`, '.ts').map((path) => posix.basename(path, '.ts'));
    expect(rules.map(({ id }) => id)).toEqual(files);
  });

  test('has a page, a fixture that reports and one that accepts', () => {
    const wanted = rules.flatMap(({ id }) => [`docs/rules/${id}.md`, `test/rules/${id}/reports.dataflow.yaml`, `test/rules/${id}/accepts.dataflow.yaml`]);
    expect(wanted.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('says what, why and what to do in both languages', () => {
    const texts = rules.flatMap(({ id, summary, why, remedy }) =>
      Object.entries({ summary, why, remedy }).map(([name, text]) => ({ name: `${id}: ${name}`, text })),
    );
    const lacking = texts.filter(({ text }) => text.en.trim() === '' || !/\p{Script=Han}/u.test(text.zh) || /\p{Script=Han}/u.test(text.en));
    expect(lacking.map(({ name }) => name)).toEqual([]);
    expect(rules.filter(({ summary }) => /[.。]$/.test(summary.en) || /[.。]$/.test(summary.zh)).map(({ id }) => id)).toEqual([]);
  });
});
