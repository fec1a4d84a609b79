import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sections } from '../../server/src/engine/generated/format-tables.js';
import { formatRange } from '../../server/src/engine/queries/format-range.js';
import { changed } from '../../server/src/engine/queries/format-unit.js';
import { formatChanges, formatText } from '../../server/src/engine/queries/formatting.js';
import { indentAfterBreak } from '../../server/src/engine/queries/indent-after-break.js';
import { readFile } from '../../server/src/engine/syntax/read-file.js';
import { atCursor } from '../kit/cursor.js';
import { hostileTexts } from '../kit/fuzz.js';

describe('formatting a file', () => {
  test('sets indentation, spaces and blank lines, and keeps the rest', () => {
    const source = `

dataflow:   1               # version
# who sends


exporters:
    acme-cn:
         name:  {en: "Acme,  Ltd." ,zh: 艾克米}
         sector : retail
         region : CN-SH      # Shanghai
         ciio:  false        # asked in May
recipients: { acme-eu: {country: DE} }   


# the flows
flows:

    # the first one
    sync:
      from : acme-cn
      categories: [ contact,health  ,
             machine ]
      # about people
      individuals:   {2025: 1, 2026: 2}\t
      purpose:  >-
         Folded   text
           with # no comment

         of lines   
      note: "two
          lines   here"


    other: {}
    # an end
waivers:
-   rule: syntax
    at:   flows.sync
-  { rule: shape,at: flows.other }


`;
    expect(formatText(source)).toBe(`dataflow: 1                 # version
# who sends

exporters:
  acme-cn:
    name: { en: "Acme,  Ltd.", zh: 艾克米 }
    sector: retail
    region: CN-SH       # Shanghai
    ciio: false         # asked in May
recipients: { acme-eu: { country: DE } }

# the flows
flows:

  # the first one
  sync:
    from: acme-cn
    categories: [contact, health,
           machine]
    # about people
    individuals: { 2025: 1, 2026: 2 }
    purpose: >-
       Folded   text
         with # no comment

       of lines   
    note: "two
        lines   here"

  other: {}
  # an end
waivers:
  - rule: syntax
    at: flows.sync
  - { rule: shape, at: flows.other }
`);
  });

  test('leaves well set files alone', () => {
    expect(seeds.length).toBeGreaterThan(200);
    expect(seeds.filter((text) => formatText(text) !== text)).toEqual([]);
  });

  test('changes no more of a line than it must', () => {
    const text = 'dataflow: 1\nflows:\n  a:\n    from:   crm\n    to: x   \n';
    expect(formatChanges(text)).toEqual([
      { span: { start: 34, end: 36 }, text: '' },
      { span: { start: 49, end: 52 }, text: '' },
    ]);
  });

  test('keeps Windows line ends and a byte order mark', () => {
    expect(formatText('\uFEFFdataflow:  1\r\n\r\n\r\nflows:\r\n    a:   {}')).toBe('\uFEFFdataflow: 1\r\n\r\nflows:\r\n  a: {}\r\n');
  });

  test.each([
    ['', ''],
    ['\n\n', ''],
    ['  \n', ''],
    ['# only words  \n\n\n# of people', '# only words\n\n# of people\n'],
    ['dataflow: 1', 'dataflow: 1\n'],
    ['dataflow: 1\n\n\n', 'dataflow: 1\n'],
  ])('%j becomes %j', (before, after) => {
    expect(formatText(before)).toBe(after);
  });

  test('moves a block scalar with its key and nothing else in it', () => {
    const source = 'flows:\n      a:\n            note: |2\n                two deeper  \n              text\n            # no text\n            to:  x\n';
    expect(formatText(source)).toBe('flows:\n  a:\n    note: |2\n        two deeper  \n      text\n    # no text\n    to: x\n');
  });

  test('keeps texts in quotes, with emoji and Chinese, and comments in their column', () => {
    const source = 'systems:\n    crm: {name:  "客户  😀 {a:1}",location:   CN }   # 备注\n    hr: { name: x }                         # 人事\n';
    expect(formatText(source)).toBe('systems:\n  crm: { name: "客户  😀 {a:1}", location: CN }    # 备注\n  hr: { name: x }                         # 人事\n');
  });

  test('sets lists below their key, with one space behind the dash', () => {
    const source = 'flows:\n  a:\n    categories:\n    -   x\n    -\n      y\n    - - 1\n      -  2\nexpect:\n-  flow: a\n   mechanism:  none\n';
    expect(formatText(source)).toBe(
      'flows:\n  a:\n    categories:\n      - x\n      -\n        y\n      - - 1\n        - 2\nexpect:\n  - flow: a\n    mechanism: none\n',
    );
  });

  test('keeps comments with what they are about', () => {
    const source = `flows:
      # about a
      a:
          # about from
          from: x
          # about nothing
   # further left
      # about b
      b: {}
# about systems
systems: {}
`;
    expect(formatText(source)).toBe(`flows:
  # about a
  a:
    # about from
    from: x
    # about nothing
# further left
  # about b
  b: {}
# about systems
systems: {}
`);
  });

  test('leaves a broken entry as it is, and its section where it is', () => {
    const source = `recipients:
    one:  { country: DE }
    two:
        country:   [DE
        role:   handler
    three:
        country:   FR
`;
    expect(formatText(source)).toBe(`recipients:
    one: { country: DE }
    two:
        country:   [DE
        role:   handler
    three:
      country: FR
`);
  });

  test('leaves half-typed lines alone', () => {
    const source = 'flows:\n  a:\n    from:  x\n    t\n  b:\n    to:  y\n  c\n';
    expect(formatText(source)).toBe('flows:\n  a:\n    from:  x\n    t\n  b:\n    to: y\n  c\n');
  });

  test('takes tabs for two spaces where all lines are indented by tabs', () => {
    expect(formatText('flows:\n\ta:\n\t\tfrom:\tx\n')).toBe('flows:\n  a:\n    from: x\n');
    const mixed = 'flows:\n  a:\n\t\tfrom: x\n';
    expect(formatText(mixed)).toBe(mixed);
  });

  test('sets out files with anchors as a whole', () => {
    expect(formatText('x:   &x { country:  DE }\nrecipients:\n    a:   *x\n')).toBe('x: &x { country: DE }\nrecipients:\n  a: *x\n');
  });

  test('sets out many entries as it does one', () => {
    const flow = (number: number) => `  flow-${number}:\n    from: crm\n    categories: [a, b]\n    individuals: { 2026: ${number} }\n`;
    const text = `dataflow: 1\nflows:\n${Array.from({ length: 300 }, (_, number) => flow(number)).join('')}`;
    expect(formatText(text.replaceAll('{ 2026', '{2026').replaceAll('    ', '      '))).toBe(text);
    const broken = text.replace('[a, b]', '[a,  b');
    expect(formatText(broken.replaceAll('{ 2026', '{2026'))).toBe(broken.replace('{ 2026', '{2026'));
  });
});

