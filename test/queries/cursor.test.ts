import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Cursor, cursorAt, pathAt } from '../../server/src/engine/queries/cursor.js';
import { atCursor } from '../kit/cursor.js';

/** What is asked of the cursor, in one line: `key flows.crm-sync/necessity "why"`, then what is unusual about it. */
function told(source: string): string {
  const { file, offset } = atCursor(source);
  return inWords(cursorAt(file, offset));
}

function inWords({ at, section, id, path, word, quote, style, colon, ownLine, dash, glued }: Cursor): string {
  const place = [section, id].filter((part) => part !== undefined && part !== '').join('.');
  const marks = { flow: style === 'flow', colon, ownLine, 'no dash': !dash, glued };
  const unusual = Object.entries(marks).flatMap(([name, is]) => (is ? [name] : []));
  return [at, `${place}/${path.join('/')}`, `${quote}${word}${quote}`, ...unusual].filter((part) => part !== '').join(' ');
}

function present(source: string): readonly string[] {
  const { file, offset } = atCursor(source);
  return cursorAt(file, offset).present;
}

function replaced(source: string, by: string): string {
  const { file, offset } = atCursor(source);
  const { span } = cursorAt(file, offset);
  return file.read().slice(0, span.start) + by + file.read().slice(span.end);
}

describe('at the top level', () => {
  test('an empty file', () => expect(told('<|>')).toBe('section /'));
  test('a half-typed section', () => expect(told('dataflow: 1\nflo<|>')).toBe('section / flo'));
  test('an empty line in the first column', () => expect(told('flows:\n  a:\n    from: x\n<|>\nfilings:\n  b: {}\n')).toBe('section /'));
  test('the very end behind a line break', () => expect(told('flows:\n  a:\n    from: x\n<|>')).toBe('section /'));
  test('a section key with its colon', () => expect(told('fl<|>ows:\n  a: {}\n')).toBe('section / flows colon'));
  test('behind a key that holds a value', () => expect(told('dataflow: <|>\n')).toBe('value /dataflow'));
  test('behind the key of a section', () => expect(told('flows: <|>\n')).toBe('value /flows'));
  test('a byte order mark takes no column', () => expect(told('\uFEFFdata<|>')).toBe('section / data'));
  test('a byte order mark alone', () => expect(told('\uFEFF<|>')).toBe('section /'));
  test('a half-typed section between two others', () => expect(told('flows:\n  a:\n    from: x\nfil<|>\nfilings:\n  b: {}\n')).toBe('section / fil'));
});

describe('ids', () => {
  test('below the head of a section', () => expect(told('flows:\n  <|>')).toBe('id flows/'));
  test('below the head, before the first definition', () => expect(told('flows:\n  <|>\n  a:\n    from: x\n')).toBe('id flows/'));
  test('a half-typed id alone', () => expect(told('flows:\n  cr<|>')).toBe('id flows/ cr'));
  test('a half-typed id between others', () => expect(told('flows:\n  a:\n    from: x\n  cr<|>\n  b:\n    from: y\n')).toBe('id flows/ cr'));
  test('a half-typed id at the end of a section', () => expect(told('flows:\n  a:\n    from: x\n  cr<|>\nfilings:\n  b: {}\n')).toBe('id flows/ cr'));
  test('an id that is there', () => expect(told('flows:\n  cr<|>m:\n    from: x\n')).toBe('id flows/ crm colon'));
  test('a blank line after a definition, in the column of the ids', () =>
    expect(told('systems:\n  a:\n    kind: api\n  <|>\n  b:\n    kind: api\n')).toBe('id systems/'));
  test('a blank line after a definition, one column from the edge', () => expect(told('systems:\n    a:\n        kind: api\n <|>\n')).toBe('id systems/'));
  test('a Chinese id', () => expect(told('systems:\n  客户<|>系统:\n    kind: api\n')).toBe('id systems/ 客户系统 colon'));
  test('in flow style on one line', () => expect(told('systems: { a: {}, b<|> }\n')).toBe('id systems/ b flow'));
  test('in flow style over several lines', () => expect(told('systems: {\n  a: {},\n  <|>\n}\n')).toBe('id systems/ flow'));
  test('a new item of a list section', () => expect(told('expect:\n  - flow: a\n    mechanism: none\n  <|>\n')).toBe('id expect/ no dash'));
  test('below the head of a list section', () => expect(told('waivers:\n  <|>\n')).toBe('id waivers/ no dash'));
});

