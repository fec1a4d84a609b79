// Writes what is made from other files: types, validators and law data from schemas/, pages, the choices of the manifest, words in two languages.
// With --check it writes nothing and exits 1 where a generated file is out of date.
import { mkdirSync } from 'node:fs';
import { generateDocs } from './generate/docs.mjs';
import { generateFormatKeys } from './generate/format-keys.mjs';
import { generateGrammar } from './generate/grammar.mjs';
import { generateL10n } from './generate/l10n.mjs';
import { generateLaw } from './generate/law.mjs';
import { generateManifest } from './generate/manifest.mjs';
import { generateRules } from './generate/rules.mjs';
import { generateSnippets } from './generate/snippets.mjs';
import { generateTypes } from './generate/types.mjs';
import { generateValidators } from './generate/validators.mjs';
import { writeOrCompare } from './generate/write.mjs';

const check = process.argv.includes('--check');
mkdirSync('server/src/engine/generated', { recursive: true });
const words = generateL10n();
const sources = {
  ...(await generateTypes()),
  ...(await generateValidators()),
  ...(await generateLaw()),
  ...generateRules(),
  ...generateFormatKeys(),
  ...generateGrammar(),
  ...generateSnippets(),
  ...generateManifest(),
  ...words.files,
};
const staleSources = writeOrCompare(sources, check);
// The pages are made from the rules themselves, so the sources have to stand first.
const stalePages = writeOrCompare(await generateDocs(), check);
const stale = [...staleSources, ...stalePages];
for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`);
for (const problem of words.problems) console.log(problem);
if ((check && stale.length > 0) || words.problems.length > 0) process.exitCode = 1;
