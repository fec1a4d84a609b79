import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './misuse.js';

/** Writes a file whole or not at all. Throws Misuse where it exists and overwriting was not asked for. */
export function writeNew(path: string, text: string, overwrite: boolean): void {
  if (existsSync(path) && !overwrite) throw new Misuse(`${path} exists; --force overwrites it`);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
