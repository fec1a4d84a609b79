import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../kit/folder.js';

const run = promisify(execFile);
const megabyte = 1_000_000;

describe('the package of the extension', () => {
  test('it is made without a question or a warning, holds what is wanted and nothing else, and is small', async () => {
    using folder = makeFolder();
    const vsix = join(folder.path, 'extension.vsix');
    const { stdout } = await run(process.execPath, ['scripts/package.mjs', '--built', `--out=${vsix}`]);
    const files = [...stdout.matchAll(/^ *[\d.]+ KB {2}(?!.*\d files$)(.+)$/gm)].map(([, file]) => file ?? '');
    expect(
      files.filter((file) => /\.(?:map|ts|tsx|mjs|yaml|vsix|tsbuildinfo)$|^(?:server|client|scripts|test|examples|schemas|node_modules)\//.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => !file.startsWith('docs/')).length).toBeLessThanOrEqual(53);
    expect(statSync(vsix).size).toBeLessThan(12 * megabyte);
  });

  test('what its grammar, snippets and language configuration need is there as JSON', () => {
    for (const file of readdirSync('syntaxes')) expect(() => JSON.parse(readFileSync(join('syntaxes', file), 'utf8'))).not.toThrow();
  });
});

describe('the package for npm', () => {
  test('it holds the command line, the language server, the schemas and the pages, and no part of the extension', async () => {
    using folder = makeFolder();
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', `--pack-destination=${folder.path}`], { maxBuffer: 10 * megabyte });
    const [{ files, size }]: readonly [{ readonly files: readonly { readonly path: string }[]; readonly size: number }] = JSON.parse(stdout);
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/commands.js',
        'dist/server.js',
        'dist/pack.js',
        'dist/resvg.wasm',
        'dist/pack-fonts/1-noto-sans-sc.ttf',
        'dist/pack-fonts/7-noto-emoji.ttf',
        'dist/pack-fonts/OFL.txt',
        'dist/package.json',
        'dist/THIRD-PARTY-NOTICES.txt',
        'README.md',
        'LICENSE',
      ]),
    );
    const outside = paths.filter(
      (path) => !/^(?:dist\/[\w-]+\.(?:js|json|txt|wasm)|dist\/pack-fonts\/.+|(?:schemas|docs)\/.+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
    );
    expect(outside).toEqual([]);
    expect(paths.filter((path) => /client|webview|\.map$/.test(path))).toEqual([]);
    expect(size).toBeLessThan(11 * megabyte);
  });
});

describe('notices of the work of others', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  const [list = ''] = notices.split('='.repeat(100));
  const packages = [...list.matchAll(/^(\S+) (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({ name, version, licence }));

  test('the libraries that people know us to use are in it', () => {
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@vscode/codicons', 'commander', 'js-yaml', 'lit-html', 'mermaid', 'vscode-languageclient', 'yaml']),
    );
  });

  test('every licence allows what we do', () => {
    // OFL-1.1 is that of the fonts: it may be cut and given away with a program, its text beside. MPL-2.0 is that of the renderer of pictures: it
    // binds its own files only, which are unchanged, and asks that whoever gets them is told the licence and where the source is.
    const allowed = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|CC0-1\.0|Unlicense|Python-2\.0|WTFPL|OFL-1\.1|MPL-2\.0)$/;
    const strange = packages.filter(
      ({ licence, name }) =>
        name !== 'dataflow-compliance' &&
        !licence
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => one.split(' AND ').every((part) => allowed.test(part))),
    );
    expect(strange.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test('what the licences of the fonts and of the renderer ask for is there', () => {
    const under = (licence: string) =>
      packages.filter((one) => one.licence.includes(licence)).map(({ name, version }) => ({ name, text: textOf(name, version) }));
    const fonts = under('OFL-1.1');
    expect(fonts.length).toBe(7);
    for (const { text } of fonts) expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    const files = packages.filter(({ licence }) => licence === 'MPL-2.0').map(({ name, version }) => ({ name, text: textOf(name, version) }));
    expect(files.map(({ name }) => name)).toEqual(['@resvg/resvg-wasm']);
    for (const { text } of files) expect(text).toMatch(/https:\/\/www\.mozilla\.org\/MPL\/2\.0\/[\s\S]*Source: https:\/\/github\.com\//);
  });

  /** What is said of a package below the list. */
  function textOf(name: string, version: string): string {
    const [, text = ''] = notices.split(`\n${name} ${version}\n${'='.repeat(100)}\n`);
    return text.split('='.repeat(100))[0] ?? '';
  }

  test('each has its text', () => {
    for (const { name, version } of packages) expect(notices).toContain(`\n${name} ${version}\n${'='.repeat(100)}\n\n`);
  });
});
