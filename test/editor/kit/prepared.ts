import { inject } from 'vitest';
import type { Prepared } from './setup.js';

/** What was prepared for the tests of the editor; fails where it could not be. */
export function prepared(): Prepared {
  const found = inject('prepared');
  if ('fault' in found) throw new Error(`There is no editor to test in: ${found.fault}`);
  return found;
}
