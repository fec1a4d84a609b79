import type { Shape } from '../model/definition.js';

/** A text of the file: one string, or the same in both languages. */
export type Written = Shape<'flow'>['purpose'];

/** Whether somebody wrote something, in whichever language. */
export function isWritten(text: Written): boolean {
  const parts = typeof text === 'string' ? [text] : [text?.en, text?.zh];
  return parts.some((part) => part !== undefined && part.trim() !== '');
}
