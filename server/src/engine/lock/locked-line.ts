import type { Difference } from './difference.js';

/** Where the lock says what was approved, seen from the block of the flow. */
export function lockedLine({ what, key = '' }: Difference): readonly string[] {
  switch (what) {
    case 'flow':
      return [];
    case 'category':
      return ['categories'];
    case 'field':
      return ['categories', key, 'fields'];
    case 'class':
      return ['categories', key, 'class'];
    case 'exporter':
    case 'purpose':
    case 'method':
    case 'retention':
      return [what];
    case 'recipient':
      return ['recipient', key === '' ? 'id' : key];
    case 'country':
      return ['recipient', 'country'];
    case 'onward':
      return ['recipient', 'onward', key];
    case 'place':
      return ['to', 'place'];
    case 'people':
      return ['people', 'years', key];
    case 'sensitive-people':
      return ['sensitivePeople', 'years', key];
    case 'agreement':
      return ['agreement', key === '' ? 'id' : key];
    case 'term':
      return ['agreement', 'terms', key];
  }
}
