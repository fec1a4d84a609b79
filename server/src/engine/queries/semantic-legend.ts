import type { Kind } from '../model/definition.js';

const types = [
  'namespace',
  'class',
  'struct',
  'type',
  'enum',
  'function',
  'interface',
  'event',
  'property',
  'enumMember',
  'variable',
  'number',
  'string',
  'keyword',
  'comment',
] as const;

/**
 * `declaration`: the id of a definition; `deprecated`: of one that is over; `defaultLibrary`: a name of a catalogue or of the format;
 * `documentation`: a remark that no rule reads; `unresolved`: a name or key that nothing knows; `unknown`: a fact that is left open.
 */
const modifiers = ['declaration', 'deprecated', 'documentation', 'defaultLibrary', 'unresolved', 'unknown', 'date'] as const;

/** Types and modifiers by number, as the tokens have them. */
export const legend = { types, modifiers };

export type Type = (typeof types)[number];
export type Modifier = (typeof modifiers)[number];

/** The type of a definition's id, and of every name that means it. */
export const typeOfKind: Readonly<Record<Kind, Type>> = {
  exporter: 'class',
  recipient: 'class',
  system: 'struct',
  category: 'type',
  population: 'enum',
  agreement: 'interface',
  filing: 'event',
  flow: 'function',
  waiver: 'variable',
  expectation: 'variable',
};

export function typeNumber(type: Type): number {
  return types.indexOf(type);
}

/** A set of modifiers as one number. */
export function bits(...set: readonly Modifier[]): number {
  return set.reduce((sum, modifier) => sum | (1 << modifiers.indexOf(modifier)), 0);
}
