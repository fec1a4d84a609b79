// What the schema says of a key, looked up by kind and path: for completion, hover and whoever else speaks about keys.
import { formatKeys, type KeyNode } from '../generated/format-keys.js';
import type { Kind } from '../model/definition.js';
import type { Text } from '../text.js';

/** A kind of definition; `file` is the top level of a file (its keys are the sections), `config` is `dataflow.config.yaml`. */
export type KeyOwner = Kind | 'file' | 'config';

/** A word that may stand as a value, with its meaning. */
export interface KeyValue {
  readonly value: string;
  readonly meaning: Text | undefined;
}

/** A key that a map may hold. */
export interface NamedKey {
  readonly key: string;
  readonly info: KeyInfo;
}

/** What may stand at a path, and what it means. */
export interface KeyInfo {
  readonly description: Text | undefined;
  /** Name of a shape that many keys share: `text`, `date`, `openDate`, `people`, `contact`, `necessity`, or a kind. */
  readonly shape: string | undefined;
  /** JSON types: `string`, `integer`, `number`, `boolean`, `null`, `object`, `array`. Empty where only `values` may stand. */
  readonly types: readonly string[];
  readonly format: string | undefined;
  /** All values that may stand there; empty where there is no such list. */
  readonly values: readonly KeyValue[];
  /** Sections in which the id that stands there is defined. */
  readonly sections: readonly string[];
  readonly catalogue: string | undefined;
  /** Words that may stand there beside ids, names of a catalogue or numbers, such as `unknown`, `none`, `false`. */
  readonly also: readonly string[];
  /** Catalogue whose names are the keys of this map. */
  readonly keysFrom: string | undefined;
  /** Whether the keys of this map are calendar years. */
  readonly keyedByYear: boolean;
  /** Keys that this map may hold, in the order of the schema. */
  readonly keys: readonly NamedKey[];
  readonly required: ReadonlySet<string>;
  /** What an item of this list is; undefined where it is no list. */
  readonly item: KeyInfo | undefined;
}

/**
 * What may stand at a path inside a definition; the empty path is the definition itself. Items of lists are numbers or `*`;
 * keys of free maps (terms, documents, years, rules) may be any word. Undefined where the schema knows no such place.
 */
export function describeKey(owner: KeyOwner, path: readonly string[]): KeyInfo | undefined {
  let node = resolved(formatKeys[owner]);
  for (const step of path) node = node && resolved(child(node, step));
  return node && infoOf(node);
}

function child(node: KeyNode, step: string): KeyNode | undefined {
  if (node.keys && Object.hasOwn(node.keys, step)) return node.keys[step];
  if (node.item) return step === '*' || /^\d+$/.test(step) ? node.item : undefined;
  return node.each ?? (/^(?:\d{4}|\*)$/.test(step) ? node.perYear : undefined);
}

/** What stands beside a reference goes before what it refers to; the name of the first reference is kept. */
function resolved(node: KeyNode | undefined): KeyNode | undefined {
  const target = node?.is === undefined ? undefined : formatKeys[node.is];
  return node && target ? { ...resolved(target), ...node } : node;
}

function infoOf(node: KeyNode): KeyInfo {
  return {
    description: textOf(node),
    shape: node.is,
    types: node.type ?? [],
    format: node.format,
    values: (node.values ?? []).map((one) => ({ value: one.value, meaning: textOf(one) })),
    sections: node.ref ?? [],
    catalogue: node.catalogue,
    also: node.also ?? [],
    keysFrom: node.keysFrom,
    keyedByYear: node.perYear !== undefined,
    get keys() {
      return Object.entries(node.keys ?? {}).flatMap(([key, inner]) => {
        const known = resolved(inner);
        return known ? [{ key, info: infoOf(known) }] : [];
      });
    },
    required: new Set(node.required),
    get item() {
      const inner = resolved(node.item);
      return inner && infoOf(inner);
    },
  };
}

function textOf({ en, zh }: { readonly en?: string; readonly zh?: string }): Text | undefined {
  return en === undefined || zh === undefined ? undefined : { en, zh };
}
