import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** What the manifest of the extension says of regimes: its choices, and their names in both languages. */
export function generateManifest() {
  const regimes = readdirSync('schemas/regimes')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ id: basename(name, '.yaml'), name: parse(readFileSync(`schemas/regimes/${name}`, 'utf8')).name }))
    // The newest first.
    .sort((left, right) => (left.id < right.id ? 1 : -1));
  return {
    'package.json': changed('package.json', (manifest) => {
      const setting = manifest.contributes.configuration.properties['dataflow.regime'];
      setting.enum = ['', ...regimes.map(({ id }) => id)];
      setting.enumDescriptions = ['%configuration.regime.byDate%', ...regimes.map(({ id }) => `%configuration.regime.${id}%`)];
    }),
    'package.nls.json': named('package.nls.json', regimes, 'en'),
    'package.nls.zh-cn.json': named('package.nls.zh-cn.json', regimes, 'zh'),
  };
}

/** The words of the manifest, with the names of the regimes behind the one that stands for none. */
function named(path, regimes, language) {
  return changed(path, (words) => {
    const before = 'configuration.regime.byDate';
    const entries = Object.entries(words).filter(([key]) => !key.startsWith('configuration.regime.') || key === before);
    const names = regimes.map(({ id, name }) => [`configuration.regime.${id}`, name[language]]);
    for (const key of Object.keys(words)) delete words[key];
    Object.assign(words, Object.fromEntries(entries.flatMap(([key, text]) => [[key, text], ...(key === before ? names : [])])));
  });
}

function changed(path, change) {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  change(value);
  return `${JSON.stringify(value, null, 2)}\n`;
}
