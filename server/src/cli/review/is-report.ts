import { rules } from '../../engine/index.js';
import { thisProgram } from '../this-program.js';
import type { Format } from './formats.js';
import { htmlMark } from './html-report.js';
import { markdownMark } from './markdown-report.js';

const ruleIds: ReadonlySet<unknown> = new Set(rules.map(({ id }) => id));
const summary = /(?:^|\n)(?:\d+ files?, \d+ flows?: |\d+ 个文件，\d+ 个流转：)[^\n]*\n?$/;

const marks: Readonly<Record<Format, (text: string) => boolean>> = {
  text: (text) => summary.test(text),
  github: (text) => summary.test(text),
  azure: (text) => summary.test(text),
  json: (text) => isArray(at(parsed(text), 'findings')) && at(parsed(text), 'summary', 'error') !== undefined,
  sarif: (text) => at(parsed(text), 'runs', '0', 'tool', 'driver', 'name') === thisProgram.name,
  gitlab: (text) => isArray(parsed(text)) && list(parsed(text)).every((issue) => ruleIds.has(at(issue, 'check_name'))),
  junit: (text) => text.slice(0, 200).includes(`<testsuites name="${thisProgram.name}"`),
  rdjson: (text) => isOurDiagnostic(parsed(text)),
  rdjsonl: (text) =>
    text
      .trim()
      .split('\n')
      .every((line) => isOurDiagnostic(parsed(line))),
  markdown: (text) => text.startsWith(markdownMark),
  html: (text) => text.slice(0, 1000).includes(htmlMark),
};

/** Whether a text looks like a report that this program wrote in a format. An empty one holds nothing that could be lost. */
export function isReport(text: string, format: Format): boolean {
  return text.trim() === '' || marks[format](text);
}

function isOurDiagnostic(value: unknown): boolean {
  return at(value, 'source', 'name') === thisProgram.name;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined), value);
}

function isArray(value: unknown): boolean {
  return Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