const names = new Set<string>(sections.map(({ section }) => section));

/** What a text means to everybody else. */
function meaning(text: string) {
  const { keys, entries, problems } = readFile('a.yaml', text, names);
  return {
    // A key that is no word is called after its place; what stands below a key is only told in outline.
    keys: keys.map(({ key, value }) => ({
      key: key.replace(/^\?\d+$/, '?'),
      value: Array.isArray(value) ? 'list' : typeof value === 'object' && value ? 'map' : value,
    })),
    entries: entries.map(({ section, id, value, problems: own }) => ({ section, id, value, problems: own.map(({ message }) => message) })),
    problems: problems.map(({ message }) => message),
  };
}

const folders = ['test/rules', 'test/law', 'examples'];
const seeds = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dataflow.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** A text that means the same and looks otherwise. */
const carelessTexts = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('colon', 'end', 'blank', 'comma', 'dash', 'brace')), { maxLength: 30 }),
    fc.boolean(),
  )
  .map(([seed, scale, changes, windows]) => {
    const lines = seed.split('\n').map((line) => line.replace(/^ +/, (spaces) => ' '.repeat(Math.round((spaces.length * scale) / 2))));
    for (const [at, what] of changes) {
      const index = at % lines.length;
      const line = lines[index] ?? '';
      if (what === 'colon') lines[index] = line.replace(/: /g, at % 2 ? ':   ' : ' :\t');
      if (what === 'end') lines[index] = `${line} \t`;
      if (what === 'blank') lines[index] = `${line}\n\n \n`;
      if (what === 'comma') lines[index] = line.replace(/, /g, at % 2 ? ',' : ' ,  ');
      if (what === 'dash') lines[index] = line.replace(/- /g, '-   ');
      if (what === 'brace') lines[index] = line.replace(/([{[]) ?/g, '$1  ').replace(/ ?([}\]])/g, at % 2 ? '$1' : '  $1');
    }
    return lines.join(windows ? '\r\n' : '\n');
  });

const texts = fc.oneof({ weight: 3, arbitrary: carelessTexts }, { weight: 2, arbitrary: hostileTexts(seeds) });

