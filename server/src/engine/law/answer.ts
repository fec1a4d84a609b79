import type { Ask } from './ask.js';
import type { Fact } from './fact.js';
import type { Truth } from './truth.js';

/** The answer to a condition, with the facts used and what to ask where it is not known. */
export interface Answer {
  readonly truth: Truth;
  readonly facts: readonly Fact[];
  readonly asks: readonly Ask[];
}
