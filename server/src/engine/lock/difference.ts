import type { ScopeChange } from '../generated/regime-types.js';
import type { Written } from '../law/written.js';

/** One difference between the approved scope and the present one. */
export interface Difference {
  readonly what: ScopeChange;
  /** Which of several: a category, a further recipient, a term, a year, a language. */
  readonly key?: string | undefined;
  /** The field of a category. */
  readonly field?: string | undefined;
  readonly approved: Written;
  readonly now: Written;
  /** Whether it goes beyond what was approved; the others stay inside it. */
  readonly grows: boolean;
  /** Of people: by how much of a hundred, where that can be told. */
  readonly percent?: number | undefined;
}
