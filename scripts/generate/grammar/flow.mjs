import { ends, plain } from './scalars.mjs';
import { entityOf, property, punctuation, unknownProperty, year } from './scopes.mjs';

const include = (name) => ({ include: `#${name}` });

/** Any key of a flow collection. Bounded, so that a long text without a colon is not searched again from every word. */
const anyKey = `"(?:[^"\\\\]|\\\\.){0,200}"|'(?:[^']|''){0,200}'|(?:[^\\s\\-?:,\\[\\]{}#&*!|>'"%@\`]|[-?:](?=[^\\s,\\[\\]{}]))(?>(?:[^\\s#:,\\[\\]{}]|:(?=[^\\s,\\[\\]{}])|(?<=\\S)#|\\s+(?=[^\\s#:,\\[\\]{}])){0,200})`;
/** One of some keys, quoted or not. */
export const oneOf = (keys) => `(?:${keys.join('|')})|"(?:${keys.join('|')})"|'(?:${keys.join('|')})'`;

/** Maps in braces and lists in brackets, with the keys of each group and what stands behind them. */
export function flowRules(groups) {
  const pairs = groups.map((group) => [`pair-${group.id}`, pair(oneOf(group.keys), property, `flow-${group.id}`)]);
  const values = groups.flatMap((group) => [
    [`flow-${group.id}`, { patterns: flowValue(group) }],
    [`list-${group.id}`, list(`flow-${group.id}`)],
  ]);
  const keyed = groups.filter(({ children }) => children).map((group) => [`map-${group.id}`, map([pair(anyKey, group.children, 'flow-facts')])]);
  return {
    ...Object.fromEntries([...pairs, ...values, ...keyed]),
    pairs: { patterns: [...pairs.map(([name]) => include(name)), include('pair-merge'), include('pair-year'), include('pair-any')] },
    'pair-merge': pair('<<', 'keyword.operator.merge.dataflow', 'flow-facts'),
    'pair-year': pair('[0-9]{4}', year, 'flow-facts'),
    'pair-any': pair(anyKey, unknownProperty, 'flow-facts'),
    map: map([include('pairs')]),
  };
}

/** The map of all definitions of a section in braces. */
export function idMap(kind) {
  return map([pair(anyKey, entityOf(kind), 'flow-facts')]);
}

function pair(keys, scope, value) {
  return {
    begin: `(?<![^\\s,\\[\\]{}])(${keys})(\\s*)(:)(?=[\\s,\\[\\]{}]|$|(?<=["']:))`,
    beginCaptures: { 1: { name: scope }, 3: { name: punctuation('separator.key-value.mapping') } },
    end: '(?=[,\\]}])',
    patterns: [include(value)],
  };
}

function map(pairs) {
  return {
    begin: '\\{',
    end: '\\}',
    name: 'meta.flow-mapping.dataflow',
    beginCaptures: { 0: { name: punctuation('definition.mapping.begin') } },
    endCaptures: { 0: { name: punctuation('definition.mapping.end') } },
    patterns: [
      include('comment'),
      { match: ',', name: punctuation('separator.mapping') },
      ...pairs,
      include('properties'),
      include('map'),
      include('list-facts'),
      include('quoted'),
      include('plain-flow'),
    ],
  };
}

function list(value) {
  return {
    begin: '\\[',
    end: '\\]',
    name: 'meta.flow-sequence.dataflow',
    beginCaptures: { 0: { name: punctuation('definition.sequence.begin') } },
    endCaptures: { 0: { name: punctuation('definition.sequence.end') } },
    patterns: [include('comment'), { match: ',', name: punctuation('separator.sequence') }, include('pairs'), include(value)],
  };
}

function flowValue(group) {
  const before = [
    include('comment'),
    include('properties'),
    group.children ? include(`map-${group.id}`) : include('map'),
    include(`list-${group.id}`),
    include('quoted'),
  ];
  return [...before, ...scalarsOf(group, 'flow')];
}

/** What a plain scalar behind a key of this group is, in block or flow style. */
export function scalarsOf(group, style) {
  const certain = group.words ? group.words.join('|') : group.pattern;
  return [
    ...(certain ? [{ match: `(?:${certain})${ends[style]}`, name: group.scope }] : []),
    include(`${literalsOf(group)}-${style}`),
    group.plain ? { match: plain[style], name: group.plain } : include(`plain-${style}`),
  ];
}

/** Numbers are none in a text or an id, where periods and what is left open may still stand. */
function literalsOf(group) {
  if (group.text) return 'times';
  return group.plain ? 'nothing' : 'literals';
}
