import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository that a folder lies in: the next one upwards that holds `.git`, which in a work tree is a file. */
export function repositoryAbove(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (current === dirname(current)) return undefined;
  }
}