describe('keys in block style', () => {
  test('a half-typed first key', () => expect(told('flows:\n  a:\n    fr<|>')).toBe('key flows.a/ fr ownLine'));
  test('a half-typed first key before another', () => expect(told('flows:\n  a:\n    fr<|>\n    to: x\n')).toBe('key flows.a/ fr'));
  test('a half-typed key between two', () => expect(told('flows:\n  a:\n    from: x\n    me<|>\n    to: y\n')).toBe('key flows.a/ me'));
  test('a half-typed key at the end of the file', () => expect(told('flows:\n  a:\n    from: x\n    me<|>')).toBe('key flows.a/ me'));
  test('a blank line inside', () => expect(told('flows:\n  a:\n    from: x\n    <|>\n    to: y\n')).toBe('key flows.a/'));
  test('a blank line at the end', () => expect(told('flows:\n  a:\n    from: x\n    <|>')).toBe('key flows.a/'));
  test('a blank line two lines further down', () => expect(told('flows:\n  a:\n    from: x\n\n\n    <|>\n')).toBe('key flows.a/'));
  test('a blank line below an id', () => expect(told('flows:\n  a:\n    <|>\n')).toBe('key flows.a/ ownLine'));
  test('a key with its colon', () => expect(told('flows:\n  a:\n    fro<|>m: x\n')).toBe('key flows.a/ from colon'));
  test('a key of a map inside', () => expect(told('flows:\n  a:\n    necessity:\n      why<|>\n')).toBe('key flows.a/necessity why ownLine'));
  test('a second key of a map inside', () =>
    expect(told('flows:\n  a:\n    necessity:\n      whyAbroad: x\n      why<|>\n    to: y\n')).toBe('key flows.a/necessity why'));
  test('back in the outer map by its column', () => expect(told('flows:\n  a:\n    necessity:\n      whyAbroad: x\n    <|>\n')).toBe('key flows.a/'));
  test('a column between two maps belongs to the inner one', () => {
    const { file, offset } = atCursor('flows:\n  a:\n    necessity:\n      whyAbroad: x\n     <|>\n');
    expect(cursorAt(file, offset)).toMatchObject({ path: ['necessity'], indent: 6 });
  });
  test('in an item of a list', () => expect(told('waivers:\n  - rule: x\n    a<|>\n')).toBe('key waivers.0/ a'));
  test('in the second item of a list section', () => expect(told('waivers:\n  - rule: x\n    at: y\n  - rule: z\n    <|>\n')).toBe('key waivers.1/'));
  test('behind the dash of a list section', () => expect(told('waivers:\n  - ru<|>: x\n')).toBe('key waivers.0/ ru colon'));
  test('a list section in the first column', () => expect(told('waivers:\n- rule: x\n  at: y\n- rule: z\n  <|>\n')).toBe('key waivers.1/'));
  test('in a map in a list inside', () =>
    expect(told('filings:\n  f:\n    conditions:\n      - text: x\n        me<|>\n')).toBe('key filings.f/conditions/0 me'));
  test('a quoted key', () => expect(told('flows:\n  a:\n    "fr<|>om": x\n')).toBe('key flows.a/ "from" colon'));
  test('a half-typed quoted key', () => expect(told('flows:\n  a:\n    to: x\n    "fr<|>\n')).toBe('key flows.a/ "fr"'));
  test('with Windows line ends', () => expect(told('flows:\r\n  a:\r\n    from: x\r\n    me<|>\r\n    to: y\r\n')).toBe('key flows.a/ me'));
  test('on a blank line with Windows line ends', () => expect(told('flows:\r\n  a:\r\n    from: x\r\n    <|>\r\n    to: y\r\n')).toBe('key flows.a/'));
  test('indented by tabs', () => expect(told('flows:\n\ta:\n\t\tfrom: x\n\t\tme<|>\n')).toBe('key flows.a/ me'));
  test('behind emoji', () => expect(told('flows:\n  a:\n    name: 🚗🚙\n    me<|>\n')).toBe('key flows.a/ me'));
  test('after a text of several lines', () => expect(told('flows:\n  a:\n    purpose: |\n      Some text\n      more\n    me<|>\n')).toBe('key flows.a/ me'));
  test('after an open bracket', () => expect(told('flows:\n  a:\n    categories: [b, c\n    me<|>\n')).toBe('key flows.a/ me'));
  test('after an open quote', () => expect(told("flows:\n  a:\n    purpose: 'it\n    me<|>\n")).toBe('key flows.a/ me'));
  test('after a comment', () => expect(told('flows:\n  a:\n    # remark: here\n    me<|>\n')).toBe('key flows.a/ me ownLine'));
  test('keys that are there', () => {
    expect(present('flows:\n  a:\n    from: x\n    me<|>\n    to: { en: y }\n')).toEqual(['from', 'to']);
    expect(present('flows:\n  a:\n    from: x\n    <|>\n    to: y\n  b:\n    method: api\n')).toEqual(['from', 'to']);
  });
  test('a key too deep for what stands above is none', () => expect(told('flows:\n  a:\n    from: x\n        <|>\n')).toMatch(/^none /));
});

