import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';

/**
 * Unpacks a part of a package, without what it depends on.
 * @param {string} specification name and version
 * @param {string} part
 * @param {string} folder
 */
export function unpackPackage(specification, part, folder) {
  const archive = runQuietly('npm', ['pack', '--silent', '--pack-destination', folder, specification], { folder }).trim().split('\n').at(-1) ?? '';
  runQuietly('tar', ['-xzf', join(folder, archive), '-C', folder, '--strip-components=1', part]);
  rmSync(join(folder, archive));
}
