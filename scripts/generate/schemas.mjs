import { readFileSync } from 'node:fs';

/** Reads a schema of the folder schemas/. */
export function readSchema(name) {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
}

/** The kind of definition (a name in $defs) of every section of a dataflow file; lists are marked. */
export function sectionsOf(schema) {
  return Object.entries(schema.properties).flatMap(([section, node]) => {
    const target = node.items ?? node.additionalProperties;
    return target?.$ref ? [{ section, kind: target.$ref.split('/').at(-1), list: node.type === 'array' }] : [];
  });
}
