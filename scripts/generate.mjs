// Writes server/src/engine/generated from schemas/: types, compiled validators, reference table, law data.
// With --check it writes nothing and exits 1 where a generated file is out of date.
import { mkdirSync } from 'node:fs';
import { generateDocs } from './generate/docs.mjs';
import { generateFormatKeys } from './generate/format-keys.mjs';
import { generateLaw } from './generate/law.mjs';
import { generateRules } from './generate/rules.mjs';
import { generateTypes } from './generate/types.mjs';
import { generateValidators } from './generate/validators.mjs';
import { writeOrCompare } from './generate/write.mjs';

const check = process.argv.includes('--check');
mkdirSync('server/src/engine/generated', { recursive: true });
const sources = { ...(await generateTypes()), ...(await generateValidators()), ...(await generateLaw()), ...generateRules(), ...generateFormatKeys() };
const staleSources = writeOrCompare(sources, check);
// The pages are made from the rules themselves, so the sources have to stand first.
const stalePages = writeOrCompare(await generateDocs(), check);
const stale = [...staleSources, ...stalePages];
for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`);
if (check && stale.length > 0) process.exitCode = 1;
