import { sectionsOf } from '../schemas.mjs';
import { catalogueWord, entityOf } from './scopes.mjs';

/** Literals of YAML and the word for what is not known; they have rules of their own. */
const literals = new Set(['true', 'false', 'null', 'unknown']);
const placeCatalogues = new Set(['places', 'countries', 'regions']);

/** The sections of a file with the kind of their definitions, and the keys beside them. */
export function sectionNames(schema) {
  const sections = sectionsOf(schema);
  const others = Object.keys(schema.properties).filter((key) => !sections.some(({ section }) => section === key));
  return { sections, others };
}

/**
 * The keys of definitions, grouped by what stands behind them. A group has a name, keys, and what its values are:
 * `words` (listed), `pattern` (of a certain form), `plain` (the scope of a plain text), `text` (no numbers in it), or `children` (the scope of keys below).
 */
export function keyGroups(schema) {
  const nodes = nodesByKey(schema);
  const named = (name) => nodes.get(name).map((node) => node.items ?? node);
  const groups = new Map();
  const add = (id, rest, key) => groups.set(id, { ...rest, id, keys: [...(groups.get(id)?.keys ?? []), key] });
  for (const key of [...nodes.keys()].sort()) {
    const [id, rest] = groupOf(key, named(key));
    add(id, rest, key);
  }
  return [...groups.values()].sort((left, right) => Number(right.id < left.id) - Number(right.id > left.id));
}

function groupOf(key, nodes) {
  const words = [...new Set(nodes.flatMap((node) => node.enum ?? []).map(String))].filter((word) => !literals.has(word));
  if (words.length > 0) return [`words-${key}`, { words, scope: catalogueWord('value') }];
  const names = [...new Set(nodes.flatMap((node) => node['x-ref'] ?? []))];
  if (names.length > 0) return names.join() === 'flows' ? ['names-of-flows', { plain: entityOf('flow') }] : ['names', { plain: entityOf('reference') }];
  const catalogue = nodes.map((node) => node['x-catalogue']).find((name) => name !== undefined);
  if (placeCatalogues.has(catalogue)) return ['places', { pattern: '[A-Z]{2}(?:-[A-Z0-9]{1,3})?', scope: catalogueWord('place') }];
  if (catalogue !== undefined) return ['catalogues', { plain: catalogueWord('catalogue') }];
  const keys = nodes.map((node) => node['x-keys']).find((name) => name !== undefined);
  if (keys !== undefined) return [`keyed-${key}`, { children: catalogueWord('catalogue') }];
  return nodes.every(isText) ? ['texts', { text: true }] : ['facts', {}];
}

function isText(node) {
  return node.$ref?.endsWith('/text') || (node.type === 'string' && node.format === undefined && node.pattern === undefined);
}

/** Every key below the sections, with all nodes of the schema that say something of it. */
function nodesByKey(schema) {
  const found = new Map();
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const [name, inner] of Object.entries(value)) found.set(name, [...(found.get(name) ?? []), inner]);
      walk(value);
    }
  };
  walk(schema.$defs);
  return found;
}
