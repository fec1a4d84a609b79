import { sections } from '../generated/format-tables.js';
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
  /** Inside a definition: what tells its places apart without looking for them in the text. */
  readonly key?: string;
}

/**
 * Where a definition, or the key or value at a path inside it, stands. It is looked up when it is asked for, and follows the
 * definition when text above it changes.
 */
export function placeOf(definition: Definition, path: readonly string[] = [], part: Part = 'key'): Place {
  return new DefinitionPlace(definition, path, part);
}

/** A place inside a definition. */
export class DefinitionPlace implements Place {
  private found: { readonly entry: Entry; readonly inside: Span } | undefined;

  constructor(
    readonly definition: Definition,
    private readonly path: readonly string[],
    private readonly part: Part,
  ) {}

  get file(): string {
    return this.definition.file;
  }

  get key(): string {
    return `${this.part} ${this.path.join('.')}`;
  }

  get span(): Span {
    return shifted(this.inside, this.definition.entry.start);
  }

  /** The place, counted from the beginning of the definition. */
  get inside(): Span {
    const { entry } = this.definition;
    if (this.found?.entry !== entry) this.found = { entry, inside: entry.find(this.path, this.part) };
    return this.found.inside;
  }
}

/** A stretch of a definition, counted from its beginning, that follows it when text above it changes. */
export class StretchPlace implements Place {
  constructor(
    readonly definition: Definition,
    readonly inside: Span,
  ) {}

  get file(): string {
    return this.definition.file;
  }

  get key(): string {
    return `${this.inside.start} ${this.inside.end}`;
  }

  get span(): Span {
    return shifted(this.inside, this.definition.entry.start);
  }
}

/** Whether a text is written as the id of a definition. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** `flows.crm-sync`: the name of a definition across files. */
export function addressOf(definition: Definition): string {
  return `${definition.section}.${definition.id}`;
}

/** Whether a definition is of a kind, or of one of several. */
export function isKind<K extends Kind>(definition: Definition, ...kinds: readonly K[]): definition is Definition<K> {
  return kinds.some((kind) => kind === definition.kind);
}

/** By file, then by place. */
export function bySource(left: Definition, right: Definition): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.entry.start - right.entry.start;
}

/** The kind of the definitions of a section; undefined where there is no such section. */
export function kindOf(section: string): Kind | undefined {
  return sections.find((one) => one.section === section)?.kind;
}

/** The definition that a place stands in; undefined for a place of the file itself. */
export function definitionOf(place: Place): Definition | undefined {
  return place instanceof DefinitionPlace || place instanceof StretchPlace ? place.definition : undefined;
}
