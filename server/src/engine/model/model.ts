import type { SyntaxFile } from '../syntax/entry.js';
import type { Text } from '../text.js';
import type { Definition, Kind, Place } from './definition.js';
import type { Fix } from './edits.js';
import type { Reference } from './references.js';

/** The definitions of one kind, in source order; of an id that is defined twice, `get` always gives the same one. */
export interface Table<K extends Kind> {
  readonly list: readonly Definition<K>[];
  get(id: string | undefined): Definition<K> | undefined;
}

/** A problem of the file itself: YAML's (`syntax`) or the schema's (`shape`). */
export interface Problem {
  readonly rule: 'syntax' | 'shape';
  readonly place: Place;
  readonly message: Text;
  readonly remedy?: Text | undefined;
  readonly fix?: Fix | undefined;
}

/** All files of a project as one model. */
export interface Model {
  readonly files: readonly SyntaxFile[];
  readonly tables: { readonly [K in Kind]: Table<K> };
  readonly all: readonly Definition[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}
