import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A pack that lies in a folder, by what its manifest says of it. */
export interface EarlierPack {
  /** Files that the pack did not bring, with `/`. */
  readonly foreign: readonly string[];
  /** Files of the pack that somebody changed since. */
  readonly edited: readonly string[];
}

// Both tell of all the others, so neither can hold its own digest.
const ofEveryPack = ['manifest.json', 'SHA256SUMS'];

/** What lies in a folder: nothing, a pack, or what no pack wrote. */
export function packIn(folder: string): 'empty' | 'no pack' | EarlierPack {
  const there = filesIn(folder);
  if (there.length === 0) return 'empty';
  const digests = digestsOf(join(folder, 'manifest.json'));
  if (digests === undefined) return 'no pack';
  const own = there.filter((path) => digests.has(path));
  return {
    foreign: there.filter((path) => !digests.has(path) && !ofEveryPack.includes(path)),
    edited: own.filter((path) => digests.get(path) !== digest(readFileSync(join(folder, path)))),
  };
}

/** Paths of all files below a folder, with `/`, sorted. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** Digests of the files that a manifest lists; undefined where it is none of ours. */
function digestsOf(manifest: string): ReadonlyMap<string, string> | undefined {
  const told = existsSync(manifest) ? parsed(readFileSync(manifest, 'utf8')) : undefined;
  if (!isObject(told) || !isObject(told['program']) || told['program']['name'] !== 'dataflow-compliance' || !Array.isArray(told['outputs'])) return undefined;
  const outputs: readonly unknown[] = told['outputs'];
  return new Map(outputs.flatMap((one) => (isObject(one) && typeof one['path'] === 'string' ? [[one['path'], String(one['sha256'])] as const] : [])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
