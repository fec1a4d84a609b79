// Scaffolds a rule: npm run new-rule <subject>-<demand>. Writes the rule and its two fixtures, then runs generate.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureInstalled } from './install.mjs';

const id = process.argv[2] ?? '';
const paths = {
  rule: `server/src/engine/rules/${id}.ts`,
  reports: `test/rules/${id}/reports.dataflow.yaml`,
  accepts: `test/rules/${id}/accepts.dataflow.yaml`,
};

const refusal = refuse();
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
ensureInstalled();
write(paths.rule, ruleText());
write(paths.reports, fixtureText('a flow that the rule must report; run the tests with UPDATE=1 to have the findings written below their lines'));
write(paths.accepts, fixtureText('a flow that comes close and is in order'));
const { status } = spawnSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' });
console.log(`
Next:
  1. fill in ${paths.rule}
  2. fill in both fixtures, then: UPDATE=1 npx vitest run test/rules, and read what was written
  3. bind the rule to its provisions under \`rules:\` in schemas/regimes/*.yaml
  4. npm run generate, npm test, and a line in CHANGELOG.md`);
process.exitCode = status ?? 1;

function refuse() {
  if (process.argv.length !== 3) return 'Usage: npm run new-rule <subject>-<demand>, for example flow-needs-agreement';
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)+$/.test(id))
    return `“${id}” is no rule id: lower case words joined by hyphens, at least two, such as flow-needs-agreement`;
  const taken = Object.values(paths).find((path) => existsSync(path));
  return taken && `The id “${id}” is taken: ${taken} exists`;
}

/** Never overwrites, whatever was checked before. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(`written: ${path}`);
}

function ruleText() {
  return `import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'flow'> = {
  id: '${id}',
  // One of the groups in rule.ts; the index of the rule pages follows it.
  group: 'content',
  severity: 'warning',
  // What it looks at, one at a time: the verdict of a flow, a definition of a kind, any definition, or the project; see Subjects in rule.ts.
  on: 'flow',
  // What: the fact, in one line without a full stop.
  summary: { en: 'What ${id} finds', zh: '${id} 发现的问题' },
  // Why it matters, then what to do about it: one sentence each.
  why: { en: 'Why it matters.', zh: '说明原因。' },
  remedy: { en: 'What to do.', zh: '说明如何处理。' },
  check(verdict, { report }) {
    if (!offends(verdict)) return;
    const { flow } = verdict;
    report({ place: placeOf(flow), message: { en: \`\${flow.id} …\`, zh: \`\${flow.id} ……\` } });
  },
};

/** Ask the subject first, then the model, the verdicts or the regime: no numbers, dates or provisions of the law. Reports nothing until it is filled in. */
function offends({ flow }: Verdict): boolean {
  return flow.id === '';
}
`;
}

function fixtureText(says) {
  return `# ${says}
dataflow: 1
exporters:
  acme-cn: { name: Acme }
systems:
  crm-cn: { location: CN, operator: acme-cn }
categories:
  contact: { class: personal }
recipients:
  acme-eu: { country: DE }
flows:
  sync: { from: crm-cn, to: acme-eu, categories: [contact], individuals: { 2026: 1200 }, status: active }
`;
}
