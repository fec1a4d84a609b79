import { compile } from 'json-schema-to-typescript';
import { readSchema, sectionsOf } from './schemas.mjs';
import { header } from './write.mjs';

const options = { bannerComment: '', additionalProperties: false, style: { singleQuote: true, printWidth: 140 } };

/** TypeScript types of the file format, the settings, the regimes and the catalogues. */
export async function generateTypes() {
  const dataflow = readSchema('dataflow');
  const kinds = sectionsOf(dataflow).map(({ kind }) => kind);
  // A half-typed file is still read, so every key of a definition may be absent in the model.
  const format = {
    $defs: optional(dataflow.$defs),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/${kind}` }])),
  };
  return {
    'server/src/engine/generated/format-types.ts': await types(format, 'DefinitionByKind', 'schemas/dataflow.schema.json'),
    'server/src/engine/generated/config-types.ts': await types(readSchema('config'), 'ProjectConfig', 'schemas/config.schema.json'),
    'server/src/engine/generated/lock-types.ts': await types(readSchema('lock'), 'Lock', 'schemas/lock.schema.json'),
    'server/src/engine/generated/regime-types.ts': await types(readSchema('regime'), 'Regime', 'schemas/regime.schema.json'),
    'server/src/engine/generated/catalogue-types.ts': await types(catalogues(), 'Catalogues', 'schemas/catalogue.schema.json'),
  };
}

async function types(schema, name, source) {
  const text = await compile(prepared(schema), name, options);
  return header(source) + text.replace(/\n{3,}/g, '\n\n');
}

function catalogues() {
  const schema = readSchema('catalogue');
  const names = Object.keys(schema.$defs).filter((name) => !['text', 'confidence', 'date'].includes(name) && catalogueNames().includes(name));
  return {
    $defs: schema.$defs,
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
  };
}

/** The catalogues, by the name of their file. */
export function catalogueNames() {
  return [
    ...['sources', 'provisions', 'sectors', 'sensitive-kinds', 'pilot-zones', 'terms', 'documents', 'stages', 'places', 'credit-code', 'exemptions'],
    ...[
      'vague-words',
      'field-dictionary',
      'pipia-headings',
      'report-guidance',
      'declaration-fields',
      'contract-appendix',
      'data-link-fields',
      'recipient-fields',
      'protection-words',
      'working-days',
      'paper-layout',
    ],
  ];
}

const dropped = new Set(['$id', '$schema', 'title', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'not', 'pattern', 'format']);

/** The type generator wants no ids and no sizes (it would make tuples of them); names of properties are not keywords. */
function prepared(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => prepared(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => names || !dropped.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, prepared(value, !names && (key === 'properties' || key === '$defs'))]));
}

function optional(node) {
  if (Array.isArray(node)) return node.map(optional);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'required' || !Array.isArray(value))
      .map(([key, value]) => [key, optional(value)]),
  );
}
