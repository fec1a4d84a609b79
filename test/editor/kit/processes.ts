import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Command lines of the processes that were started with this in their environment. */
export function processesMarked(mark: string): readonly string[] {
  return process.platform === 'linux' ? fromProc(mark).map(({ words }) => words) : fromList(mark);
}

/** Language servers among them, by their id. */
export function servers(mark: string): readonly number[] {
  return fromProc(mark)
    .filter(({ words }) => words.includes('dist/server.js'))
    .map(({ id }) => id);
}

/** Ends the language servers among them; tells how many there were. */
export function killServers(mark: string): number {
  const found = servers(mark);
  for (const id of found) process.kill(id, 'SIGKILL');
  return found.length;
}

function fromProc(mark: string): readonly { readonly id: number; readonly words: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark)) return [];
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return words === '' ? [] : [{ id: Number(name), words }];
    } catch {
      // It ended meanwhile, or belongs to somebody else.
      return [];
    }
  });
}

function fromList(mark: string): readonly string[] {
  return execFileSync('ps', ['axeww'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\n')
    .filter((line) => line.includes(mark));
}
