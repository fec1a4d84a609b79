// What is written behind a new key: brackets with a place between them, or a place alone. No fact is filled in unasked.
import type { KeyInfo } from './key-info.js';
import type { Style } from './sketch.js';
import type { Parts } from './snippet.js';

/** Behind the colon of a new key; deeper lines are indented from its column. */
export function behindKey(info: KeyInfo, style: Style, today: string | undefined): Parts {
  if (info.item) return info.item.keys.length > 0 && style === 'block' ? ['\n  - ', {}] : [' [', {}, ']'];
  if (info.keyedByYear) return [' ', ...yearInBraces(today)];
  const isMap = info.shape !== 'text' && (info.keys.length > 0 || info.keysFrom !== undefined);
  if (isMap && !info.types.includes('string')) return style === 'block' ? ['\n  ', {}] : [' { ', {}, ' }'];
  return [' ', {}];
}

/** The year of a day as the key of a map on one line. */
export function yearInBraces(today: string | undefined): Parts {
  return ['{ ', today === undefined ? {} : { placeholder: today.slice(0, 4) }, ': ', {}, ' }'];
}

/** All keys of a map on one line, with a place behind each. */
export function keysInBraces({ keys }: KeyInfo): Parts {
  return [...keys.flatMap(({ key }, index) => [`${index === 0 ? '{' : ','} ${key}: `, {}]), ' }'];
}
