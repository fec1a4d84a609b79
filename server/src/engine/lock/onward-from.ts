import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';

/** Somebody to whom data may be passed on, and where it is said. */
export interface Onward {
  readonly id: string;
  readonly definition: Definition<'recipient'> | undefined;
  readonly by: Definition<'recipient'>;
  /** Which of the recipients that `by` names. */
  readonly index: number;
}

/** Everybody to whom the data of a recipient may be passed on, at whatever remove, each once and by id. */
export function onwardFrom(recipient: Definition<'recipient'>, { tables }: Model): readonly Onward[] {
  const found = new Map<string, Onward>();
  const open = [recipient];
  for (let by = open.shift(); by; by = open.shift()) {
    for (const [index, id] of (by.value.onwardTo ?? []).entries()) {
      if (id === recipient.id || found.has(id)) continue;
      const definition = tables.recipient.get(id);
      found.set(id, { id, definition, by, index });
      if (definition) open.push(definition);
    }
  }
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
