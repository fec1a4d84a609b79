import { describe, expect, test } from 'vitest';
import { linkedSpans } from '../../server/src/engine/queries/linked-editing.js';
import { nameAt } from '../../server/src/engine/queries/name-at.js';
import { renamed } from '../../server/src/engine/queries/rename.js';
import { atCursor } from '../kit/cursor.js';
import { where } from '../kit/where.js';

type Source = string | Readonly<Record<string, string>>;

/** The texts after renaming, or what was refused and where the reason stands. */
function after(source: Source, id: string): Readonly<Record<string, string>> | { en: string; zh: string; at: string } {
  const { project, file, offset } = atCursor(source);
  const name = nameAt(project, file, offset);
  if (!name) throw new Error('no name at the cursor');
  const result = renamed(project, name, id);
  if ('refused' in result) return { ...result.refused, at: result.place ? where(project.file(result.place.file), result.place.span) : '' };
  const texts: Record<string, string> = Object.fromEntries(project.files.map((one) => [one.path, one.read()]));
  // From the end, so that what stands before stays where it is.
  for (const { place, text } of result.edits.toReversed()) {
    const old = texts[place.file] ?? '';
    texts[place.file] = old.slice(0, place.span.start) + text + old.slice(place.span.end);
  }
  return texts;
}

const main = (text: string) => ({ 'main.dataflow.yaml': text });

describe('renaming', () => {
  test('changes the definition and everything that names it, in every file, as it is quoted there', () => {
    const source = {
      'a.yaml': '# crm\nsystems:\n  "crm": { name: crm, operator: crm-eu }\n  crm-eu: { operator: acme }\n',
      'b.yaml': "flows:\r\n  f: { name: 客户😀, from: 'cr<|>m', to: crm-eu }\r\n  g:\r\n    from: crm-eu\r\n    to: crm\r\n",
      'c.yaml': 'waivers:\n  - { rule: x, at: systems.crm, reason: crm }\n',
    };
    expect(after(source, 'customers')).toEqual({
      'a.yaml': '# crm\nsystems:\n  "customers": { name: crm, operator: crm-eu }\n  crm-eu: { operator: acme }\n',
      'b.yaml': "flows:\r\n  f: { name: 客户😀, from: 'customers', to: crm-eu }\r\n  g:\r\n    from: crm-eu\r\n    to: customers\r\n",
      'c.yaml': 'waivers:\n  - { rule: x, at: systems.customers, reason: crm }\n',
    });
  });

  test('follows recipients to whom data is passed on, and expectations', () => {
    const recipients = 'recipients:\n  a: { onwardTo: [b, c] }\n  b:\n    onwardTo:\n      - b<|>\n';
    expect(after(recipients, 'bee')).toEqual(main('recipients:\n  a: { onwardTo: [bee, c] }\n  bee:\n    onwardTo:\n      - bee\n'));
    const flows = 'flows: { f<|>: {} }\nexpect: [{ flow: f }, { flow: "f" }]\n';
    expect(after(flows, 'flow')).toEqual(main('flows: { flow: {} }\nexpect: [{ flow: flow }, { flow: "flow" }]\n'));
  });

  test('changes all definitions of an id that is defined twice', () => {
    expect(after({ 'a.yaml': 'systems: { x<|>: {} }\n', 'b.yaml': 'systems:\n  x: {}\nflows: { f: { to: x } }\n' }, 'y')).toEqual({
      'a.yaml': 'systems: { y: {} }\n',
      'b.yaml': 'systems:\n  y: {}\nflows: { f: { to: y } }\n',
    });
  });

  test('mends an id that is none, and names that nothing defines', () => {
    expect(after('systems: { "CRM 系统": {} }\nflows: { f: { from: CRM <|>系统 } }\n', 'crm')).toEqual(
      main('systems: { "crm": {} }\nflows: { f: { from: crm } }\n'),
    );
    expect(after('systems: { crm: {} }\nflows: { f: { from: cr<|>n }, g: { to: crn } }\n', 'crm')).toEqual(
      main('systems: { crm: {} }\nflows: { f: { from: crm }, g: { to: crm } }\n'),
    );
  });

  test('writes quotes where the new id would be a number or a word of YAML, and only there', () => {
    expect(after('categories: { a<|>: {} }\nflows: { f: { categories: [a, \'a\', "a"] } }\n', '2026')).toEqual(
      main("categories: { 2026: {} }\nflows: { f: { categories: ['2026', '2026', \"2026\"] } }\n"),
    );
    expect(after('categories: { a<|>: {} }\nflows: { f: { categories: [a] } }\n', 'null')).toEqual(
      main("categories: { null: {} }\nflows: { f: { categories: ['null'] } }\n"),
    );
    expect(after('flows: { a<|>: {} }\nwaivers: [{ at: flows.a }]\n', '12')).toEqual(main('flows: { 12: {} }\nwaivers: [{ at: flows.12 }]\n'));
  });

  test('leaves names alone that are spelled alike and mean something else', () => {
    const source = 'exporters: { x: {} }\nsystems: { x<|>: { operator: x } }\nflows: { f: { from: x, population: x, categories: [x] } }\n';
    expect(after(source, 'y')).toEqual(
      main('exporters: { x: {} }\nsystems: { y: { operator: x } }\nflows: { f: { from: y, population: x, categories: [x] } }\n'),
    );
    expect(after(source.replace('<|>', '').replace('{ x:', '{ x<|>:'), 'y')).toEqual(
      main('exporters: { y: {} }\nsystems: { x: { operator: y } }\nflows: { f: { from: x, population: x, categories: [x] } }\n'),
    );
  });

  test('changes an anchor and leaves its aliases alone', () => {
    const source = 'categories: { a<|>: {} }\nflows:\n  f: { categories: &both [a] }\n  g: { categories: *both }\n';
    expect(after(source, 'b')).toEqual(main('categories: { b: {} }\nflows:\n  f: { categories: &both [b] }\n  g: { categories: *both }\n'));
  });

  test('to the same id changes nothing', () => {
    expect(after('systems: { x<|>: {} }\n', 'x')).toEqual(main('systems: { x: {} }\n'));
  });

  test.each(['', 'CRM', 'crm_eu', '-crm', 'crm-', 'crm--eu', 'crm eu', '客户', 'a: b', 'a\n'])('refuses %j, which is no id', (id) => {
    expect(after('systems: { x<|>: {} }\n', id)).toMatchObject({ en: expect.stringContaining('cannot be an id'), zh: expect.stringContaining('不能作为编号') });
  });

  test('refuses an id that the section has already, and says where', () => {
    expect(after({ 'a.yaml': 'systems: { x<|>: {} }\n', 'b.yaml': '# 😀\nsystems:\n  y: {}\n' }, 'y')).toEqual({
      en: '`systems.y` is defined already, in b.yaml, line 3',
      zh: '`systems.y` 已有定义，见 b.yaml 第 3 行',
      at: '3:3 y',
    });
  });

  test('refuses an id with which a reference would mean something else', () => {
    expect(after('exporters: { x<|>: {} }\nsystems: { y: {} }\nflows: { f: { from: x } }\n', 'y')).toMatchObject({
      en: '`from` could then mean `exporters.y` or `systems.y`, in main.dataflow.yaml, line 2',
      at: '2:12 y',
    });
    expect(after('systems: { x<|>: {} }\nrecipients: { y: {} }\nflows: { f: { to: y } }\n', 'y')).toMatchObject({
      zh: '改名后 `to` 既可指 `systems.y`，也可指 `recipients.y`（main.dataflow.yaml 第 2 行）',
    });
  });

  test('accepts an id of another section where nothing can be mistaken', () => {
    expect(after('exporters: { x<|>: {} }\nsystems: { y: { operator: x } }\nflows: { y: { to: y } }\n', 'y')).toEqual(
      main('exporters: { y: {} }\nsystems: { y: { operator: y } }\nflows: { y: { to: y } }\n'),
    );
  });
});

