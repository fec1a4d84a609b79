import { yamlText } from '../model/yaml-text.js';

/** A key as the lock writes it. */
export function writtenKey(key: string): string {
  return /^\d{4}$/.test(key) ? key : writtenScalar(key);
}

/** A value as the lock writes it. */
export function writtenScalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  // Marks that end a line for some readers only.
  return /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(value) ? JSON.stringify(value) : yamlText(value);
}