describe('values in block style', () => {
  test('behind the colon and a space', () => expect(told('flows:\n  a:\n    from: <|>\n')).toBe('value flows.a/from'));
  test('right behind the colon', () => expect(told('flows:\n  a:\n    from:<|>\n')).toBe('value flows.a/from glued'));
  test('half-typed', () => expect(told('flows:\n  a:\n    from: cr<|>\n    to: x\n')).toBe('value flows.a/from cr'));
  test('in the middle of a word, which is replaced as a whole', () => {
    expect(replaced('flows:\n  a:\n    from: cr<|>m-cn # x\n', 'Y')).toBe('flows:\n  a:\n    from: Y # x\n');
  });
  test('in double quotes', () => expect(told('flows:\n  a:\n    from: "cr<|>m"\n')).toBe('value flows.a/from "crm"'));
  test('in quotes that nobody closed', () => expect(told("flows:\n  a:\n    from: 'cr<|>\n    to: x\n")).toBe("value flows.a/from 'cr'"));
  test('between empty quotes', () => expect(told('recipients:\n  a:\n    country: "<|>"\n')).toBe('value recipients.a/country ""'));
  test('before a comment', () => expect(told('flows:\n  a:\n    from: <|> # where from\n')).toBe('value flows.a/from'));
  test('in a comment is none', () => expect(told('flows:\n  a:\n    from: x # whe<|>re from\n')).toMatch(/^none /));
  test('in a comment behind an empty value is none', () => expect(told('flows:\n  a:\n    from: # whe<|>re from\n')).toMatch(/^none /));
  test('in a comment line is none', () => expect(told('flows:\n  a:\n    # whe<|>re\n    from: x\n')).toMatch(/^none /));
  test('behind a value is none', () => expect(told('flows:\n  a:\n    from: x  <|>\n')).toMatch(/^none /));
  test('inside a text of several lines is none', () => expect(told('flows:\n  a:\n    purpose: |\n      So<|>me text\n')).toMatch(/^none /));
  test('on a blank line inside a text of several lines is none', () =>
    expect(told('flows:\n  a:\n    purpose: |\n      So\n      <|>\n      me\n')).toMatch(/^none /));
  test('Chinese text with emoji', () => expect(told('flows:\n  a:\n    purpose: 🚗客户<|>服务\n')).toBe('value flows.a/purpose 🚗客户服务'));
  test('with Windows line ends', () => expect(told('flows:\r\n  a:\r\n    from: cr<|>\r\n')).toBe('value flows.a/from cr'));
  test('in a map inside', () => expect(told('flows:\n  a:\n    protection:\n      atRest: A<|>\n')).toBe('value flows.a/protection/atRest A'));
  test('of a key in an item', () => expect(told('waivers:\n  - rule: <|>\n')).toBe('value waivers.0/rule'));
  test('text that holds colons and brackets', () =>
    expect(told('flows:\n  a:\n    purpose: see http://x [a<|>\n')).toBe('value flows.a/purpose see http://x [a'));
  test('of a definition, right behind its id', () => expect(told('flows:\n  a: <|>\n')).toBe('value flows.a/'));
  test('a text of several words below its key', () =>
    expect(told('flows:\n  a:\n    purpose:\n      Some wo<|>rds\n')).toBe('value flows.a/purpose Some words ownLine'));
});

