// What the editor loads: the extension for desktop and web, and the pages of its panels.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { laterClient } from './later-client.mjs';
import { mermaidApart, mermaidFlowcharts } from './mermaid-flowcharts.mjs';
import { plainBundle } from './plain-bundle.mjs';
import { sampleFiles } from './sample.mjs';

const extension = { ...plainBundle, format: 'cjs', external: ['vscode'] };
const pages = { ...plainBundle, platform: 'browser', format: 'esm' };

/** What is built for the editor, by the file that comes out. */
export const clientBundles = [
  // As a call of require: what an editor gives to an extension, it gives to such calls.
  {
    ...extension,
    platform: 'node',
    entryPoints: ['client/src/main-node.ts'],
    outfile: 'dist/client.cjs',
    plugins: [laterClient],
    supported: { 'dynamic-import': false },
  },
  { ...extension, platform: 'node', entryPoints: ['client/src/language-client-node.ts'], outfile: 'dist/language-client.cjs' },
  { ...extension, platform: 'browser', entryPoints: ['client/src/main-web.ts'], outfile: 'dist/client-web.js' },
  // The first is a module as all bundles for Node are; the second a script, as an editor has no other workers.
  { ...plainBundle, platform: 'node', format: 'esm', entryPoints: ['client/pack-worker/node-worker.ts'], outfile: 'dist/pack-worker.js' },
  { ...plainBundle, platform: 'browser', format: 'iife', entryPoints: ['client/pack-worker/web-worker.ts'], outfile: 'dist/pack-worker-web.js' },
  ...['diagram', 'checklist'].flatMap((name) => [
    { ...pages, entryPoints: [`client/webview/${name}/main.ts`], outfile: `dist/webview/${name}.js`, plugins: [mermaidApart] },
    { ...pages, entryPoints: [`client/webview/${name}/${name}.css`], outfile: `dist/webview/${name}.css`, external: ['*.ttf'] },
  ]),
  { ...pages, entryPoints: ['client/webview/diagram/mermaid-flowchart.ts'], outfile: 'dist/webview/mermaid-flowchart.js', plugins: [mermaidFlowcharts] },
];

/** Puts beside the bundles what they load as it is. */
export function copyAssets() {
  mkdirSync('dist/webview', { recursive: true });
  // The bundles for Node are modules; the manifest of an extension cannot say so for all files.
  writeFileSync('dist/package.json', '{ "type": "module" }\n');
  writeFileSync('dist/sample.json', JSON.stringify(sampleFiles()));
  for (const file of ['codicon.css', 'codicon.ttf']) copyFileSync(`node_modules/@vscode/codicons/dist/${file}`, `dist/webview/${file}`);
}
