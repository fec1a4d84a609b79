// Reads `dataflow.lock.yaml`. A block counts only where its seal is whole: what somebody edited by hand was not approved by anybody.
import type { LockedFiling } from '../generated/lock-types.js';
import { validators } from '../generated/validators.js';
import type { Place } from '../model/definition.js';
import type { Problem } from '../model/model.js';
import { fitting } from '../model/shape.js';
import { shapeFinding } from '../model/shape-finding.js';
import { fastValue, isPlain } from '../syntax/fast-value.js';
import type { Span } from '../syntax/span.js';
import { readYaml, type YamlTree } from '../syntax/yaml-tree.js';
import type { Text } from '../text.js';
import { digestOf } from './digest.js';
import { LockLines } from './lock-lines.js';

/** The version of the file's format that is read and written here. */
export const lockVersion = 1;

/** Something that makes the lock, or one block of it, worthless. */
export interface LockFault {
  /** The filing whose block it is; undefined where it is the whole file. */
  readonly filing: string | undefined;
  readonly place: Place;
  readonly message: Text;
  readonly remedy?: Text | undefined;
}

/** The approved scopes of a project and what is wrong with their file. */
export interface ReadLock {
  readonly path: string;
  /** Scopes whose seal is whole, by filing. */
  readonly filings: ReadonlyMap<string, LockedFiling>;
  /** Their flows, in the order of the file. */
  readonly flows: ReadonlyMap<string, readonly string[]>;
  /** What YAML and the schema object to. */
  readonly problems: readonly Problem[];
  readonly faults: readonly LockFault[];
  /** Where the key or the value at a path stands. */
  place(path: readonly string[], part?: 'key' | 'value'): Place;
}

/** Reads the lock. Broken text gives what is wrong with it and no scopes. */
export function readLock(path: string, text: string): ReadLock {
  const { value, problems: syntax, find } = readText(text);
  const place: ReadLock['place'] = (way, part = 'key') => placeIn(path, () => find(way, part));
  const nothing = { path, filings: new Map<string, LockedFiling>(), flows: new Map<string, readonly string[]>(), problems: [], faults: [], place };
  if (syntax.length > 0) {
    return { ...nothing, problems: syntax.map(({ span, message }): Problem => ({ rule: 'syntax', place: { file: path, span }, message })) };
  }
  const version = valueAt(value, 'lock');
  if (version !== undefined && version !== lockVersion) return { ...nothing, faults: [otherVersion(version, place(['lock'], 'value'))] };
  const { problems } = fitting(validators.lock, value ?? {});
  const misshapen = new Set(problems.map((problem) => (problem.path[0] === 'filings' ? problem.path[1] : undefined)));
  const blocks = version === lockVersion ? entriesOf(valueAt(value, 'filings')).filter(([filing]) => !misshapen.has(filing)) : [];
  const sealed = blocks.filter(isSealed);
  const unlike = blocks.filter((block) => !sealed.some((one) => one[0] === block[0]));
  return {
    ...nothing,
    filings: new Map(sealed),
    flows: new Map(sealed.map(([filing, { flows }]) => [filing, Object.keys(flows)])),
    problems: problems.map((problem) => shapeFinding(problem, place(problem.path, problem.part))),
    faults: unlike.map(([filing]) => brokenSeal(filing, place(['filings', filing, 'digest'], 'value'))),
  };
}

/** The value of the text, quickly where it can be; places are looked up one by one. */
function readText(given: string): Pick<YamlTree, 'value' | 'problems' | 'find'> {
  const text = given.replace(/^\uFEFF/, ' ');
  const quick = fastValue(text);
  if (quick === undefined || !isPlain(text, quick)) return readYaml(text);
  let tree: YamlTree | undefined;
  const lines = new LockLines(text);
  const find: YamlTree['find'] = (path, part) => {
    const span = lines.find(path, part);
    if (span) return span;
    tree ??= readYaml(text);
    return tree.find(path, part);
  };
  return { value: quick, problems: [], find };
}

/** Looked up when somebody asks for it. */
function placeIn(file: string, find: () => Span): Place {
  return {
    file,
    get span() {
      return find();
    },
  };
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Whether a block that fits the schema is as it was written. */
function isSealed(entry: [string, unknown]): entry is [string, LockedFiling] {
  const [filing, block] = entry;
  return typeof block === 'object' && block !== null && valueAt(block, 'digest') === digestOf(filing, block);
}

function otherVersion(version: unknown, place: Place): LockFault {
  const shown = typeof version === 'number' || typeof version === 'string' ? String(version) : '?';
  return {
    filing: undefined,
    place,
    message: {
      en: `the lock is of version ${shown}, and this program reads version ${lockVersion}; no approved scope is known`,
      zh: `锁定文件的版本为 ${shown}，本程序只读取版本 ${lockVersion}；因此没有可用的获准范围`,
    },
    remedy: { en: 'Use the version of the program that wrote it.', zh: '请使用写入该文件的程序版本。' },
  };
}

function brokenSeal(filing: string, place: Place): LockFault {
  return {
    filing,
    place,
    message: {
      en: `the block of \`${filing}\` does not match its digest: it was changed after it was locked`,
      zh: `\`${filing}\` 的区块与其摘要不符：锁定之后被改动`,
    },
  };
}
