import { closest } from '../closest.js';
import { didYouMean } from '../did-you-mean.js';
import { scalarKeys, sections } from '../generated/format-tables.js';
import { validators } from '../generated/validators.js';
import type { Entry, SyntaxFile, TopKey } from '../syntax/entry.js';
import { readFile } from '../syntax/read-file.js';
import { shifted } from '../syntax/span.js';
import type { Definition, Kind, Shape } from './definition.js';
import type { Model, Problem, Table } from './model.js';
import { referencesOf } from './references.js';
import { fitting, type ShapeProblem } from './shape.js';
import { shapeFinding } from './shape-finding.js';

/** A text of the project. Paths are relative to its root, with `/`. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

const kinds = new Map<string, { kind: Kind; list: boolean }>(sections.map(({ section, kind, list }) => [section, { kind, list }]));
const sectionNames = new Set(kinds.keys());
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the files of a project into one model; the order of the files does not matter. */
export function buildModel(input: readonly InputFile[]): Model {
  const files = [...input].sort((left, right) => (left.path < right.path ? -1 : 1)).map((file) => readFile(file.path, file.text, sectionNames));
  const built = files.map(buildFile);
  const all = built.flatMap((part) => part.definitions);
  return { files, all, tables: tables(all), references: all.flatMap(referencesOf), problems: built.flatMap((part) => part.problems) };
}

interface BuiltFile {
  readonly definitions: readonly Definition[];
  readonly problems: readonly Problem[];
}

function buildFile(file: SyntaxFile): BuiltFile {
  const built = file.entries.flatMap((entry) => buildEntry(file.path, entry));
  const syntax = file.problems.map((problem): Problem => ({ rule: 'syntax', place: { file: file.path, span: problem.span }, message: problem.message }));
  return {
    definitions: built.flatMap((one) => (one.definition ? [one.definition] : [])),
    problems: [...syntax, ...topProblems(file), ...built.flatMap((one) => one.problems)],
  };
}

function buildEntry(file: string, entry: Entry): readonly { definition?: Definition; problems: readonly Problem[] }[] {
  const known = kinds.get(entry.section);
  if (!known) return [];
  const place = (path: readonly string[], part: 'key' | 'value') => ({ file, span: shifted(entry.find(path, part), entry.start) });
  const syntax = entry.problems.map(
    (problem): Problem => ({ rule: 'syntax', place: { file, span: shifted(problem.span, entry.start) }, message: problem.message }),
  );
  const { value, problems } = fitting(validators[known.kind], entry.value === undefined ? null : entry.value);
  // Where YAML itself could not read the entry, what the schema misses is only an echo of that.
  const shape = syntax.length > 0 ? [] : [...badId(entry, known.list), ...problems].map((problem) => shapeFinding(problem, place(problem.path, problem.part)));
  return [{ definition: define(known.kind, file, entry, value), problems: [...syntax, ...shape] }];
}

function define<K extends Kind>(kind: K, file: string, entry: Entry, value: unknown): Definition<K> {
  return { kind, section: entry.section, id: entry.id, file, value: trusted<K>(value), entry };
}

/** The one place where a value that passed the schema's validator becomes a typed one. */
function trusted<K extends Kind>(value: unknown): Shape<K> {
  return value as Shape<K>;
}

function badId(entry: Entry, list: boolean): readonly ShapeProblem[] {
  if (list || idPattern.test(entry.id)) return [];
  const better = entry.id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const remedy = idPattern.test(better) ? { en: `Write \`${better}\``, zh: `请写作 \`${better}\`` } : undefined;
  return [
    {
      path: [],
      part: 'key',
      message: {
        en: `the id \`${entry.id}\` must be lower case letters and digits joined by hyphens`,
        zh: `编号 \`${entry.id}\` 应由小写字母、数字和连字符组成`,
      },
      remedy,
    },
  ];
}

function topProblems(file: SyntaxFile): readonly Problem[] {
  const problems = file.keys.flatMap((key) =>
    topKeyProblem(key).map((problem) => shapeFinding(problem, { file: file.path, span: problem.part === 'key' ? key.keySpan : key.valueSpan })),
  );
  const versioned = file.keys.some(({ key }) => key === 'dataflow');
  if (versioned || file.problems.length > 0) return problems;
  const place = { file: file.path, span: { start: 0, end: 0 } };
  const start = file.keys[0]?.keySpan.start ?? file.text.length;
  const remedy = { en: 'Begin the file with `dataflow: 1`', zh: '请在文件开头写 `dataflow: 1`' };
  const edit = { place: { file: file.path, span: { start, end: start } }, text: 'dataflow: 1\n' };
  // Whatever stands above the first key is a comment; in a file on one line there is no room above it.
  const fix =
    file.road === 'entries' && (start === 0 || '\n\uFEFF'.includes(file.text[start - 1] ?? '\n')) ? { title: remedy, safe: true, edits: [edit] } : undefined;
  const missing: Problem = { rule: 'shape', place, message: { en: 'the key `dataflow` is missing', zh: '缺少键 `dataflow`' }, remedy, fix };
  return [missing, ...problems];
}

function topKeyProblem({ key, value }: TopKey): readonly ShapeProblem[] {
  const section = kinds.get(key);
  if (section) return wrongSection(key, value, section.list);
  const scalar = scalarKeys.find((name) => name === key);
  if (scalar === undefined) return [unknownTopKey(key)];
  return value === 1
    ? []
    : [{ path: [], part: 'value', message: { en: '`dataflow` must be 1, the version of the format', zh: '`dataflow` 应为 1，即格式版本' } }];
}

function wrongSection(key: string, value: unknown, list: boolean): readonly ShapeProblem[] {
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  if (empty || (typeof value === 'object' && Array.isArray(value) === list)) return [];
  const message = list
    ? { en: `\`${key}\` must be a list`, zh: `\`${key}\` 应为列表` }
    : { en: `\`${key}\` must be a map from id to definition`, zh: `\`${key}\` 应为“编号 → 定义”的映射` };
  return [{ path: [], part: 'key', message }];
}

function unknownTopKey(key: string): ShapeProblem {
  const guess = closest(key, [...kinds.keys(), ...scalarKeys]);
  const remedy = didYouMean(guess);
  const instead = guess === undefined ? undefined : { text: guess, safe: false };
  return { path: [], part: 'key', message: { en: `the key \`${key}\` is not known here`, zh: `此处没有键 \`${key}\`` }, remedy, instead };
}

function tables(all: readonly Definition[]): Model['tables'] {
  const of = <K extends Kind>(kind: K): Table<K> => table(all.filter((definition): definition is Definition<K> => definition.kind === kind));
  return {
    exporter: of('exporter'),
    population: of('population'),
    system: of('system'),
    category: of('category'),
    recipient: of('recipient'),
    agreement: of('agreement'),
    flow: of('flow'),
    filing: of('filing'),
    waiver: of('waiver'),
    expectation: of('expectation'),
  };
}

function table<K extends Kind>(list: readonly Definition<K>[]): Table<K> {
  const byId = new Map<string, Definition<K>>();
  for (const definition of list) {
    const other = byId.get(definition.id);
    // Which of two namesakes counts must not hang on their order.
    if (!other || JSON.stringify(definition.value) < JSON.stringify(other.value)) byId.set(definition.id, definition);
  }
  return { list, get: (id) => (id === undefined ? undefined : byId.get(id)) };
}
