// What two states of a project say differently, definition by definition and key by key.
import { sections } from '../generated/format-tables.js';
import { addressOf, type Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { type KeyChange, keyChanges } from './key-changes.js';

export interface DefinitionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** `flows.crm-sync`; of a list only the section. */
  readonly address: string;
  /** As it is now; what was removed, as it was. */
  readonly definition: Definition;
  /** Empty where it was added or removed. */
  readonly keys: readonly KeyChange[];
}

const lists: ReadonlySet<string> = new Set(sections.filter(({ list }) => list).map(({ section }) => section));
const order: readonly string[] = ['flows', 'recipients', 'categories', 'agreements', 'filings', 'exporters', 'systems', 'populations', 'waivers', 'expect'];

/** Definitions that were added, removed or changed; in which file or order they stand is no change. */
export function definitionChanges(before: Model, after: Model): readonly DefinitionChange[] {
  const earlier = byName(before);
  const later = byName(after);
  const changed = [...later].flatMap(([name, now]): readonly DefinitionChange[] => {
    const then = earlier.get(name);
    if (!then) return [{ kind: 'added', address: shown(now), definition: now, keys: [] }];
    const keys = keyChanges(then.entry.value, now.entry.value);
    return keys.length === 0 ? [] : [{ kind: 'changed', address: shown(now), definition: now, keys }];
  });
  const removed = [...earlier].flatMap(([name, then]): readonly DefinitionChange[] =>
    later.has(name) ? [] : [{ kind: 'removed', address: shown(then), definition: then, keys: [] }],
  );
  return [...changed, ...removed].sort((left, right) => order.indexOf(left.definition.section) - order.indexOf(right.definition.section));
}

/** Of two definitions of one id the one that counts. */
function byName({ all, tables }: Model): ReadonlyMap<string, Definition> {
  const counting = all.filter((one) => lists.has(one.section) || tables[one.kind].get(one.id) === one);
  return new Map(counting.map((one) => [nameOf(one), one]));
}

/** In a list the number of an entry says nothing: it changes when another is written above. */
function nameOf(definition: Definition): string {
  if (!lists.has(definition.section)) return addressOf(definition);
  if (definition.kind === 'waiver' && 'rule' in definition.value && 'at' in definition.value)
    return `${definition.section} ${definition.value.rule} ${definition.value.at}`;
  return `${definition.section} ${JSON.stringify(definition.entry.value)}`;
}

function shown(definition: Definition): string {
  return lists.has(definition.section) ? definition.section : addressOf(definition);
}
