import { readSchema } from './schemas.mjs';
import { header } from './write.mjs';

/** Every key of the format and of the settings with what an editor says of it, as a table that is smaller than the schemas. */
export function generateFormatKeys() {
  const dataflow = readSchema('dataflow');
  const shapes = { file: dataflow, ...dataflow.$defs, config: readSchema('config') };
  const lines = Object.entries(shapes).map(([name, node]) => `  ${JSON.stringify(name)}: ${JSON.stringify(compact(node))},`);
  return {
    'server/src/engine/generated/format-keys.ts': `${header('schemas/dataflow.schema.json and schemas/config.schema.json')}${types}${lines.join('\n')}\n};\n`,
  };
}

const types = `
/** What the schema says of a key, an item or a definition. \`is\` names another node that says the rest. */
export interface KeyNode {
  readonly en?: string;
  readonly zh?: string;
  readonly is?: string;
  readonly type?: readonly string[];
  readonly format?: string;
  /** Every value that may stand there, with its meaning where there is more to say than the word. */
  readonly values?: readonly { readonly value: string; readonly en?: string; readonly zh?: string }[];
  /** Sections in which the id that stands there is defined. */
  readonly ref?: readonly string[];
  readonly catalogue?: string;
  /** Words that may stand there beside what the type, reference or catalogue allows. */
  readonly also?: readonly string[];
  /** Catalogue from which the keys of the map are taken; \`each\` says what stands behind them. */
  readonly keysFrom?: string;
  readonly keys?: Readonly<Record<string, KeyNode>>;
  readonly required?: readonly string[];
  readonly item?: KeyNode;
  readonly each?: KeyNode;
  /** What stands behind the keys of a map that are calendar years. */
  readonly perYear?: KeyNode;
}

export const formatKeys: Readonly<Record<string, KeyNode>> = {
`;

function compact(node) {
  // Where true is forbidden, the boolean is the one word `false`.
  const onlyFalse = node.not?.const === true;
  const types = node.type === undefined ? undefined : [node.type].flat().filter((type) => type !== 'boolean' || !onlyFalse);
  const also = [...(node['x-also'] ?? []), ...(node.pattern === '^unknown$' ? ['unknown'] : []), ...(onlyFalse ? ['false'] : [])];
  const each = typeof node.additionalProperties === 'object' ? compact(node.additionalProperties) : undefined;
  const [perYear] = Object.values(node.patternProperties ?? {});
  const entries = {
    en: node.description,
    zh: node['x-zh'],
    is: node.$ref?.split('/').at(-1),
    type: types,
    format: node.format,
    values: valuesOf(node),
    ref: node['x-ref'],
    catalogue: node['x-catalogue'],
    also: also.length > 0 ? also : undefined,
    keysFrom: node['x-keys'],
    keys: node.properties && mapped(node.properties),
    required: node.required,
    item: node.items && compact(node.items),
    each,
    perYear: perYear && compact(perYear),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function mapped(properties) {
  return Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, compact(node)]));
}

function valuesOf(node) {
  if (node.const !== undefined) return [{ value: String(node.const) }];
  return node.enum?.map((value) => ({ value: String(value), ...node['x-values']?.[String(value)] }));
}
