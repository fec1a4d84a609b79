import { readFileSync } from 'node:fs';
import { generated, table } from './docs-markdown.mjs';
import { readSchema, sectionsOf } from './schemas.mjs';

const introduction = 'docs/format.intro.md';

/** The guide to the file format: an introduction written by hand, then every key as the schema has it. */
export function formatPage() {
  const dataflow = readSchema('dataflow');
  const config = readSchema('config');
  const lock = readSchema('lock');
  const sections = sectionsOf(dataflow);
  return `${generated(`${introduction} and schemas/*.schema.json`)}${readFileSync(introduction, 'utf8').trim()}

## Sections and keys

Keys in bold must be there. Every text may be one string or \`{ en, zh }\`, and every definition may carry a \`note\` and a
\`reference\`; no rule reads these two.

${table(
  ['Section 段', 'Holds', '内容'],
  sections.map(({ section }) => {
    const { description, 'x-zh': zh } = dataflow.properties[section];
    return [`[\`${section}\`](#${section})`, description, zh];
  }),
)}
${sections.map((section) => sectionPart(section, dataflow)).join('\n')}
## dataflow.config.yaml

${config.description} ${config['x-zh']}

${keysOf(config, config)}
## dataflow.lock.yaml

${lock.description} ${lock['x-zh']} See [the approved scope](#the-approved-scope).

${keysOf(lock, lock)}
See also: [rules](rules/README.md) · [regimes](regimes.md) · [catalogues](catalogues.md)
`;
}

function sectionPart({ section, kind, list }, schema) {
  const definition = schema.$defs[kind];
  const shape = list ? 'A list. 列表。' : 'A map from id to definition. “编号 → 定义”的映射。';
  return `### ${section}\n\n${definition.description} ${definition['x-zh']} ${shape}\n\n${keysOf(definition, schema)}`;
}

/** A table of all keys, inner ones with their path, and the values of every enumeration one by one. */
function keysOf(definition, schema) {
  const keys = flatKeys(definition, schema, '');
  const rows = keys.map(({ path, required, node }) => {
    const name = required ? `**\`${path}\`**` : `\`${path}\``;
    return [name, typeOf(node, schema), node.description, node['x-zh']];
  });
  const enums = keys.flatMap(({ path, node }) => [valuesOf(path, node), valuesOf(path, node.items ?? {})].flat());
  return [table(['Key 键', 'Type 类型', 'Meaning', '含义'], rows), ...enums].join('\n');
}

function flatKeys(definition, schema, above) {
  return Object.entries(definition.properties ?? {}).flatMap(([key, raw]) => {
    const node = resolved(raw, schema);
    const path = `${above}${key}`;
    const own = { path, required: (definition.required ?? []).includes(key), node };
    if (isText(node)) return [own];
    return [own, ...flatKeys(node, schema, `${path}.`), ...valueKeys(node, schema, path)];
  });
}

/** Keys of the items of a list and of the values of a map. */
function valueKeys(node, schema, path) {
  const item = node.items && flatKeys(resolved(node.items, schema), schema, `${path}[].`);
  const value = typeof node.additionalProperties === 'object' && flatKeys(resolved(node.additionalProperties, schema), schema, `${path}.<id>.`);
  return [...(item || []), ...(value || [])];
}

/** What stands beside a reference goes before what it refers to. */
function resolved(node, schema) {
  if (!node.$ref) return node;
  const name = node.$ref.split('/').at(-1);
  return { ...schema.$defs[name], ...node, named: name };
}

function isText(node) {
  return node.named === 'text';
}

const typeNames = { string: 'text', integer: 'whole number', number: 'number', boolean: '`true` or `false`', object: 'map', array: 'list', null: '`null`' };
const namedTypes = {
  text: '[text](#short-forms)',
  date: 'date',
  openDate: 'date or `null`',
  people: '[people](#numbers-of-people)',
};

function typeOf(node, schema) {
  if (namedTypes[node.named]) return namedTypes[node.named];
  if (node['x-ref']) return `id in ${node['x-ref'].map((section) => `[${section}](#${section})`).join(' or ')}`;
  if (node['x-catalogue']) return [catalogueLink(node['x-catalogue']), ...(node['x-also'] ?? []).map((word) => `\`${word}\``)].join(' or ');
  if (node.enum) return 'one of the values below';
  if (node.items) return `list of ${typeOf(resolved(node.items, schema), schema).replace(/^one of /, '')}`;
  if (node['x-keys']) return `map, keys from ${catalogueLink(node['x-keys'])}`;
  const types = [node.type ?? []].flat().map((name) => (name === 'string' && node.pattern === '^unknown$' ? '`unknown`' : (typeNames[name] ?? name)));
  // A term of an agreement is false where it is missing; true would not say where it stands.
  return types.map((name) => (name === typeNames.boolean && node.not ? '`false`' : name)).join(' or ');
}

const catalogueTargets = {
  regions: ['province', '../schemas/catalogues/places.yaml'],
  countries: ['country or region', '../schemas/catalogues/places.yaml'],
  places: ['place', '../schemas/catalogues/places.yaml'],
  regimes: ['regime', 'regimes.md'],
  rules: ['rules', 'rules/README.md'],
  sectors: ['sector', 'catalogues.md#sectors'],
  'sensitive-kinds': ['kind', 'catalogues.md#sensitive-kinds'],
  'pilot-zones': ['zone', 'catalogues.md#pilot-zones'],
  exemptions: ['exemption', 'catalogues.md#exemptions'],
  terms: ['terms', 'catalogues.md#terms'],
  documents: ['documents', 'catalogues.md#documents'],
};

function catalogueLink(name) {
  const [words, target] = catalogueTargets[name];
  return `[${words}](${target})`;
}

function valuesOf(path, node) {
  if (!node['x-values']) return [];
  const rows = Object.entries(node['x-values']).map(([value, text]) => [`\`${value}\``, text.en, text.zh]);
  return [`Values of \`${path}\`:\n\n${table(['Value 值', 'Meaning', '含义'], rows)}`];
}
