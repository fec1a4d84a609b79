// Tries hostile texts against the engine for a time: npm run fuzz -- --seconds 60. Prints the smallest text that did harm.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });
const { bundle } = await import('./generate/docs-engine.mjs');
const folder = mkdtempSync(join(tmpdir(), 'dataflow-fuzz-'));
try {
  const file = join(folder, 'fuzz.mjs');
  await bundle(`export * from './test/kit/fuzz.ts'; export { default as fc } from 'fast-check';`, file);
  const { faultOf, hostileTexts, fc } = await import(pathToFileURL(file).href);
  const seeds = ['test', 'examples'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.dataflow.yaml'))
      .sort()
      .map((path) => readFileSync(join(root, path), 'utf8')),
  );
  const property = fc.property(hostileTexts(seeds), (text) => {
    const fault = faultOf(text);
    if (fault !== undefined) throw new Error(fault);
  });
  const result = fc.check(property, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(values.seconds) * 1_000,
    markInterruptAsFailure: false,
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  });
  console.log(`${result.numRuns} texts in ${values.seconds} s, seed ${result.seed}`);
  if (result.failed) {
    console.log(`fault: ${result.errorInstance?.message ?? result.error}`);
    console.log(JSON.stringify(result.counterexample?.[0]));
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
