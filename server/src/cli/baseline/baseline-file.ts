import { existsSync, readFileSync } from 'node:fs';
import type { Severity } from '../../engine/rule.js';
import { readYaml } from '../../engine/syntax/yaml-tree.js';
import { range } from '../code-frame.js';
import { Misuse } from '../misuse.js';
import { writeWhole } from '../write-new.js';

/** A finding that was there when the baseline was written. People read all of it; what counts is fingerprint and severity. */
export interface BaselineEntry {
  /** Folder of the project, from the repository. */
  readonly project: string;
  /** The definition in which it stands, or the file. */
  readonly at: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fingerprint: string;
}

const version = 1;
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The entries of a baseline. Throws Misuse, with the place, where the file is missing or no baseline. */
export function readBaseline(path: string): readonly BaselineEntry[] {
  const text = textIn(path);
  const fault = (way: readonly string[], words: string) => new Misuse(`${path}:${placeIn(text, way)}: ${words}`);
  const value = parsed(path, text);
  const found = valueAt(value, 'baseline');
  if (found === undefined) throw fault([], 'this is no baseline: the key `baseline` is missing');
  if (found !== version) throw fault(['baseline'], `the baseline is of version ${JSON.stringify(found)}, and this program reads version ${version}`);
  const findings = valueAt(value, 'findings');
  if (!Array.isArray(findings)) throw fault(['findings'], '`findings` must be a list');
  return findings.map((entry: unknown, index) => {
    const severity = severities.find((one) => one === valueAt(entry, 'severity'));
    const text = (key: 'project' | 'at' | 'rule' | 'message' | 'fingerprint') => {
      const given = valueAt(entry, key);
      if (typeof given === 'string') return given;
      throw fault(['findings', String(index), key], `\`${key}\` must be a text`);
    };
    if (severity === undefined) throw fault(['findings', String(index), 'severity'], `\`severity\` must be one of ${severities.join(', ')}`);
    return { project: text('project'), at: text('at'), rule: text('rule'), severity, message: text('message'), fingerprint: text('fingerprint') };
  });
}

/** Writes a baseline whole or not at all. The same findings give the same text. */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  const sorted = [...entries].sort(inOrder);
  const text = `${JSON.stringify({ baseline: version, findings: sorted.map(inKeyOrder) }, null, 2)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
}

function inKeyOrder({ project, at, rule, severity, message, fingerprint }: BaselineEntry): BaselineEntry {
  return { project, at, rule, severity, message, fingerprint };
}

function inOrder(left: BaselineEntry, right: BaselineEntry): number {
  const keys = ['project', 'at', 'rule', 'fingerprint'] as const;
  for (const key of keys) if (left[key] !== right[key]) return left[key] < right[key] ? -1 : 1;
  return 0;
}

function textIn(path: string): string {
  if (!existsSync(path)) throw new Misuse(`there is no baseline ${path}; --baseline-create writes it`);
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (fault) {
    throw new Misuse(`${path} could not be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misuse(`${path}:${brokenAt(text)}: this is no JSON${/^(<{7}|>{7}) /m.test(text) ? '; a merge has left its marks, resolve it first' : ''}`);
  }
}

/** Where the text is broken: each engine tells it in other words, and JSON is YAML. */
function brokenAt(text: string): string {
  const mark = /^(<{7}|={7}|>{7})/m.exec(text);
  const { start } = range(text, readProblem(text) ?? { start: mark?.index ?? 0, end: 0 });
  return `${start.line}:${start.column}`;
}

function readProblem(text: string): { readonly start: number; readonly end: number } | undefined {
  return readYaml(text).problems[0]?.span;
}

function placeIn(text: string, way: readonly string[]): string {
  const { start } = range(text, way.length === 0 ? { start: 0, end: 0 } : readYaml(text).find(way, 'value'));
  return `${start.line}:${start.column}`;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
