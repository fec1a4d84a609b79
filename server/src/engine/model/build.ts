import { closest } from '../closest.js';
import { didYouMean } from '../did-you-mean.js';
import { scalarKeys, sections } from '../generated/format-tables.js';
import { validators } from '../generated/validators.js';
import type { Entry, SyntaxFile, TopKey } from '../syntax/entry.js';
import { entriesIn, readFile } from '../syntax/read-file.js';
import { addressOf, type Definition, isId, type Kind, placeOf, type Shape, StretchPlace } from './definition.js';
import type { Model, Problem, Table } from './model.js';
import { type Reference, referencesOf } from './references.js';
import { fitting, type ShapeProblem } from './shape.js';
import { shapeFinding } from './shape-finding.js';

/** A text of the project. Paths are relative to its root, with `/`. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

const kinds = new Map<string, { kind: Kind; list: boolean }>(sections.map(({ section, kind, list }) => [section, { kind, list }]));
export const sectionNames: ReadonlySet<string> = new Set(kinds.keys());

/**
 * Reads the files of a project into one model; the order of the files does not matter.
 *
 * @param like files that were read before; entries that are written alike are not read again
 */
export function buildModel(input: readonly InputFile[], like: readonly SyntaxFile[] = []): Model {
  const known = entriesIn(like);
  const files = [...input].sort((left, right) => (left.path < right.path ? -1 : 1)).map((file) => readFile(file.path, file.text, sectionNames, known));
  const built = files.map(buildFile);
  const all = built.flatMap((part) => part.definitions);
  const references = all.flatMap(referencesOf);
  const faulty = new Set(built.flatMap((part) => part.faulty));
  const problems = built.flatMap((part) => part.problems);
  return {
    files,
    all,
    tables: tables(all),
    references,
    problems,
    hasProblems: problems.length > 0,
    ...indexes(all, references),
    isFaulty: (definition) => faulty.has(definition),
  };
}

function indexes(all: readonly Definition[], references: readonly Reference[]): Pick<Model, 'naming' | 'isNamed' | 'namesakes'> {
  const namers = new Map<string, Set<Definition>>();
  for (const { from, target, link } of references)
    for (const section of link.sections ?? []) {
      const set = namers.get(`${section}.${target}`) ?? new Set();
      namers.set(`${section}.${target}`, set.add(from));
    }
  const byKind = new Map<string, Definition[]>();
  for (const [address, set] of namers)
    for (const one of set) {
      const list = byKind.get(`${address} ${one.kind}`) ?? [];
      byKind.set(`${address} ${one.kind}`, list);
      list.push(one);
    }
  const byAddress = new Map<string, Definition[]>();
  for (const one of all) byAddress.set(addressOf(one), [...(byAddress.get(addressOf(one)) ?? []), one]);
  return {
    naming: (named, kind) => (byKind.get(`${addressOf(named)} ${kind}`) ?? []).filter((one): one is Definition<typeof kind> => one.kind === kind),
    isNamed: (definition) => [...(namers.get(addressOf(definition)) ?? [])].some((one) => addressOf(one) !== addressOf(definition)),
    namesakes: (definition) => byAddress.get(addressOf(definition)) ?? [],
  };
}

interface BuiltFile {
  readonly definitions: readonly Definition[];
  readonly faulty: readonly Definition[];
  readonly problems: readonly Problem[];
}

function buildFile(file: SyntaxFile): BuiltFile {
  const built = file.entries.flatMap((entry) => buildEntry(file.path, entry));
  const faulty = built.filter(({ problems }) => problems.length > 0).map(({ definition }) => definition);
  return { definitions: built.map((one) => one.definition), faulty, problems: [...fileProblems(file), ...built.flatMap((one) => one.problems)] };
}

function buildEntry(file: string, entry: Entry): readonly { definition: Definition; problems: readonly Problem[] }[] {
  const read = readEntry(entry);
  if (!read) return [];
  const definition = define(read.kind, file, entry, read.value);
  return [{ definition, problems: entryProblems(definition, read.faults) }];
}

/** What an entry says. */
export interface ReadEntry {
  readonly kind: Kind;
  /** Its value without what does not fit the schema. */
  readonly value: Shape<Kind>;
  readonly faults: readonly ShapeProblem[];
}

/** Reads an entry of a section that holds definitions; undefined for any other. */
export function readEntry(entry: Entry): ReadEntry | undefined {
  const known = kinds.get(entry.section);
  if (!known) return undefined;
  const { value, problems } = fitting(validators[known.kind], entry.value === undefined ? null : entry.value);
  // Where YAML itself could not read the entry, what the schema misses is only an echo of that.
  return { kind: known.kind, value: trusted(value), faults: entry.problems.length > 0 ? [] : [...badId(entry, known.list), ...problems] };
}

/** What YAML and the schema object to in a definition, at places that follow it. */
export function entryProblems(definition: Definition, faults: readonly ShapeProblem[]): readonly Problem[] {
  const syntax = definition.entry.problems.map(({ span, message }): Problem => ({ rule: 'syntax', place: new StretchPlace(definition, span), message }));
  return [...syntax, ...faults.map((fault) => shapeFinding(fault, placeOf(definition, fault.path, fault.part)))];
}

/** What is wrong with a file outside of its definitions. */
export function fileProblems(file: SyntaxFile): readonly Problem[] {
  const syntax = file.problems.map(({ span, message }): Problem => ({ rule: 'syntax', place: { file: file.path, span }, message }));
  return [...syntax, ...topProblems(file)];
}

function define<K extends Kind>(kind: K, file: string, entry: Entry, value: Shape<K>): Definition<K> {
  return { kind, section: entry.section, id: entry.id, file, value, entry };
}

/** The one place where a value that passed the schema's validator becomes a typed one. */
function trusted<K extends Kind>(value: unknown): Shape<K> {
  return value as Shape<K>;
}

function badId(entry: Entry, list: boolean): readonly ShapeProblem[] {
  if (list || isId(entry.id)) return [];
  const better = entry.id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const remedy = isId(better) ? { en: `Write \`${better}\``, zh: `请写作 \`${better}\`` } : undefined;
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
