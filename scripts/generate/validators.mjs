import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { readSchema, sectionsOf } from './schemas.mjs';
import { header } from './write.mjs';

const annotations = ['x-zh', 'x-ref', 'x-catalogue', 'x-also', 'x-keys', 'x-values'];

/** One compiled validator per kind of definition and one for the settings, and the tables that the schema holds besides. */
export async function generateValidators() {
  const dataflow = readSchema('dataflow');
  const sections = sectionsOf(dataflow);
  const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true, strictTypes: false, verbose: true, code: { source: true, esm: true } });
  addFormats.default(ajv, ['date']);
  for (const word of annotations) ajv.addKeyword(word);
  ajv.addSchema(dataflow, 'dataflow');
  ajv.addSchema(readSchema('config'), 'config');
  const refs = { ...Object.fromEntries(sections.map(({ kind }) => [kind, `dataflow#/$defs/${kind}`])), config: 'config' };
  const bundle = await build({
    stdin: {
      contents: `${standaloneCode.default(ajv, refs).replaceAll('export const', 'const')}\nexport const validators = { ${Object.keys(refs).join(', ')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'neutral',
    mainFields: ['main'],
    legalComments: 'none',
  });
  return {
    'server/src/engine/generated/validators.js': header('schemas/*.schema.json') + bundle.outputFiles[0].text,
    'server/src/engine/generated/validators.d.ts': `${header('schemas/*.schema.json')}
/** What a schema says against a value: ajv's own error objects. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
/** A validator for every kind of definition, and for the settings. */
export declare const validators: { readonly ${Object.keys(refs)
      .map((name) => `${name}: Validator`)
      .join('; readonly ')} };
`,
    'server/src/engine/generated/format-tables.ts': formatTables(dataflow, sections),
  };
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
