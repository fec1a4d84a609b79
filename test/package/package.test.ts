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
      files.filter((file) => /\.(?:map|ts|tsx|mjs|yaml|wasm|vsix|tsbuildinfo)$|^(?:server|client|scripts|test|examples|schemas|node_modules)\//.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => !file.startsWith('docs/')).length).toBeLessThanOrEqual(41);
    expect(statSync(vsix).size).toBeLessThan(3 * megabyte);
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
        'dist/package.json',
        'dist/THIRD-PARTY-NOTICES.txt',
        'README.md',
        'LICENSE',
      ]),
    );
    const outside = paths.filter(
      (path) => !/^(?:dist\/[\w-]+\.(?:js|json|txt)|(?:schemas|docs)\/.+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
    );
    expect(outside).toEqual([]);
    expect(paths.filter((path) => /client|webview|\.map$/.test(path))).toEqual([]);
    expect(size).toBeLessThan(2 * megabyte);
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
    const allowed = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|CC0-1\.0|Unlicense|Python-2\.0|WTFPL)$/;
    const strange = packages.filter(
      ({ licence, name }) =>
        name !== 'dataflow-compliance' &&
        !licence
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => allowed.test(one)),
    );
    expect(strange.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test('each has its text', () => {
    for (const { name, version } of packages) expect(notices).toContain(`\n${name} ${version}\n${'='.repeat(100)}\n\n`);
  });
});
