import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './misuse.js';

/** Writes a file whole or not at all. Throws Misuse where it exists and overwriting was not asked for. */
export function writeNew(path: string, text: string, overwrite: boolean): void {
  if (existsSync(path) && !overwrite) throw new Misuse(`${path} exists; --force overwrites it`);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (fault) {
    throw new Misuse(couldNot(path, fault));
  }
  writeWhole(path, text);
}

/** Writes a file whole or not at all: beside it first, then in its place. A link stays a link, and the file keeps its mode. */
export function writeWhole(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, existsSync(target) ? { mode: statSync(target).mode } : {});
    renameSync(draft, target);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw new Misuse(couldNot(path, fault));
  }
}

function couldNot(path: string, fault: unknown): string {
  return `${path} could not be written: ${fault instanceof Error ? fault.message : String(fault)}`;
}
