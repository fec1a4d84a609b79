import { execFileSync } from 'node:child_process';

/** Builds everything once before the tests that run it, unless whoever runs the tests has just done so. */
export default function build(): void {
  if (process.env['DATAFLOW_BUILT'] === '1') return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { env: { ...process.env, DATAFLOW_QUIET: '1' } });
}
