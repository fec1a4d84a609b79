import type { Text } from '../../engine/text.js';

/** A text of the file in both languages; undefined where there is none. */
export function textOf(written: string | { readonly en?: string | undefined; readonly zh?: string | undefined } | undefined): Text | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { en: written, zh: written };
  const either = written.zh ?? written.en;
  return either === undefined ? undefined : { en: written.en ?? either, zh: written.zh ?? either };
}
