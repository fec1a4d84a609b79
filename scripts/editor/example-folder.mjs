import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cache.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * A copy of an example, or of all of them, that may be written into. It has a history, so that there is something to compare with.
 * @param {string} folder
 * @param {string} [example]
 */
export function copyExample(folder, example = '') {
  cpSync(join(root, 'examples', example), folder, { recursive: true });
  const words = ['-c', 'user.name=Example', '-c', 'user.email=example@localhost', '-c', 'commit.gpgsign=false'];
  try {
    runQuietly('git', ['init', '--quiet', '--initial-branch=main'], { folder });
    runQuietly('git', ['add', '.'], { folder });
    runQuietly('git', [...words, 'commit', '--quiet', '--message', 'Examples'], { folder });
  } catch {
    // Without git there is no history, and all else works.
    rmSync(join(folder, '.git'), { recursive: true, force: true });
  }
}

/**
 * Changes a text of a copy, as somebody would between two versions.
 * @param {string} file
 * @param {readonly (readonly [string, string])[]} changes
 * @param {string} [added]
 */
export function change(file, changes, added = '') {
  let text = readFileSync(file, 'utf8');
  for (const [old, now] of changes) {
    if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
    text = text.replace(old, now);
  }
  writeFileSync(file, text);
  appendFileSync(file, added);
}
