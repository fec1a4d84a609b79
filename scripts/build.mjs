// Bundles the command line into dist/. With --watch it goes on building while files change.
import { readFileSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { build, context } = await import('esbuild');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const cli = {
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  // Node 20 knows all of ES2023; told of Node itself, esbuild would make some regular expressions anew at every call.
  target: 'es2023',
  format: 'esm',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { DATAFLOW_VERSION: JSON.stringify(version) },
  // Some dependencies are CommonJS and call require.
  banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
};

if (process.argv.includes('--watch')) {
  const watching = await context({ ...cli, logLevel: 'info' });
  await watching.watch();
} else {
  await build(cli);
  if (process.env.DATAFLOW_QUIET !== '1') console.log('built dist/cli.js');
}
