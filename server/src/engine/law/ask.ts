import type { Definition } from '../model/definition.js';

/** A fact that is missing, and where it would be written. */
export interface Ask {
  readonly kind: AskKind;
  readonly at: Definition;
  readonly path: readonly string[];
}

export type AskKind =
  | 'ciio'
  | 'class'
  | 'categories'
  | 'exporter'
  | 'figure'
  | 'sensitive-figure'
  | 'overlap'
  | 'processed'
  | 'location'
  | 'city'
  | 'zone'
  | 'law';

/** The same question once, however many answers hang on it. */
export function distinctAsks(asks: readonly Ask[]): readonly Ask[] {
  const seen = new Map(asks.map((ask) => [`${ask.kind} ${ask.at.section}.${ask.at.id} ${ask.path.join('.')}`, ask]));
  return [...seen.keys()].sort().flatMap((key) => seen.get(key) ?? []);
}
