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
  | 'access'
  | 'city'
  | 'zone'
  | 'law';

/** What makes two questions the same one. */
export function askKey({ kind, at, path }: Ask): string {
  return `${kind} ${at.section}.${at.id} ${path.join('.')}`;
}

/** The same question once, however many answers hang on it. */
export function distinctAsks(asks: readonly Ask[]): readonly Ask[] {
  if (asks.length < 2) return asks;
  const seen = new Map(asks.map((ask) => [askKey(ask), ask]));
  return [...seen.keys()].sort().flatMap((key) => seen.get(key) ?? []);
}
