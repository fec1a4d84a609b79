import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { catalogueNames } from './types.mjs';
import { header } from './write.mjs';

/** Regimes and catalogues as one typed constant each, so that they are part of every bundle and nothing is read at run time. */
export async function generateLaw() {
  const regimes = readdirSync('schemas/regimes')
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const data = regimes.map((name) => [basename(name, '.yaml'), read(`schemas/regimes/${name}`)]);
  const catalogues = Object.fromEntries(catalogueNames().map((name) => [name, read(`schemas/catalogues/${name}.yaml`)]));
  return {
    'server/src/engine/generated/law-data.ts': `${header('schemas/regimes and schemas/catalogues')}
import type { Catalogues } from './catalogue-types.js';
import type { Regime } from './regime-types.js';

export const regimes: readonly Regime[] = ${JSON.stringify(
      data.map(([, regime]) => regime),
      null,
      1,
    )};

export const catalogues: Catalogues = ${JSON.stringify(catalogues, null, 1)};
`,
  };
}

function read(path) {
  return parse(readFileSync(path, 'utf8'));
}
