import type { YamlToken } from './yaml-tokens.js';

/**
 * The spaces between two tokens of a line: one behind colons, commas and dashes, none before them, one inside braces and none inside
 * brackets. Undefined where they stay as they are.
 */
export function gapBetween(text: string, left: YamlToken, right: YamlToken): string | undefined {
  if (right.kind === 'colon') return left.kind === 'key' ? '' : undefined;
  if (right.kind === 'close') return left.kind === 'open' ? '' : inside(text, right);
  if (left.kind === 'open') return inside(text, left);
  // Behind a colon without a space, and behind an alias, a comma may be part of a word.
  if (right.kind === 'comma') return left.kind === 'colon' || left.kind === 'other' ? undefined : '';
  if (left.kind === 'colon' || left.kind === 'comma' || left.kind === 'dash') return ' ';
  return left.kind === 'other' && left.end < right.start ? ' ' : undefined;
}

function inside(text: string, { start }: YamlToken): string {
  return '{}'.includes(text.charAt(start)) ? ' ' : '';
}
