import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedReadme } from './packed-readme.mjs';

/** Copies what is packed into a folder of its own; manifest and read-me are written anew for their readers. */
export function stage(files, folder) {
  for (const file of files) cpSync(file, join(folder, file));
  // The folder holds what is packed and nothing else; without this file, that would have to be said elsewhere.
  writeFileSync(join(folder, '.vscodeignore'), '# All of it.\n');
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(JSON.parse(readFileSync('package.json', 'utf8'))), undefined, 2)}\n`);
  writeFileSync(join(folder, 'README.md'), packedReadme(readFileSync('README.md', 'utf8')));
}

/** The manifest without what only developers and npm read. */
function manifest({ devDependencies, scripts, files, bin, ...rest }) {
  return rest;
}