describe('whatever the text', () => {
  test('formatting changes no value, and once is enough', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const after = formatText(text);
        // What is indented by tabs means nothing before.
        if (after !== text && !/^\t/m.test(text)) expect(meaning(after)).toEqual(meaning(text));
        expect(formatText(after)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('formatting some lines changes no value and no other line', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), (text, at, count) => {
        const { file } = atCursor(text.replaceAll('<|>', ''));
        const from = at % file.lineCount;
        const to = Math.min(file.lineCount - 1, from + count);
        const { start } = file.lineSpan(from);
        const { end } = file.lineSpan(to);
        const changes = formatRange(file, { start, end });
        const after = changed(file.read(), changes);
        if (changes.length > 0) expect(meaning(after)).toEqual(meaning(file.read()));
        expect(after.startsWith(file.read({ start: 0, end: start }))).toBe(true);
        expect(after.endsWith(file.read({ start: end, end: file.length }).replace(/^\r?\n/, ''))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** Formats the lines that `«` and `»` enclose. */
function rangeFormatted(marked: string): string {
  const { file } = atCursor(marked.replace(/[«»]/g, ''));
  const start = marked.indexOf('«');
  return changed(file.read(), formatRange(file, { start, end: marked.indexOf('»') - 1 }));
}

describe('formatting some lines', () => {
  test('sets out whole entries where their section stands', () => {
    const source = `flows:
    a:
       from:   x
«    b:
       from:   y
       to:   z
»    c:
       from:   v
`;
    expect(rangeFormatted(source)).toBe(`flows:
    a:
       from:   x
    b:
      from: y
      to: z
    c:
       from:   v
`);
  });

  test('of a part of an entry changes no indentation', () => {
    expect(rangeFormatted('flows:\n    a:\n       from:   x\n«       to:   y\n»       method:  api\n')).toBe(
      'flows:\n    a:\n       from:   x\n       to: y\n       method:  api\n',
    );
  });

  test('reaches heads of sections, keys of the top level and comments', () => {
    expect(rangeFormatted('«dataflow:   1\n\n\n# of people  \nflows:   # c\n»  a: {from: x}\n')).toBe(
      'dataflow: 1\n\n# of people\nflows:   # c\n  a: {from: x}\n',
    );
  });

  test('sets one item of a list', () => {
    expect(rangeFormatted('expect:\n  - {flow: a}\n«  -   flow:  b\n      mechanism:  none\n»  - {flow: c}\n')).toBe(
      'expect:\n  - {flow: a}\n  - flow: b\n    mechanism: none\n  - {flow: c}\n',
    );
  });

  test('works in files that are read as a whole', () => {
    expect(rangeFormatted('x: &x {country:   DE}\nrecipients:\n    a:   *x\n«    b:   *x\n»')).toBe(
      'x: &x {country:   DE}\nrecipients:\n    a:   *x\n    b: *x\n',
    );
  });

  test.each(['«»', '«\n»', '«flows:»', '«flows: [\n»', '«  x\n»'])('%j breaks nothing', (marked) => {
    expect(() => rangeFormatted(marked)).not.toThrow();
  });
});

/** The text after a break was typed where the cursor stands, and the editor left the cursor there. */
function broken(marked: string, step = 4): string {
  const typed = marked.replace('<|>', '\n<|>');
  const { file, offset } = atCursor(typed);
  const change = indentAfterBreak(file, offset, step);
  return changed(file.read(), change ? [change] : []).replace(/\n$/, '');
}

describe('a line break', () => {
  test.each([
    ['below a key without a value goes deeper', 'flows:\n  a:<|>', 'flows:\n  a:\n    '],
    ['below a comment behind such a key too', 'flows:\n  a:   # c<|>', 'flows:\n  a:   # c\n    '],
    ['beside a key with a value', 'flows:\n  a:\n    from: x<|>', 'flows:\n  a:\n    from: x\n    '],
    ['beside the key of an item', 'waivers:\n  - rule: x<|>', 'waivers:\n  - rule: x\n    '],
    ['below a dash alone', 'waivers:\n  -<|>', 'waivers:\n  -\n    '],
    ['beside a dash', 'flows:\n  a:\n    categories:\n      - x<|>', 'flows:\n  a:\n    categories:\n      - x\n      '],
    ['below an open bracket', 'flows:\n  a:\n    categories: [<|>', 'flows:\n  a:\n    categories: [\n      '],
    ['inside brackets', 'flows:\n  a:\n    categories: [x,\n        y,<|>', 'flows:\n  a:\n    categories: [x,\n        y,\n        '],
    ['below a block scalar’s sign', 'flows:\n  a:\n    note: |<|>', 'flows:\n  a:\n    note: |\n      '],
    ['inside a block scalar', 'flows:\n  a:\n    note: |\n        甲😀<|>', 'flows:\n  a:\n    note: |\n        甲😀\n        '],
    ['behind braces', 'flows:\n  a: { from: x }<|>', 'flows:\n  a: { from: x }\n  '],
    ['below a comment', 'flows:\n  a:\n      # c<|>', 'flows:\n  a:\n      # c\n      '],
    ['before a key that moves along', 'flows:\n  a:\n    from: x<|>to: y', 'flows:\n  a:\n    from: x\n    to: y'],
    ['inside a text leaves the rest alone', 'flows:\n  a:\n    purpose: one<|> two', 'flows:\n  a:\n    purpose: one\n two'],
    ['inside open quotes changes nothing', 'flows:\n  a:\n    purpose: "one<|>', 'flows:\n  a:\n    purpose: "one\n'],
    ['below a blank line changes nothing', 'flows:\n  a:\n    from: x\n<|>', 'flows:\n  a:\n    from: x\n\n'],
    ['at the top of a file changes nothing', '<|>', '\n'],
    ['takes the tab of the editor where the file shows none', 'flows:<|>', 'flows:\n    '],
  ])('%s', (_, before, after) => {
    expect(broken(before)).toBe(after.replace(/\n$/, ''));
  });

  test('goes as deep as the file does', () => {
    expect(broken('flows:\n   a: {}\nsystems:<|>')).toBe('flows:\n   a: {}\nsystems:\n   ');
  });
});
