// Lays out in a folder what the tag of a release holds: the built package, with the action, the hooks and the template beside it. Whoever names
// the tag in a workflow or in pre-commit gets programs that run as they are, and nothing is built or fetched on the way.
//
//   npm run build && node scripts/release-tree.mjs <empty folder>
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const besidePackage = ['README.md', 'action.yml', '.pre-commit-hooks.yaml', 'ci'];

const [folder] = process.argv.slice(2);
const { scripts: _scripts, devDependencies: _devDependencies, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = [...manifest.files, ...besidePackage].flatMap(filesOf);
const missing = wanted.filter((path) => !existsSync(path));

if (folder === undefined || (existsSync(folder) && readdirSync(folder).length > 0)) stop('an empty folder is wanted');
else if (missing.length > 0) stop(`not there: ${missing.join(', ')}; npm run build first`);
else layOut(folder);

function layOut(target) {
  mkdirSync(target, { recursive: true });
  for (const path of wanted) cpSync(path, join(target, path), { recursive: true });
  // With scripts or development dependencies in it, npm would install the tools of this project before it takes the package from a tag.
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What a path of the manifest stands for: `docs/*.md` for files of a folder, any other for itself. */
function filesOf(path) {
  const [, folder, ending] = /^([^*]+)\/\*(\.\w+)$/.exec(path) ?? [];
  const found = folder === undefined || !existsSync(folder) ? [] : readdirSync(folder).filter((name) => name.endsWith(ending));
  return found.length === 0 ? [path] : found.map((name) => `${folder}/${name}`);
}

function stop(reason) {
  console.error(`release-tree: ${reason}`);
  process.exitCode = 2;
}
