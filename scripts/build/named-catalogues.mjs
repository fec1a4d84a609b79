import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Here every catalogue is named, whoever reads it.
const ofAll = ['law-data.ts', 'catalogue-types.ts'];

/** Of the catalogues of the law data those that the sources below some folders name: nobody reads another one. */
export function namedCatalogues(catalogues, folders) {
  const paths = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)));
  const sources = paths.filter((path) => path.endsWith('.ts') && !ofAll.some((name) => path.endsWith(name))).map((path) => readFileSync(path, 'utf8'));
  const isNamed = (name) => sources.some((source) => new RegExp(String.raw`\b${name}\b`).test(source));
  return Object.fromEntries(Object.entries(catalogues).filter(([name]) => isNamed(name)));
}
