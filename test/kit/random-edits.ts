import fc from 'fast-check';

/** An edit of one of the files of a project, in shares of what is there, so that it fits any text. */
export interface RandomEdit {
  readonly file: number;
  readonly kind:
    | 'type'
    | 'replace'
    | 'delete'
    | 'delete line'
    | 'double line'
    | 'indent'
    | 'outdent'
    | 'swap lines'
    | 'copy block'
    | 'delete block'
    | 'swap blocks'
    | 'undo'
    | 'digit';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A stretch of a text and what to put in its place. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const typed = [
  'a',
  'zh',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '\n    ',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  ' # ',
  '|',
  '>',
  ',',
  '&a',
  '*a',
  '!',
  '%',
  '\t',
  '?',
  '\r\n',
  '\r',
  '中',
  '😀',
  '0',
  '9',
  '-',
  '\nflows:\n',
  '\n  x-new:\n    from: crm-cn\n',
  'unknown',
  'null',
  'sensitive',
  'important',
  '1000000',
  '\n    individuals: 120000',
  '\n    agreement: a',
  '\n    population: p',
  '\npopulations:\n  p: { size: 900 }\n',
  '\nwaivers:\n  - { rule: flow-lacks-necessity, at: flows.x-new, reason: r, owner: o, expires: 2099-01-01 }\n',
  '---\n',
  '\uFEFF',
];

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  file: fc.nat(9),
  kind: fc.constantFrom<RandomEdit['kind'][]>(
    'type',
    'type',
    'type',
    'type',
    'replace',
    'delete',
    'delete line',
    'double line',
    'indent',
    'outdent',
    'swap lines',
    'copy block',
    'delete block',
    'swap blocks',
    'undo',
    'undo',
    'undo',
    'digit',
    'digit',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.constantFrom(...typed),
});

/** What an edit does to a text; `before` is the text before the last edit, for undo. */
export function changeOf({ kind, at, length, text: typedText }: RandomEdit, text: string, before: string): Change {
  const offset = Math.floor(at * text.length);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const line = text.slice(lineStart, lineEnd);
  const blockEnd = endOfBlock(text, lineStart);
  switch (kind) {
    case 'type':
      return { start: offset, end: offset, text: typedText };
    case 'replace':
      return { start: offset, end: Math.min(text.length, offset + length), text: typedText };
    case 'delete':
      return { start: offset, end: Math.min(text.length, offset + length), text: '' };
    case 'delete line':
      return { start: lineStart, end: lineEnd, text: '' };
    case 'double line':
      return { start: lineStart, end: lineStart, text: line };
    case 'indent':
      return { start: lineStart, end: lineStart, text: length % 2 ? '  ' : ' ' };
    case 'outdent':
      return { start: lineStart, end: lineStart + Math.min(2, line.length - line.trimStart().length), text: '' };
    case 'swap lines':
      return { start: lineStart, end: lineEnd, text: [...line].reverse().join('') };
    case 'copy block':
      return { start: lineStart, end: lineStart, text: text.slice(lineStart, blockEnd) };
    case 'delete block':
      return { start: lineStart, end: blockEnd, text: '' };
    case 'swap blocks': {
      const nextEnd = endOfBlock(text, blockEnd);
      return { start: lineStart, end: nextEnd, text: text.slice(blockEnd, nextEnd) + text.slice(lineStart, blockEnd) };
    }
    case 'digit': {
      const digit = text.slice(offset).search(/\d/);
      return digit === -1
        ? { start: offset, end: offset, text: '1' }
        : { start: offset + digit, end: offset + digit + 1, text: String(length % 10) + (length > 9 ? '000' : '') };
    }
    case 'undo':
      return { start: 0, end: text.length, text: before };
  }
}

/** The end of the lines that are indented deeper than a line. */
function endOfBlock(text: string, start: number): number {
  const indent = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  let end = start;
  for (;;) {
    const newline = text.indexOf('\n', end);
    if (newline === -1) return text.length;
    end = newline + 1;
    const next = /^( *)(\S|$)/m.exec(text.slice(end));
    if (next?.index === 0 && (next[1]?.length ?? 0) <= indent && next[2] !== '') return end;
  }
}
