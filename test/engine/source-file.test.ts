import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../server/src/engine/model/build.js';
import type { Entry } from '../../server/src/engine/syntax/entry.js';
import { SourceFile } from '../../server/src/engine/syntax/source-file.js';
import { changeOf, type RandomEdit, randomEdit } from '../kit/random-edits.js';

const text = `# 数据流 😀
dataflow: 1

exporters:
  acme-cn: { name: 示例公司, sector: automotive }
systems:
  crm-cn:
    name: |
      客户
       关系
    location: CN # there
recipients:
  acme-eu: { country: DE }
flows:
  # the first
  sync:
    from: crm-cn
    to: acme-eu
    categories: [contact,
      health]
  "quoted id": {}

  end: { from: crm-cn, individuals: { 2026: 180000 } }
waivers:
- rule: class-unknown
  at: flows.sync
- { rule: shape, at: flows.end }
colour: blue
`;

const texts = [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, '', text.trimEnd(), text.replaceAll('\n', '\r')];

const from = (source: string) => new SourceFile('a.dataflow.yaml', source, sectionNames);
const told = ({ section, id, start, length, value }: Entry) => ({ section, id, start, length, value });

/** Everything that an editor asks a file for. */
function outline(file: SourceFile) {
  const lines = Array.from({ length: file.lineCount + 1 }, (_, line) => file.lineSpan(line));
  // As data: which objects say it does not matter.
  return JSON.stringify(
    {
      text: file.text,
      length: file.length,
      road: file.road,
      lines: lines.map((span) => ({ ...span, text: file.read(span) })),
      entries: file.entries.map((entry) => ({ ...told(entry), problems: entry.problems, key: entry.find([], 'key'), from: entry.find(['from'], 'value') })),
      keys: file.keys,
      problems: file.problems,
      at: Array.from({ length: file.length + 1 }, (_, offset) => ({ line: file.lineAt(offset), entry: file.entryAt(offset)?.start })),
    },
    undefined,
    1,
  );
}

// More with LIVE_RUNS=1000; the seed of a failure is printed.
const runs = Number(process.env['LIVE_RUNS'] ?? 25) * 4;

describe('a file that was edited is the file that its text makes', () => {
  test('whatever the edits', () => {
    const edits = fc.array(randomEdit, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (start, list: readonly RandomEdit[]) => {
        const file = from(start);
        let [now, before] = [start, start];
        for (const edit of list) {
          const change = changeOf(edit, now, before);
          before = now;
          now = now.slice(0, change.start) + change.text + now.slice(change.end);
          file.edit(change.start, change.end, change.text);
          expect(outline(file), `after ${JSON.stringify(change)}`).toEqual(outline(from(now)));
        }
      }),
      { numRuns: runs },
    );
  });

  test('and its edits tell which entries are gone and which are new', () => {
    const file = from(text);
    const kept = file.entries.filter(({ id }) => id !== 'sync');
    const { removed, added } = file.edit(text.indexOf('acme-eu\n'), text.indexOf('acme-eu\n') + 'acme-eu'.length, 'acme-us');
    expect(removed.map(({ id }) => id)).toEqual(['sync']);
    expect(added.map(({ id }) => id)).toEqual(['sync']);
    expect(kept.every((entry) => file.entries.includes(entry))).toBe(true);
  });
});

describe('lines', () => {
  test.each(['\n', '\r\n', '\r'])('end with %j', (lineEnd) => {
    const file = from(['dataflow: 1', 'systems:', '  中: {}', ''].join(lineEnd));
    expect(file.lineCount).toBe(4);
    expect([0, 1, 2, 3].map((line) => file.read(file.lineSpan(line)))).toEqual(['dataflow: 1', 'systems:', '  中: {}', '']);
    expect([0, 1, 2, 3].map((line) => file.lineAt(file.lineSpan(line).start))).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((line) => file.lineAt(file.lineSpan(line).end))).toEqual([0, 1, 2, 3]);
  });

  test('of an empty file are one', () => {
    expect(from('').lineCount).toBe(1);
    expect(from('').lineSpan(7)).toEqual({ start: 0, end: 0 });
  });
});
