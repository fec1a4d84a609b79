import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cataloguePage } from './docs-catalogues.mjs';
import { loadEngine } from './docs-engine.mjs';
import { formatPage } from './docs-format.mjs';
import { regimesPage } from './docs-regimes.mjs';
import { rulePages } from './docs-rules.mjs';

const ruleFolder = 'docs/rules';

/** Pages of the documentation that are made from the code, the schemas and the law data: path → text. */
export async function generateDocs() {
  const engine = await loadEngine();
  const pages = {
    ...rulePages(engine, ruleFolder),
    'docs/format.md': formatPage(),
    'docs/regimes.md': regimesPage(engine),
    'docs/catalogues.md': cataloguePage(engine),
  };
  const stray = strayPages(pages);
  if (!process.argv.includes('--check')) for (const path of stray) rmSync(path);
  // No page reads like this, so that comparing finds each stray page out of date.
  return process.argv.includes('--check') ? { ...pages, ...Object.fromEntries(stray.map((path) => [path, 'No rule has this page.\n'])) } : pages;
}

/** Pages of rules that no longer exist. */
function strayPages(pages) {
  const present = existsSync(ruleFolder) ? readdirSync(ruleFolder).map((name) => `${ruleFolder}/${name}`) : [];
  return present.filter((path) => path.endsWith('.md') && !(path in pages));
}
