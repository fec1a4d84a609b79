import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../architecture/source.js';
import { readAnnotated } from './annotations.js';
import { lockOf, readFixture } from './fixture.js';
import { type Folder, makeFolder } from './folder.js';

/** Every fixture and every example, each a project of its own in one folder. */
export function allProjects(): Folder {
  const folder = makeFolder();
  for (const path of filesBelow('test', '.dataflow.yaml')) {
    const fixture = readFixture(path);
    const root = path.replaceAll('/', '_').replace(/\.dataflow\.yaml$/, '');
    const settings = [`asOf: ${fixture.asOf}`, ...(fixture.regime ? [`regime: ${fixture.regime}`] : []), ...(fixture.config ? [fixture.config] : [])];
    const lock = lockOf(fixture);
    folder.write(`${root}/dataflow.config.yaml`, `${settings.join('\n')}\n`);
    for (const { path: file, source } of fixture.files) folder.write(`${root}/${file}`, readAnnotated(file, source).text);
    if (lock) folder.write(`${root}/${lock.path}`, lock.text);
    for (const file of fixture.exists ?? []) folder.write(`${root}/${file}`, '');
  }
  for (const name of readdirSync('examples')) cpSync(join('examples', name), join(folder.path, 'examples', name), { recursive: true });
  return folder;
}
