import type { DefinitionByKind } from '../generated/format-types.js';
import type { Entry } from '../syntax/entry.js';
import { type Span, shifted } from '../syntax/span.js';
import type { Part } from '../syntax/yaml-tree.js';

export type Kind = keyof DefinitionByKind;
export type Shape<K extends Kind> = NonNullable<DefinitionByKind[K]>;

/** A definition of the model. Its value holds only what fits the schema; the rest was reported and left out. */
export interface Definition<K extends Kind = Kind> {
  readonly kind: K;
  readonly section: string;
  readonly id: string;
  readonly file: string;
  readonly value: Shape<K>;
  readonly entry: Entry;
}

/** A stretch of a file. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Where a definition, or the key or value at a path inside it, stands. */
export function placeOf(definition: Definition, path: readonly string[] = [], part: Part = 'key'): Place {
  return { file: definition.file, span: shifted(definition.entry.find(path, part), definition.entry.start) };
}

/** `flows.crm-sync`: the name of a definition across files. */
export function addressOf(definition: Definition): string {
  return `${definition.section}.${definition.id}`;
}