describe('linked editing', () => {
  const linked = (source: Source) => {
    const { project, file, offset } = atCursor(source);
    return linkedSpans(project, file, offset).map((span) => where(file, span));
  };

  test('covers the id of a definition and its references in the same file', () => {
    const source = {
      'a.yaml': 'systems:\n  crm<|>: { name: 客户😀 crm }\nflows:\n  f: { from: crm, to: "crm" }\nwaivers: [{ at: systems.crm }]\n',
      'b.yaml': 'flows: { g: { to: crm } }\n',
    };
    expect(linked(source)).toEqual(['2:3 crm', '4:14 crm', '4:24 crm', '5:25 crm']);
  });

  test.each([
    ['at a reference, which somebody may want to point elsewhere', 'systems: { x: {} }\nflows: { f: { from: x<|> } }\n'],
    ['at one of two definitions of an id', 'systems: { x<|>: {}, x: {} }\nflows: { f: { from: x } }\n'],
    ['where nothing in the file refers to it', 'systems: { x<|>: {} }\n'],
    ['where the reference means something else', 'exporters: { x<|>: {} }\nsystems: { x: {} }\nflows: { f: { from: x } }\n'],
    ['in a text', 'systems: { x: { name: x<|> } }\nflows: { f: { from: x } }\n'],
    ['in an empty file', '<|>'],
  ])('is off %s', (_, source) => {
    expect(linked(source)).toEqual([]);
  });

  test('leaves out references that are spelled by escapes', () => {
    expect(linked('systems: { x<|>: {} }\nflows: { f: { from: "\\u0078", to: x } }\n')).toEqual(['1:12 x', '2:35 x']);
  });
});
