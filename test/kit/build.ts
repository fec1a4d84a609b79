import { execFileSync } from 'node:child_process';

/** Builds the command line once before the tests that run it. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { env: { ...process.env, DATAFLOW_QUIET: '1' } });
}
