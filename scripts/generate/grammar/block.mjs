import { idMap, oneOf, scalarsOf } from './flow.mjs';
import { entityOf, property, punctuation, sectionKey, text, unknownProperty, year } from './scopes.mjs';

const include = (name) => ({ include: `#${name}` });
const colon = { name: punctuation('separator.key-value.mapping') };
const dash = { name: punctuation('definition.block.sequence.item') };

const quotedKey = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'`;
const anyKey = `${quotedKey}|(?:[^\\s\\-?:,\\[\\]{}#&*!|>'"%@\`]|[-?:](?=\\S))(?>(?:[^\\s:#]|:(?=\\S)|(?<=\\S)#|\\s+(?=[^\\s:#]))*)`;
/** Anchors and tags before a key or a block scalar. */
const marks = '(?:[&!]\\S*\\s+)*';
/** `|` or `>` with its indentation and chomping, up to the end of the line. */
const header = '([|>])(?:([1-9])([-+])?|([-+])([1-9])?)?(?=\\s*$|\\s+#)';

/**
 * What belongs to a key is indented more than the key; a list may begin in its column. So each key holds the lines below it as long as this lasts, and
 * whatever was left open there (a quote, a bracket) ends with them. Comments may stand anywhere. `column` is what stands before the key.
 */
const deeper = (column) => `(?:^|\\G)(?=${column}(?: |-(?:\\s|$))|\\s*(?:#|$))`;
const below = (column) => `(?:^|\\G)(?=${column} |\\s*$)`;

/** Keys, lists and texts that stand in lines of their own, and the sections. */
export function blockRules(groups, { sections, others }) {
  const entries = groups.flatMap((group) => keyRules(`entry-${group.id}`, oneOf(group.keys), property, `block-${group.id}`));
  const values = groups.map((group) => [`block-${group.id}`, { patterns: blockValue(group) }]);
  const children = groups.filter((group) => group.children).flatMap((group) => keyRules(`child-${group.id}`, anyKey, group.children, 'block-facts'));
  const rest = [
    ...keyRules('entry-merge', '<<', 'keyword.operator.merge.dataflow', 'block-facts'),
    ...keyRules('entry-year', '[0-9]{4}', year, 'block-facts'),
    ...keyRules('entry-any', anyKey, unknownProperty, 'block-facts'),
  ];
  return {
    ...Object.fromEntries([...entries, ...values, ...children, ...rest]),
    ...longTexts(),
    ...sectionRules(sections, others),
    dash: { match: '(?:(?:^|\\G)\\s*|(?<=-)\\s+)(-)(?=\\s|$)', captures: { 1: dash } },
    'explicit-key': { match: '(?:^|\\G)\\s*([?:])(?=\\s|$)', captures: { 1: { name: punctuation('definition.key-value') } } },
    nested: { patterns: [include('comment'), include('long-texts'), ...[...entries, ...rest].map(([name]) => include(name))] },
    body: { patterns: [include('nested'), ...leftovers({ id: 'facts' })] },
    'key-before-text': {
      patterns: [
        { match: `(?<!\\S)(?:${oneOf(groups.flatMap(({ keys }) => keys))})$`, name: property },
        { match: '.+', name: unknownProperty },
      ],
    },
  };
}

/** A key in a line, and one behind the dash of a list item. */
function keyRules(name, keys, scope, value) {
  const key = { name: scope };
  return [
    [
      name,
      {
        begin: `(?:^|\\G)( *)(${marks})(${keys})(\\s*)(:)(?=\\s|$)`,
        while: deeper('\\1'),
        beginCaptures: { 2: marked, 3: key, 5: colon },
        patterns: [include(value)],
      },
    ],
    [
      `${name}-item`,
      {
        begin: `(?:^|\\G)( *)(-)( +)(${marks})(${keys})(\\s*)(:)(?=\\s|$)`,
        while: deeper('\\1 \\3'),
        beginCaptures: { 2: dash, 4: marked, 5: key, 7: colon },
        patterns: [include(value)],
      },
    ],
  ];
}

const marked = { patterns: [{ include: '#properties' }] };

function blockValue(group) {
  const children = group.children ? [include(`child-${group.id}`), include(`map-${group.id}`)] : [];
  return [...children, include('nested'), ...leftovers(group)];
}

/** What stands behind a key or a dash: a collection in brackets or a scalar. */
function leftovers(group) {
  return [
    include('dash'),
    include('explicit-key'),
    include('properties'),
    include('map'),
    include(`list-${group.id}`),
    include('quoted'),
    ...scalarsOf(group, 'block'),
  ];
}

/** Texts of several lines behind `|` or `>`, below a key or a dash. */
function longTexts() {
  const headerScopes = (first) => ({
    [first]: { name: 'keyword.control.block-scalar.dataflow' },
    ...Object.fromEntries([1, 4].map((offset) => [first + offset, { name: 'storage.modifier.indentation.dataflow' }])),
    ...Object.fromEntries([2, 3].map((offset) => [first + offset, { name: 'storage.modifier.chomping.dataflow' }])),
  });
  const content = text('unquoted.block');
  const keyed = `(${anyKey})(\\s*)(:)\\s+(${marks})${header}(\\s+#.*)?`;
  const remark = { patterns: [include('comment')] };
  const key = { patterns: [include('key-before-text')] };
  return {
    'long-texts': {
      patterns: [
        {
          begin: `(?:^|\\G)( *)${keyed}`,
          while: below('\\1'),
          beginCaptures: { 2: key, 4: colon, 5: marked, ...headerScopes(6), 11: remark },
          contentName: content,
        },
        {
          begin: `(?:^|\\G)( *)(-)( +)${keyed}`,
          while: below('\\1 \\3'),
          beginCaptures: { 2: dash, 4: key, 6: colon, 7: marked, ...headerScopes(8), 13: remark },
          contentName: content,
        },
        {
          begin: `(?:^|\\G)( *)(-)\\s+(${marks})${header}(\\s+#.*)?`,
          while: below('\\1'),
          beginCaptures: { 2: dash, 3: marked, ...headerScopes(4), 9: remark },
          contentName: content,
        },
      ],
    },
  };
}

/** A section holds the lines below its key; the keys right below are ids. */
function sectionRules(sections, others) {
  const rules = sections.flatMap(({ section, kind, list }) => [
    ...keyRules(`section-${section}`, oneOf([section]), sectionKey, list ? 'body' : `ids-of-${section}`).slice(0, 1),
    ...(list
      ? []
      : [[`ids-of-${section}`, { patterns: idsOf(kind, section) }], ...keyRules(`id-of-${section}`, anyKey, entityOf(kind), 'block-facts').slice(0, 1)]),
  ]);
  const keys = keyRules('section-others', oneOf(others), sectionKey, 'block-facts').slice(0, 1);
  return {
    ...Object.fromEntries([...rules, ...keys]),
    sections: { patterns: [...sections.map(({ section }) => include(`section-${section}`)), include('section-others')] },
  };
}

function idsOf(kind, section) {
  return [
    include('comment'),
    include(`id-of-${section}`),
    include('properties'),
    idMap(kind),
    include('quoted'),
    include('literals-block'),
    include('plain-block'),
  ];
}
