import { describe, expect, test } from 'vitest';
import { addressOf } from '../../server/src/engine/model/definition.js';
import { nameAt } from '../../server/src/engine/queries/name-at.js';
import { type AtCursor, atCursor } from '../kit/cursor.js';
import { where } from '../kit/where.js';

const parties = `dataflow: 1
exporters:
  acme-cn: { name: 艾克米 😀 }
recipients:
  acme-eu: { country: DE, onwardTo: [acme-us, 'acme-hk'] }
  acme-us: { country: US }
  acme-hk:
    country: HK
    onwardTo:
      - "acme-us" # 😀
      - acme-us
systems:
  crm-cn: { location: CN, operator: acme-cn }
  acme-eu: { location: DE, operator: acme-eu }
`;

function shown({ project, file, offset }: AtCursor): string | undefined {
  const name = nameAt(project, file, offset);
  return name && `${where(file, name.span)} → ${name.targets.map((target) => `${target.file} ${addressOf(target)}`).join(', ') || 'nothing'}`;
}

const inFlows = (flows: string) => atCursor({ 'parties.yaml': parties, 'flows.yaml': flows });

describe('the name at a cursor', () => {
  test.each([
    ['at the id of a definition', 'flows:\n  crm<|>-sync: { from: crm-cn }\n', '2:3 crm-sync → flows.yaml flows.crm-sync'],
    ['at a value in block style, in another file', 'flows:\n  a:\n    from: crm-cn<|>\n', '3:11 crm-cn → parties.yaml systems.crm-cn'],
    ['right before a value', 'flows:\n  a:\n    from: <|>crm-cn\n', '3:11 crm-cn → parties.yaml systems.crm-cn'],
    ['at a value in braces', 'flows: { a: { from: c<|>rm-cn } }\n', '1:21 crm-cn → parties.yaml systems.crm-cn'],
    ['between double quotes', 'flows:\n  a: { from: "<|>crm-cn" }\n', '2:15 crm-cn → parties.yaml systems.crm-cn'],
    ['behind Chinese and emoji', 'flows:\n  a: { name: 客户😀😀, from: crm-<|>cn }\n', '2:28 crm-cn → parties.yaml systems.crm-cn'],
    ['with Windows line ends', 'flows:\r\n  a:\r\n    name: 客户\r\n    from: crm-<|>cn\r\n', '4:11 crm-cn → parties.yaml systems.crm-cn'],
    ['at the very end of the file', 'flows:\n  a:\n    from: crm-cn<|>', '3:11 crm-cn → parties.yaml systems.crm-cn'],
    ['spelled by an escape', 'flows:\n  a: { from: "\\u0063rm-c<|>n" }\n', '2:15 \\u0063rm-cn → parties.yaml systems.crm-cn'],
    ['in a block of text', 'flows:\n  a:\n    from: >-\n      crm<|>-cn\n', '4:7 crm-cn → parties.yaml systems.crm-cn'],
    [
      'whose text begins with another name',
      'flows:\n  a: { to: acme-e<|>u, agreement: acme-eu-2026 }\n',
      '2:12 acme-eu → parties.yaml systems.acme-eu, parties.yaml recipients.acme-eu',
    ],
    ['that nothing defines', 'flows:\n  a: { from: crm-<|>de }\n', '2:14 crm-de → nothing'],
    ['in a list with an item that is no text', 'flows:\n  a: { categories: [1, b<|>, c] }\ncategories: { b: {} }\n', '2:24 b → flows.yaml categories.b'],
    ['in an entry with a fault in it', 'flows:\n  a:\n    from: crm-<|>cn\n    name: "open\n  b: {}\n', '3:11 crm-cn → parties.yaml systems.crm-cn'],
    ['beside a broken neighbour', 'flows:\n  a: { from: [ }\n  b: { from: crm-<|>cn }\n', '3:14 crm-cn → parties.yaml systems.crm-cn'],
    ['of a flow in an expectation', 'flows: { a: {} }\nexpect:\n  - { mechanism: none, flow: <|>a }\n', '3:30 a → flows.yaml flows.a'],
    ['in the address of a waiver, without its section', 'flows: { a-b: {} }\nwaivers:\n  - at: flows.a-<|>b\n', '3:15 a-b → flows.yaml flows.a-b'],
    ['at the section of an address', 'flows: { a-b: {} }\nwaivers:\n  - at: "flo<|>ws.a-b"\n', '3:16 a-b → flows.yaml flows.a-b'],
    ['that is no id yet', 'systems: { "CRM CN": {} }\nflows:\n  a: { from: CRM <|>CN }\n', '3:14 CRM CN → flows.yaml systems.CRM CN'],
    ['of a definition between braces without a value', 'flows: { crm-sync<|> }\n', '1:10 crm-sync → flows.yaml flows.crm-sync'],
  ])('is found %s', (_, text, expected) => {
    expect(shown(inFlows(text))).toBe(expected);
  });

  test.each([
    ['in front of the first key', '<|>flows:\n  a: { from: crm-cn }\n'],
    ['at a key', 'flows:\n  a: { fr<|>om: crm-cn }\n'],
    ['at a name of a catalogue', 'systems:\n  x: { location: D<|>E }\n'],
    ['in a text that only holds the same letters', 'flows:\n  a: { from: crm-cn, purpose: to crm<|>-cn }\n'],
    ['in a comment', 'flows:\n  a: { from: crm-cn } # crm-<|>cn\n'],
    ['behind the text', 'flows:\n  a: { from: crm-cn }\n\n<|>'],
    ['at the number of an item', 'expect:\n  <|>- { mechanism: none }\n'],
    ['in an empty file', '<|>'],
    ['in a file that says nothing to us', 'hello <|>there\n'],
  ])('is missing %s', (_, text) => {
    expect(shown(inFlows(text))).toBeUndefined();
  });

  test('leads to both of two definitions of one id, also across files', () => {
    const project = atCursor({ 'a.yaml': 'systems:\n  x: {}\n', 'b.yaml': 'systems:\n  x: {}\nflows:\n  f: { from: <|>x }\n' });
    expect(shown(project)).toBe('4:14 x → a.yaml systems.x, b.yaml systems.x');
  });

  test('is told apart where a definition gives one name twice', () => {
    const twice = (text: string) => shown(atCursor({ 'parties.yaml': text }));
    expect(twice(parties.replace('- acme-us', '- acme<|>-us'))).toBe('11:9 acme-us → parties.yaml recipients.acme-us');
    expect(twice(parties.replace('- "acme-us"', '- "acme<|>-us"'))).toBe('10:10 acme-us → parties.yaml recipients.acme-us');
  });

  test('behind an alias is what its anchor says', () => {
    const source = 'x-note: &crm crm-cn\nsystems: { crm-cn: {} }\nflows:\n  a: { from: *cr<|>m }\n';
    expect(shown(atCursor(source))).toBe('4:14 *crm → main.dataflow.yaml systems.crm-cn');
  });

  test('knows in which sections it may be defined and how it is given', () => {
    const { project, file, offset } = inFlows('flows:\n  a: { to: acme-<|>eu }\n');
    const name = nameAt(project, file, offset);
    expect(name?.sections).toEqual(['systems', 'recipients']);
    expect(name?.reference?.path).toEqual(['to']);
    expect(name?.inside.id).toBe('a');
  });
});
