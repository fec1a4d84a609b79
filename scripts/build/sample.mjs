// The sample project that the extension puts into a folder: one file, because a browser can list no folder of an extension.
import { readdirSync, readFileSync } from 'node:fs';

const root = 'examples/car-maker';

const settings = 'dataflow.config.yaml';

/** Path in the project → text. */
export function sampleFiles() {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length + 1));
  return Object.fromEntries(paths.sort().map((path) => [path, path === settings ? withoutLanguage(read(path)) : read(path)]));
}

function read(path) {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** Whoever looks at the sample reads it in the language of the editor. */
function withoutLanguage(text) {
  return text.replace(/^language:.*\n/m, '');
}
