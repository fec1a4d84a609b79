import type { Kind } from '../model/definition.js';
import type { KeyOwner } from './key-info.js';

/** The keys that a new definition begins with, in the order in which people think of them. */
export const newDefinitionKeys: Readonly<Record<Kind, readonly string[]>> = {
  exporter: ['name', 'region', 'sector', 'ciio', 'processedIndividuals'],
  population: ['name', 'size'],
  system: ['name', 'location', 'kind', 'operator'],
  category: ['name', 'class', 'subjects', 'fields'],
  recipient: ['name', 'country', 'role', 'contact'],
  agreement: ['with', 'kind', 'signed', 'effective', 'expires', 'terms'],
  flow: ['from', 'to', 'categories', 'purpose', 'necessity', 'method', 'individuals', 'basis', 'retention', 'protection', 'agreement', 'status', 'since'],
  filing: ['mechanism', 'status', 'owner', 'neededBy', 'documents'],
  waiver: ['rule', 'at', 'reason', 'owner', 'expires'],
  expectation: ['flow', 'mechanism', 'asOf'],
};

/** The keys that are used most, at the top of a definition. */
export function usualKeys(owner: KeyOwner, path: readonly string[]): readonly string[] {
  return owner === 'file' || owner === 'config' || path.length > 0 ? [] : newDefinitionKeys[owner];
}
