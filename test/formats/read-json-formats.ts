import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from './told.js';

const waivedBefore = /^(?:waived|已列为例外)(?: \([^()]*\)|（[^（）]*）)?(?:: |：)/;

/** The findings of a Code Quality report. */
export function readGitlab(text: string): readonly Told[] {
  const issues: readonly {
    description: string;
    check_name: string;
    location: { path: string; lines: { begin: number }; positions: { begin: { line: number; column: number } } };
  }[] = JSON.parse(text);
  return issues.map(({ description, check_name: rule, location: { path, lines, positions } }) => ({
    rule,
    file: path,
    line: lines.begin,
    column: positions.begin.column,
    message: description.replace(waivedBefore, ''),
    waived: waivedBefore.test(description),
  }));
}

interface Diagnostic {
  readonly message: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number; readonly column: number } } };
}

/** The findings of a report for reviewdog; bytes are counted in the files themselves. */
export function readRdjson(text: string, base: string): readonly Told[] {
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(text);
  return diagnostics.map((diagnostic) => readDiagnostic(diagnostic, base));
}

/** The same, one to a line. */
export function readRdjsonl(text: string, base: string): readonly Told[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => readDiagnostic(JSON.parse(line), base));
}

function readDiagnostic({ message, code, location: { path, range } }: Diagnostic, base: string): Told {
  const line = readFileSync(join(base, path)).toString('utf8').split('\n')[range.start.line - 1] ?? '';
  const before = Buffer.from(line, 'utf8')
    .subarray(0, range.start.column - 1)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return {
    rule: code.value,
    file: path,
    line: range.start.line,
    column: before.length + 1,
    message: (message.split('\n')[0] ?? '').replace(waivedBefore, ''),
    waived: waivedBefore.test(message),
  };
}
