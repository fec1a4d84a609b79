// Scripts run under plain Node, so TypeScript is bundled first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles what `contents` (an ES module at the root of the repository) exports into a file that Node can import. */
export async function bundle(contents, outfile) {
  await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'scripts.mjs' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    logLevel: 'warning',
  });
}

/** The engine, together with the reader of fixtures: what the pages are made from. */
export async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-docs-'));
  const outfile = join(folder, 'engine.mjs');
  try {
    await bundle(
      `export { catalogues, regimes, rules } from './server/src/engine/index.ts';
       export { lineStarts, positionAt } from './server/src/engine/syntax/lines.ts';
       export { mechanismName } from './server/src/engine/wording/mechanism-names.ts';
       export { analyseFixture, readFixture } from './test/kit/fixture.ts';
       export { readAnnotated } from './test/kit/annotations.ts';`,
      outfile,
    );
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
