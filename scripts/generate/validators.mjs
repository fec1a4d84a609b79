import { readSchema, sectionsOf } from './schemas.mjs';
import { header } from './write.mjs';

/** What is asked of every kind of definition, of the settings and of the lock, and the tables that the schema holds besides. */
export function generateValidators() {
  const dataflow = readSchema('dataflow');
  const sections = sectionsOf(dataflow);
  const validators = [
    ...sections.map(({ kind }) => [kind, asked(dataflow.$defs[kind], dataflow.$defs)]),
    ...['config', 'lock'].map((name) => [name, asked(readSchema(name), readSchema(name).$defs)]),
  ];
  return {
    'server/src/engine/generated/validators.ts': `${header('schemas/*.schema.json')}${types}
/** What is asked of every kind of definition, of the settings and of the lock. */
export const validators: { ${validators.map(([name]) => `readonly ${name}: Validator`).join('; ')} } = {
${validators.map(([name, validator]) => `  ${name}: ${JSON.stringify(validator)},`).join('\n')}
};
`,
    'server/src/engine/generated/format-tables.ts': formatTables(dataflow, sections),
  };
}

const types = `
/** What is asked of a value: the part of JSON Schema that the schemas use, with what a reference names in its place. */
export interface Validator {
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: 'date';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: { readonly const: unknown };
  readonly items?: Validator;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Validator>>;
  readonly patternProperties?: Readonly<Record<string, Validator>>;
  readonly additionalProperties?: boolean | Validator;
}
`;

const annotations = new Set(['$schema', '$id', '$defs', 'title', 'description']);
const alone = new Set(['type', 'minimum', 'exclusiveMinimum', 'maximum', 'pattern', 'format', 'const', 'enum', 'not', 'required']);
const named = new Set(['properties', 'patternProperties']);
const inner = new Set(['items', 'additionalProperties']);

/** A schema without what is said to people, with what its references name in their place. */
function asked(schema, defs) {
  if (typeof schema !== 'object') return schema;
  const { $ref, ...own } = schema;
  const rest = Object.entries(own).filter(([key]) => !annotations.has(key) && !key.startsWith('x-'));
  if ($ref) {
    if (rest.length > 0) throw new Error(`beside a reference to ${$ref}, ${rest[0][0]} would not be asked`);
    return asked(defs[$ref.split('/').at(-1)], defs);
  }
  return Object.fromEntries(rest.map(([key, value]) => [key, keyword(key, value, defs)]));
}

function keyword(key, value, defs) {
  if (named.has(key)) return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, asked(schema, defs)]));
  if (inner.has(key)) return asked(value, defs);
  const known = alone.has(key) && (key !== 'format' || value === 'date') && (key !== 'not' || Object.keys(value).join() === 'const');
  if (!known) throw new Error(`server/src/engine/model/faults-of.ts does not ask for ${key}: ${JSON.stringify(value)}`);
  return value;
}

function formatTables(schema, sections) {
  const keys = Object.fromEntries(sections.map(({ kind }) => [kind, linksOf(schema, schema.$defs[kind], [])]));
  return `${header('schemas/dataflow.schema.json')}
/** Every section of a file, the kind of its definitions, and whether it is a list. */
export const sections = ${JSON.stringify(sections, null, 2)} as const;

/** Keys of the top level that are not sections. */
export const scalarKeys = ${JSON.stringify(Object.keys(schema.properties).filter((key) => !sections.some(({ section }) => section === key)))} as const;

/** A place in a definition that names something else: a definition in one of \`sections\`, or an entry of a catalogue. \`*\` stands for any item; \`keys\` says that the keys of the map do the naming. */
export interface Link {
  readonly path: readonly string[];
  readonly sections?: readonly string[];
  readonly catalogue?: string;
  readonly also?: readonly string[];
  readonly keys?: boolean;
}

export const links: Readonly<Record<string, readonly Link[]>> = ${JSON.stringify(keys, null, 2)};
`;
}

function linksOf(schema, node, path) {
  if (node.$ref) return linksOf(schema, schema.$defs[node.$ref.split('/').at(-1)], path);
  const own = [];
  if (node['x-ref']) own.push({ path, sections: node['x-ref'] });
  if (node['x-catalogue']) own.push({ path, catalogue: node['x-catalogue'], ...(node['x-also'] ? { also: node['x-also'] } : {}) });
  if (node['x-keys']) own.push({ path, catalogue: node['x-keys'], keys: true });
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, value]) => linksOf(schema, value, [...path, key]));
  const items = node.items ? linksOf(schema, node.items, [...path, '*']) : [];
  return [...own, ...inner, ...items];
}
