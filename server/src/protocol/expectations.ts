// The `expect:` blocks of a project as tests.
import type { Spot } from './messages.js';

export interface ExpectationsResult {
  readonly expectations: readonly ExpectationItem[];
}

export interface ExpectationItem {
  /** Stays the same while the expectation keeps its place in the list of its file. */
  readonly id: string;
  /** The document it stands in. */
  readonly uri: string;
  /** What is expected, in words. */
  readonly label: string;
  /** On which day and under which rules, where it has its own; else empty. */
  readonly detail: string;
  readonly spot?: Spot;
  readonly passed: boolean;
  /** What differs, in words, and below it why the outcome is what it is, a line each; null where it passed. */
  readonly message: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
}
