import { spawn } from 'node:child_process';

/** How a program ended, and all that it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program while this process goes on, so that it can be answered from here. */
export async function runProgram(command: string, words: readonly string[], about: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): Promise<Ended> {
  const child = spawn(command, words, { ...about, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...said };
}
