import type { Shape } from '../../engine/model/definition.js';
import type { Language } from '../../engine/text.js';
import { textOf } from './text-of.js';

/** Name, e-mail, telephone and address of a contact in a row; undefined where none of them is written. */
export function contactWords(contact: Shape<'recipient'>['contact'], language: Language): string | undefined {
  const parts = [textOf(contact?.name)?.[language], contact?.phone, contact?.email, textOf(contact?.address)?.[language]];
  const written = parts.filter((part) => part !== undefined && part.trim() !== '');
  return written.length === 0 ? undefined : written.join(language === 'zh' ? '；' : '; ');
}
