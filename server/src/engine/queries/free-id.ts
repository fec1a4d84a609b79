import type { Kind } from '../model/definition.js';
import type { Table } from '../model/model.js';

/** An id that no definition of a kind has yet: the one that is wanted, or that with a number. */
export function freeId<K extends Kind>(wanted: string, table: Table<K>): string {
  let id = wanted;
  for (let number = 2; table.get(id); number++) id = `${wanted}-${number}`;
  return id;
}
