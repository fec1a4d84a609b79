import type { SourceFile } from '../syntax/source-file.js';
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
  readonly files: readonly SourceFile[];
  readonly tables: { readonly [K in Kind]: Table<K> };
  readonly all: readonly Definition[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
  /** Whether there are any problems. */
  readonly hasProblems: boolean;
  /** The definitions of a kind that name this one, each once, in source order. */
  naming<K extends Kind>(named: Definition, kind: K): readonly Definition<K>[];
  /** Whether any other definition names this one. */
  isNamed(definition: Definition): boolean;
  /** Whether YAML or the schema objects to something in a definition. */
  isFaulty(definition: Definition): boolean;
  /** All definitions of the same kind and id as this one, itself included, in source order. */
  namesakes(definition: Definition): readonly Definition[];
}
