// Bundles the command line, the language server and the extension into dist/. With --watch it goes on building while files
// change, readable and with source maps; with --sizes it tells what each bundle is made of.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chosenExports } from './build/chosen-exports.mjs';
import { clientBundles, copyAssets } from './build/client.mjs';
import { noticesText } from './build/notices.mjs';
import { copyPackAssets, packAssetPackages, packBundle } from './build/pack-bundle.mjs';
import { plainBundle } from './build/plain-bundle.mjs';
import { protocolModules } from './build/protocol-modules.mjs';
import { partLines, sizeLines } from './build/sizes.mjs';
import { yamlReaders } from './build/yaml-readers.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { build, context } = await import('esbuild');
const { packedTables } = await import('./build/packed-tables.mjs');
const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
// Where people read about a rule; without a home page, in the pages that come with the package.
const rulePages = homepage === undefined ? '' : `${homepage.replace(/[#?].*$/, '')}/blob/main/docs/rules/`;

const shared = {
  ...plainBundle,
  define: { DATAFLOW_VERSION: JSON.stringify(version), DATAFLOW_RULE_PAGES: JSON.stringify(rulePages) },
  // The first: the same requests and notifications without the library's own server, which ours does not use. The second: the edition
  // for bundlers, from which what is not used is left out.
  alias: { 'vscode-languageserver': 'vscode-languageserver-protocol', yaml: resolve('node_modules/yaml/browser/dist/index.js') },
  plugins: [chosenExports, protocolModules, yamlReaders],
};
// Sentences of the pack are many, and nobody else says them.
const folders = readdirSync('server/src').map((name) => `server/src/${name}`);
const withoutPack = packedTables(folders.filter((folder) => folder !== 'server/src/pack'));
const withPack = packedTables(['server/src/engine', 'server/src/pack']);
const server = { ...shared, plugins: [withoutPack, ...shared.plugins] };

// Some dependencies are CommonJS and call require.
const require = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";
const node = { ...server, platform: 'node', format: 'esm' };

/** What is built, by the file that comes out. */
const bundles = [
  { ...node, entryPoints: ['server/src/cli/start.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/commands.js', banner: { js: require } },
  { ...node, entryPoints: ['server/src/ci/main.ts'], outfile: 'dist/ci.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['server/src/lsp/main-node.ts'], outfile: 'dist/server.js', banner: { js: require } },
  { ...server, platform: 'browser', format: 'iife', entryPoints: ['server/src/lsp/main-worker.ts'], outfile: 'dist/server-worker.js' },
  packBundle({ ...shared, plugins: [withPack, ...shared.plugins] }),
  ...clientBundles,
];
copyAssets();
await copyPackAssets();

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context({ ...bundle, minify: false, sourcemap: true, logLevel: 'info' })).watch();
} else {
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, metafile: true })));
  const notices = noticesText(
    built.map(({ metafile }) => metafile),
    ['node_modules/@vscode/codicons', ...packAssetPackages],
  );
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices);
  if (process.env.DATAFLOW_QUIET !== '1') for (const line of sizeLines(bundles)) console.log(line);
  if (process.argv.includes('--sizes')) for (const line of built.flatMap(({ metafile }) => partLines(metafile))) console.log(line);
}
