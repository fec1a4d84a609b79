import type { Bound, Interval } from './interval.js';
import type { Measure } from './people.js';
import type { Truth } from './truth.js';

/** A fact that a decision looked at, with its answer: the raw material of a trace. */
export type Fact =
  | { readonly kind: 'carries'; readonly what: string; readonly truth: Truth }
  | { readonly kind: 'sector-people'; readonly sector: string; readonly people: Interval; readonly bound: Bound; readonly truth: Truth }
  | { readonly kind: 'nobody'; readonly people: Interval; readonly truth: Truth }
  | { readonly kind: 'ciio'; readonly truth: Truth }
  | { readonly kind: 'exempted'; readonly exemption: string; readonly truth: Truth }
  | { readonly kind: 'processed'; readonly people: Interval; readonly bound: Bound; readonly truth: Truth }
  | { readonly kind: 'total'; readonly measure: Measure; readonly people: Interval; readonly bound: Bound; readonly truth: Truth }
  | { readonly kind: 'agreement'; readonly wanted: string; readonly truth: Truth }
  | { readonly kind: 'greater-bay-area'; readonly truth: Truth }
  | { readonly kind: 'zone'; readonly zone: string; readonly aspect: string; readonly truth: Truth };
