import { type Link, links } from '../generated/format-tables.js';
import type { Definition } from './definition.js';

/** A place in a definition that names something else. */
export interface Reference {
  readonly from: Definition;
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  readonly target: string;
  readonly link: Link;
}

/** Every name that a definition gives to other definitions and to entries of catalogues. */
export function referencesOf(definition: Definition): readonly Reference[] {
  return (links[definition.kind] ?? []).flatMap((link) =>
    named(definition.value, link.path, []).flatMap(({ value, path }) => refer(definition, link, value, path)),
  );
}

function refer(from: Definition, link: Link, value: unknown, path: readonly string[]): readonly Reference[] {
  if (link.keys) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys.map((key) => ({ from, path: [...path, key], part: 'key', target: key, link }));
  }
  return typeof value === 'string' ? [{ from, path, part: 'value', target: value, link }] : [];
}

function named(value: unknown, path: readonly string[], walked: readonly string[]): readonly { value: unknown; path: readonly string[] }[] {
  const [key, ...rest] = path;
  if (key === undefined) return [{ value, path: walked }];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item, index) => named(item, rest, [...walked, String(index)])) : [];
  return isRecord(value) && value[key] !== undefined ? named(value[key], rest, [...walked, key]) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