describe('items of lists', () => {
  test('in flow style, the first', () => expect(told('flows:\n  a:\n    categories: [<|>]\n')).toBe('item flows.a/categories/0 flow'));
  test('in flow style, nobody closed it', () => expect(told('flows:\n  a:\n    categories: [<|>\n    from: x\n')).toBe('item flows.a/categories/0 flow'));
  test('in flow style, behind a comma', () => expect(told('flows:\n  a:\n    categories: [b,<|>]\n')).toBe('item flows.a/categories/1 flow glued'));
  test('in flow style, half-typed', () => expect(told('flows:\n  a:\n    categories: [b, co<|>, d]\n')).toBe('item flows.a/categories/1 co flow'));
  test('in flow style, in quotes', () => expect(told('flows:\n  a:\n    categories: [b, "co<|>]\n    to: x\n')).toBe('item flows.a/categories/1 "co" flow'));
  test('in flow style over several lines', () =>
    expect(told('flows:\n  a:\n    categories: [\n      b,\n      <|>\n    ]\n')).toBe('item flows.a/categories/1 flow'));
  test('behind a dash', () => expect(told('flows:\n  a:\n    categories:\n      - <|>\n')).toBe('item flows.a/categories/0'));
  test('right behind a dash', () => expect(told('flows:\n  a:\n    categories:\n      -<|>\n')).toBe('item flows.a/categories/0 glued'));
  test('behind a dash, half-typed', () =>
    expect(told('flows:\n  a:\n    categories:\n      - b\n      - co<|>\n    to: x\n')).toBe('item flows.a/categories/1 co'));
  test('on a blank line in the column of the dashes', () =>
    expect(told('flows:\n  a:\n    categories:\n      - b\n      <|>\n')).toBe('item flows.a/categories/1 ownLine no dash'));
  test('dashes in the column of the key', () =>
    expect(told('flows:\n  a:\n    categories:\n    - b\n    - <|>\n    to: x\n')).toBe('item flows.a/categories/1'));
  test('a key after dashes in its column', () => expect(told('flows:\n  a:\n    categories:\n    - b\n    me<|>\n')).toBe('key flows.a/ me'));
  test('a blank line below the key of a list', () => expect(told('flows:\n  a:\n    categories:\n      <|>\n')).toBe('key flows.a/categories ownLine'));
  test('items that are there', () => {
    expect(present('flows:\n  a:\n    categories: [b, <|>, d]\n')).toEqual(['b', 'd']);
    expect(present('flows:\n  a:\n    categories:\n      - b\n      - x<|>\n      - "d"\n')).toEqual(['b', 'd']);
  });
  test('a new item of a list section behind its dash', () => expect(told('expect:\n  - <|>\n')).toBe('item expect.0/'));
});

describe('maps in flow style', () => {
  test('an empty one', () => expect(told('flows:\n  a: {<|>}\n')).toBe('key flows.a/ flow'));
  test('an open one at the end of the file', () => expect(told('flows:\n  a: { <|>')).toBe('key flows.a/ flow'));
  test('a half-typed key', () => expect(told('flows:\n  a: { from: x, me<|> }\n')).toBe('key flows.a/ me flow'));
  test('behind a comma', () => expect(told('flows:\n  a: { from: x,<|> }\n')).toBe('key flows.a/ flow glued'));
  test('a value', () => expect(told('flows:\n  a: { from: <|> }\n')).toBe('value flows.a/from flow'));
  test('a value right behind its colon', () => expect(told('flows:\n  a: { from:<|> }\n')).toBe('value flows.a/from flow glued'));
  test('a half-typed value before others', () => expect(told('flows:\n  a: { from: c<|>, to: x }\n')).toBe('value flows.a/from c flow'));
  test('a value in open quotes before others', () => expect(told('flows:\n  a: { from: "c<|>, to: x }\n')).toBe('value flows.a/from "c" flow'));
  test('a map inside a map', () => expect(told('exporters:\n  a: { name: { en: A, z<|> } }\n')).toBe('key exporters.a/name z flow'));
  test('behind a map inside', () => expect(told('exporters:\n  a: { name: { en: A }, <|> }\n')).toBe('key exporters.a/ flow'));
  test('a list inside a map inside nothing closed', () =>
    expect(told('flows:\n  a: { from: x, categories: [b, c<|>\n  d: {}\n')).toBe('item flows.a/categories/1 c flow'));
  test('over several lines', () => expect(told('flows:\n  a: { from: x,\n       to: y,\n       me<|>\n     }\n')).toBe('key flows.a/ me flow'));
  test('with its closing bracket in the column of the id', () => expect(told('flows:\n  a: {\n    from: x,\n    <|>\n  }\n')).toBe('key flows.a/ flow'));
  test('behind a value without a comma is none', () => expect(told('flows:\n  a: { from: x <|> }\n')).toMatch(/^none /));
  test('before a key without a comma is none', () => expect(told('flows:\n  a: { <|> from: x }\n')).toMatch(/^none /));
  test('in a comment is none', () => expect(told('flows:\n  a: {\n    from: x, # to<|>\n  }\n')).toMatch(/^none /));
  test('behind its closing bracket is none', () => expect(told('flows:\n  a: { from: x }<|>\n')).toMatch(/^none /));
  test('an item of a list section', () => expect(told('expect:\n  - { flow: a, me<|> }\n')).toBe('key expect.0/ me flow'));
  test('the wrong closing bracket closes what is open', () => expect(told('flows:\n  a: [b}, me<|>]\n')).toMatch(/^none /));
  test('Chinese commas are no commas', () => expect(told('exporters:\n  a: { name: { zh: 甲，乙<|> } }\n')).toBe('value exporters.a/name/zh 甲，乙 flow'));
  test('years as keys', () => expect(told('flows:\n  a:\n    individuals: { 2025: 10, 20<|> }\n')).toBe('key flows.a/individuals 20 flow'));
  test('everything on the line of the section', () => expect(told('flows: { a: { from: x, to: <|> } }\n')).toBe('value flows.a/to flow'));
  test('keys that are there', () => expect(present('flows:\n  a: { from: x, m<|>, to: y }\n')).toEqual(['from', 'to']));
});

