import { bySource, type Definition } from '../model/definition.js';

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

/**
 * The same question once, however many answers hang on it. Where two definitions of one id leave it open, the later one is asked
 * about, whichever was counted first.
 */
export function distinctAsks(asks: readonly Ask[]): readonly Ask[] {
  if (asks.length < 2) return asks;
  const seen = new Map<string, Ask>();
  for (const ask of asks) {
    const key = askKey(ask);
    const known = seen.get(key);
    if (!known || (known.at !== ask.at && bySource(known.at, ask.at) < 0)) seen.set(key, ask);
  }
  return [...seen.keys()].sort().flatMap((key) => seen.get(key) ?? []);
}
