import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { header } from './write.mjs';

/** The list of all rules: every file of the folder rules/ is one. */
export function generateRules() {
  const ids = readdirSync('server/src/engine/rules')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
  const name = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const imports = ids.map((id) => `import { rule as ${name(id)} } from '../rules/${id}.js';`);
  return {
    'server/src/engine/generated/rules.ts': `${header('server/src/engine/rules')}import type { AnyRule } from '../rule.js';\n${imports.join('\n')}\n\nexport const rules: readonly AnyRule[] = [${ids.map(name).join(', ')}];\n`,
  };
}
