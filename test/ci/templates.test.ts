import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { configName, isDataflowName, lockName } from '../../server/src/project/file-names.js';
import { filesBelow } from '../architecture/source.js';

// What the makers of each format document. A key that is not listed here is a mistake or wants to be looked up.
const action = ['name', 'author', 'description', 'inputs', 'outputs', 'runs', 'branding'];
const actionStep = ['name', 'id', 'if', 'run', 'shell', 'env', 'uses', 'with', 'working-directory', 'continue-on-error'];
const hook = [
  'id',
  'name',
  'description',
  'entry',
  'language',
  'files',
  'pass_filenames',
  'require_serial',
  'args',
  'types',
  'exclude',
  'stages',
  'always_run',
];
const job = [
  'stage',
  'image',
  'variables',
  'rules',
  'script',
  'artifacts',
  'before_script',
  'after_script',
  'allow_failure',
  'needs',
  'cache',
  'extends',
  'tags',
];
const artifacts = ['when', 'expose_as', 'paths', 'reports', 'expire_in', 'name'];

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const keysOf = (...values: readonly object[]) => values.flatMap((value) => Object.keys(value));
const unknown = (keys: readonly string[], known: readonly string[]) => keys.filter((key) => !known.includes(key));

describe('the action', () => {
  const { inputs, outputs, runs, ...rest } = read('action.yml');
  const steps: readonly Readonly<Record<string, unknown>>[] = runs.steps;

  test('uses only keys that are documented', () => {
    expect(unknown(keysOf({ inputs, outputs, runs, ...rest }), action)).toEqual([]);
    expect(unknown(keysOf(...steps), actionStep)).toEqual([]);
    expect(unknown(keysOf(...Object.values<object>(inputs)), ['description', 'default', 'required'])).toEqual([]);
    expect(unknown(keysOf(...Object.values<object>(outputs)), ['description', 'value'])).toEqual([]);
    expect(steps.map(({ run, uses, shell }) => [run === undefined, uses === undefined, shell])).toEqual([
      [false, true, 'bash'],
      [true, false, undefined],
    ]);
  });

  test('puts nothing that is given into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${'.concat('{'));
  });

  test('hands on every input and nothing else', () => {
    const [{ env } = { env: {} }] = steps;
    const texts = Object.values(env ?? {}).concat(JSON.stringify(steps.slice(1)));
    const named = new Set(texts.flatMap((text) => [...String(text).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)));
    expect([...named].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('has every input and output in the pages', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(page).toContain(`\`${name}\``);
  });
});

describe('the template for GitLab', () => {
  const { variables, ...jobs } = read('ci/gitlab/dataflow.gitlab-ci.yml');

  test('uses only keys that are documented', () => {
    expect(Object.keys(jobs)).toEqual(['dataflow']);
    expect(unknown(keysOf(jobs.dataflow), job)).toEqual([]);
    expect(unknown(keysOf(jobs.dataflow.artifacts), artifacts)).toEqual([]);
    expect(Object.keys(jobs.dataflow.artifacts.reports)).toEqual(['codequality', 'junit']);
  });

  test('takes this version of the package', () => {
    expect(variables.DATAFLOW_VERSION).toBe(read('package.json').version);
  });
});

describe('the hooks of pre-commit', () => {
  const hooks: readonly Readonly<Record<string, unknown>>[] = read('.pre-commit-hooks.yaml');

  test('use only keys that are documented', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['dataflow-check', 'dataflow-lock-check', 'dataflow-test']);
    expect(unknown(keysOf(...hooks), hook)).toEqual([]);
    for (const { language, pass_filenames } of hooks) expect([language, pass_filenames]).toEqual(['node', false]);
  });

  const names = [
    ...['dataflow.yaml', '.dataflow.yaml', 'x.dataflow.yaml', 'x.dataflow.yml', 'a.b.dataflow.yml', configName, lockName],
    ...['dataflow.yml', '.dataflow.yml', 'mydataflow.yaml', 'x.dataflow.yaml.txt', 'dataflow.config.yml', 'x.dataflow.json'],
  ];

  test.each(names)('run for %s as the program does', (name) => {
    const isMeant = isDataflowName(name) || name === configName || name === lockName;
    for (const { files } of hooks) expect([name, `a/${name}`].map((path) => new RegExp(String(files)).test(path))).toEqual([isMeant, isMeant]);
  });
});

test('every example in the page about builds is valid YAML', () => {
  const examples = marked
    .lexer(readFileSync('docs/ci.md', 'utf8'))
    .flatMap((token) => (token.type === 'code' && token.lang === 'yaml' ? [String(token.text)] : []));
  expect(examples.length).toBeGreaterThan(3);
  for (const text of [...examples, ...filesBelow('ci', '.yml').map((path) => readFileSync(path, 'utf8'))]) expect(parseDocument(text).errors, text).toEqual([]);
});
