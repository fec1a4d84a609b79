// Tokens are expected under the line that they stand in; what is asked is a word of the scopes, with ! one that must not be there:
//
//     status: active
//   # ^^^^^^ entity.name.tag
//   #         ^^^^^^ constant.other.value !string
//
// `#@0-4 scope` gives columns from 0 where carets cannot stand.
import type { Token } from './tokens.js';

const annotation = /^ *#(?: *(?<carets>\^+)|@(?<from>\d+)-(?<to>\d+)) (?<scopes>.+)$/;

interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The text without its annotations, and what they expect. */
export function readTokenAnnotations(source: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of source.split('\n')) {
    const groups = annotation.exec(line)?.groups;
    if (!groups) lines.push(line);
    else expected.push({ ...columns(line, groups), line: lines.length, scopes: (groups['scopes'] ?? '').split(' ') });
  }
  return { text: lines.join('\n'), expected };
}

function columns(line: string, groups: Readonly<Record<string, string | undefined>>): { readonly start: number; readonly end: number } {
  if (groups['from'] !== undefined) return { start: Number(groups['from']), end: Number(groups['to']) };
  const start = line.indexOf('^');
  return { start, end: start + (groups['carets'] ?? '').length };
}

/** What is not as expected, one readable line each. */
export function unexpectedTokens(expected: readonly Expected[], lines: readonly (readonly Token[])[]): readonly string[] {
  return expected.flatMap(({ line, start, end, scopes }) => {
    const covered = (lines[line - 1] ?? []).filter((token) => token.start < end && token.end > start);
    const wrong = scopes.filter((scope) => !covered.every((token) => holds(token, scope)));
    const loose = covered[0]?.start === start && covered.at(-1)?.end === end ? [] : [`tokens begin or end elsewhere`];
    const found = covered.map((token) => `${token.start}-${token.end} ${token.scopes.slice(1).join(' ')}`).join(', ');
    return [...wrong, ...loose].map((what) => `line ${line}, ${start}-${end}: ${what}; found ${found}`);
  });
}

function holds({ scopes }: Token, scope: string): boolean {
  const wanted = scope.replace(/^!/, '');
  return scopes.some((one) => one === wanted || one.startsWith(`${wanted}.`)) !== scope.startsWith('!');
}
