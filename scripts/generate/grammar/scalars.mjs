import { literal, number, punctuation, text } from './scopes.mjs';

/** Where a plain scalar ends. In flow collections brackets and commas end it too. */
export const ends = { block: '(?=\\s*$|\\s+#)', flow: '(?=\\s*(?:$|[,\\[\\]{}])|\\s+#)' };

/** A plain scalar up to its end in this line. */
export const plain = {
  block: '(?:[^\\s\\-?:,\\[\\]{}#&*!|>\'"%@`]|[-?:](?=\\S))(?>(?:[^\\s#]|(?<=\\S)#|\\s+(?=[^\\s#]))*)',
  flow: '(?:[^\\s\\-?:,\\[\\]{}#&*!|>\'"%@`]|[-?:](?=[^\\s,\\[\\]{}]))(?>(?:[^\\s#:,\\[\\]{}]|:(?=[^\\s,\\[\\]{}])|(?<=\\S)#|\\s+(?=[^\\s#:,\\[\\]{}]))*)',
};

/** Scalars of each style with all that may stand inside them, comments, anchors, aliases, tags and what belongs to documents. */
export function scalarRules() {
  return {
    comment: {
      match: '(?:^|\\G|(?<=\\s)|(?<=[,\\[\\]{}]))(#).*$',
      name: 'comment.line.number-sign.dataflow',
      captures: { 1: { name: punctuation('definition.comment') } },
    },
    document: {
      patterns: [
        { include: '#comment' },
        { match: '^---(?=\\s|$)', name: 'entity.other.document.begin.dataflow' },
        { match: '^\\.\\.\\.(?=\\s|$)', name: 'entity.other.document.end.dataflow' },
        {
          match: '^(%)(\\S+).*$',
          name: 'meta.directive.dataflow',
          captures: { 1: { name: punctuation('definition.directive') }, 2: { name: 'keyword.other.directive.dataflow' } },
        },
      ],
    },
    properties: {
      patterns: [
        {
          match: '(?<![^\\s,\\[\\]{}])(&)[^\\s,\\[\\]{}]+',
          name: 'variable.other.anchor.dataflow',
          captures: { 1: { name: punctuation('definition.anchor') } },
        },
        {
          match: '(?<![^\\s,\\[\\]{}])(\\*)[^\\s,\\[\\]{}]+',
          name: 'variable.other.alias.dataflow',
          captures: { 1: { name: punctuation('definition.alias') } },
        },
        { match: '(?<![^\\s,\\[\\]{}])!(?:<[^>\\s]*>|[^\\s,\\[\\]{}]*)', name: 'storage.type.tag.dataflow' },
      ],
    },
    quoted: { patterns: [doubleQuoted(), singleQuoted()] },
    'nothing-block': nothing('block'),
    'nothing-flow': nothing('flow'),
    'literals-block': literals('block'),
    'literals-flow': literals('flow'),
    'times-block': times('block'),
    'times-flow': times('flow'),
    'plain-block': { match: plain.block, name: text('unquoted.plain') },
    'plain-flow': { match: plain.flow, name: text('unquoted.plain') },
  };
}

function doubleQuoted() {
  return {
    begin: '"',
    end: '"',
    name: text('quoted.double'),
    beginCaptures: { 0: { name: punctuation('definition.string.begin') } },
    endCaptures: { 0: { name: punctuation('definition.string.end') } },
    patterns: [
      { match: '\\\\(?:[0abtnvfre "/\\\\N_LP]|x\\h{2}|u\\h{4}|U\\h{8}|$)', name: 'constant.character.escape.dataflow' },
      { match: '\\\\.', name: 'invalid.illegal.escape.dataflow' },
    ],
  };
}

function singleQuoted() {
  return {
    begin: "'",
    end: "'(?!')",
    name: text('quoted.single'),
    beginCaptures: { 0: { name: punctuation('definition.string.begin') } },
    endCaptures: { 0: { name: punctuation('definition.string.end') } },
    patterns: [{ match: "''", name: 'constant.character.escape.dataflow' }],
  };
}

function literals(style) {
  const end = ends[style];
  const float = '[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)|\\.[0-9]+|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)';
  return {
    patterns: [
      { match: `(?:true|True|TRUE|false|False|FALSE)${end}`, name: literal('boolean') },
      { include: `#nothing-${style}` },
      { match: `(?:0x[0-9a-fA-F_]+|0o[0-7_]+)${end}`, name: number('integer') },
      { match: `[-+]?[0-9][0-9_]*${end}`, name: number('integer') },
      { match: `(?:${float})${end}`, name: number('float') },
      { include: `#times-${style}` },
    ],
  };
}

function nothing(style) {
  return {
    patterns: [
      { match: `(?:null|Null|NULL|~)${ends[style]}`, name: literal('null') },
      { match: `(?:unknown|none)${ends[style]}`, name: literal('unknown') },
    ],
  };
}

function times(style) {
  const end = ends[style];
  const clock = '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]*)?)?(?:\\s*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?';
  const time = 'T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?';
  return {
    patterns: [
      { match: `[0-9]{4}-[0-9]{2}-[0-9]{2}(?:(?:[Tt]|\\s+)${clock})?${end}`, name: number('date') },
      { match: `P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?(?:${time})?${end}`, name: number('duration') },
    ],
  };
}
