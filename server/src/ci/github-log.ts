import { appendFileSync } from 'node:fs';

const title = 'Dataflow Compliance';

/** Says something in the log of a job that becomes an annotation as well. */
export function annotate(kind: 'error' | 'warning' | 'notice', text: string): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::${kind} title=${title}::${escaped}`);
}

/** Hands values to later steps; each stands on one line. */
export function writeOutputs(values: Readonly<Record<string, string | number>>, env: NodeJS.ProcessEnv): void {
  const path = env['GITHUB_OUTPUT'];
  if (!path) return;
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(path, lines.join(''));
}