describe('the path under the cursor', () => {
  const path = (source: string) => {
    const { file, offset } = atCursor(source);
    const found = pathAt(file, offset);
    return found && `${found.part} ${found.section}.${found.id ?? ''}/${found.path.join('/')} ${found.word}`;
  };
  test('of a key, with the key', () => expect(path('flows:\n  a:\n    fr<|>om: x\n')).toBe('key flows.a/from from'));
  test('of a value', () => expect(path('flows:\n  a:\n    from: c<|>rm\n')).toBe('value flows.a/from crm'));
  test('of a value below its key', () => expect(path('flows:\n  a:\n    retention:\n      P3<|>Y\n')).toBe('value flows.a/retention P3Y'));
  test('of an item', () => expect(path('flows:\n  a:\n    categories: [b, c<|>c]\n')).toBe('value flows.a/categories/1 cc'));
  test('of an id', () => expect(path('flows:\n  a<|>b:\n    from: x\n')).toBe('key flows.ab/ ab'));
  test('of a section', () => expect(path('flo<|>ws:\n  a:\n    from: x\n')).toBe('key flows./ flows'));
  test('of a top-level key that holds a value', () => expect(path('dataflow: <|>1\n')).toBe('value ./dataflow 1'));
  test('of nothing', () => {
    expect(path('flows:\n  a:\n    from: <|>\n')).toBeUndefined();
    expect(path('flows:\n  a:\n    from: x # no<|>te\n')).toBeUndefined();
  });
});

describe('any text', () => {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dataflow.yaml'));

  test.each(examples)('every seventh offset of %s has an answer inside the text', (name) => {
    const { file } = atCursor({ 'main.dataflow.yaml': readFileSync(join('examples', name), 'utf8') });
    for (let offset = 0; offset <= file.length; offset += 7) {
      const { span } = cursorAt(file, offset);
      expect(span.start <= offset && offset <= span.end).toBe(true);
    }
  });

  test('cut anywhere, the end still has an answer', () => {
    const text = readFileSync('examples/hr-subsidiary/hr-subsidiary.dataflow.yaml', 'utf8').slice(0, 6000);
    for (let end = 0; end <= text.length; end += 61) expect(() => told(`${text.slice(0, end)}<|>`)).not.toThrow();
  });

  test.each(['[', '{', '"', "'", '- ', ': ', '{ a: ', '[{', '|\n', '# ', '&a ', '? '])('thousands of %j', (piece) => {
    expect(() => told(`flows:\n  a: ${piece.repeat(3000)}<|>`)).not.toThrow();
    expect(() => told(`${piece.repeat(300)}<|>`)).not.toThrow();
  });

  test('offsets outside the text are brought inside', () => {
    const { file } = atCursor('flows:\n  a:\n    from: x');
    expect(cursorAt(file, 999).span.end).toBeLessThanOrEqual(file.length);
    expect(cursorAt(file, -5).span.start).toBe(0);
  });

  test('one entry of a large file is read, not the file', () => {
    const flows = Array.from({ length: 500 }, (_, index) => `  flow-${index}:\n    from: a\n    to: b\n`).join('');
    const { file, offset } = atCursor(`flows:\n${flows}  last:\n    from: a\n    <|>\n`);
    const reading = vi.spyOn(file, 'read');
    expect(cursorAt(file, offset)).toMatchObject({ at: 'key', id: 'last' });
    const lengths = reading.mock.calls.map(([span = { start: 0, end: file.length }]) => span.end - span.start);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(2000);
  });
});
