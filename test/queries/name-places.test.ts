import { describe, expect, test } from 'vitest';
import { nameAt } from '../../server/src/engine/queries/name-at.js';
import { placesOfName } from '../../server/src/engine/queries/name-places.js';
import { atCursor } from '../kit/cursor.js';
import { forbidReading } from '../kit/unread.js';
import { where } from '../kit/where.js';

/** Places of the name at the cursor: definitions with a star. */
function places(source: string | Readonly<Record<string, string>>, onlyHere = false): readonly string[] {
  const { project, file, offset } = atCursor(source);
  const name = nameAt(project, file, offset);
  if (!name) return ['no name'];
  return placesOfName(project, { ...name, file: onlyHere ? file.path : undefined }).map(
    (place) => `${place.isDefinition ? '*' : ' '}${place.file} ${where(project.file(place.file), place.span)}`,
  );
}

const project = {
  'a.yaml': 'systems:\n  crm:\n    name: crm 客户系统 😀\n    location: CN\n  crm-eu: { location: DE }\n',
  'b.yaml': 'flows:\r\n  sync: { from: crm, to: "crm-eu" }\r\n  back:\r\n    name: crm # crm\r\n    from: crm-eu\r\n    to: \'crm\'\r\n',
  'c.yaml': "flows: { one: { name: 😀, from: crm, to: crm } }\nwaivers:\n  - { rule: x, at: 'systems.crm' }\n  - at: systems.crm-eu\n",
};

const all = ['*a.yaml 2:3 crm', ' b.yaml 2:17 crm', ' b.yaml 6:10 crm', ' c.yaml 1:33 crm', ' c.yaml 1:42 crm', ' c.yaml 3:29 crm'];

describe('the places of a name', () => {
  test.each([
    ['its definition', { ...project, 'a.yaml': project['a.yaml'].replace('  crm:', '  c<|>rm:') }],
    ['a reference', { ...project, 'b.yaml': project['b.yaml'].replace('from: crm,', 'from: c<|>rm,') }],
    ['a waiver', { ...project, 'c.yaml': project['c.yaml'].replace("systems.crm'", "systems.c<|>rm'") }],
  ])('are the same from %s', (_, source) => {
    expect(places(source)).toEqual(all);
  });

  test('are found in one file alone', () => {
    expect(places({ ...project, 'b.yaml': project['b.yaml'].replace('from: crm,', 'from: c<|>rm,') }, true)).toEqual([' b.yaml 2:17 crm', ' b.yaml 6:10 crm']);
  });

  test('hold every definition of an id that is defined twice', () => {
    const flows = 'flows: { f: { from: x<|> } }\n';
    expect(places({ 'a.yaml': 'systems: { x: {} }\n', 'b.yaml': `systems:\n  x: {}\n${flows}` })).toEqual([
      '*a.yaml 1:12 x',
      '*b.yaml 2:3 x',
      ' b.yaml 3:21 x',
    ]);
  });

  test('hold whatever may be meant where two sections define an id', () => {
    const source = 'exporters: { acme: {} }\nrecipients: { acme: { onwardTo: [acme] } }\nsystems: { s: { operator: ac<|>me } }\nflows: { f: { from: acme } }\n';
    const exporterAndRecipient = ['*1:14', '*2:15', ' 2:34', ' 3:27', ' 4:21'];
    expect(places(source).map((place) => place.replace('main.dataflow.yaml ', '').replace(' acme', ''))).toEqual(exporterAndRecipient);
  });

  test('are found where nothing defines the name', () => {
    const source = {
      'a.yaml': 'systems: { s: { operator: ghost } }\n',
      'b.yaml': 'agreements: { g: { with: gh<|>ost } }\nflows: { f: { to: ghost, agreement: ghost } }\n',
    };
    expect(places(source)).toEqual([' a.yaml 1:27 ghost', ' b.yaml 1:26 ghost', ' b.yaml 2:19 ghost']);
  });

  test('leave out a definition of the same name and its namesakes of other kinds', () => {
    expect(places('categories: { crm: {} }\nsystems: { cr<|>m: { operator: crm } }\nflows: { crm: { categories: [crm], from: crm } }\n')).toEqual([
      '*main.dataflow.yaml 2:12 crm',
      ' main.dataflow.yaml 3:42 crm',
    ]);
  });

  test('of an alias are those of its anchor, each once', () => {
    const source = 'categories: { a<|>: {} }\nflows:\n  f: { categories: &both [a] }\n  g: { categories: *both }\n';
    expect(places(source)).toEqual(['*main.dataflow.yaml 1:15 a', ' main.dataflow.yaml 3:27 a']);
  });

  test('are found beside broken neighbours and half-typed lines', () => {
    const source = 'categories:\n  a<|>: {}\nflows:\n  f: { categories: [a }\n  g:\n    categories: [a, "a"]\n    from\n  h: { categories: [a] }\n';
    expect(places(source)).toEqual(expect.arrayContaining(['*main.dataflow.yaml 2:3 a', ' main.dataflow.yaml 8:21 a']));
    expect(places(source)).toEqual(expect.arrayContaining([' main.dataflow.yaml 6:18 a', ' main.dataflow.yaml 6:22 a']));
  });
});

test('a name is found in thousands of entries without reading them', () => {
  const flows = Array.from({ length: 2_000 }, (_, index) => `  f${index}:\n    name: 流转 ${index} 😀\n    from: crm\n    to: "crm-eu"\n`);
  const { project: large, file, offset } = atCursor(`systems:\n  c<|>rm: {}\nflows:\n${flows.join('')}`);
  const name = nameAt(large, file, offset);
  forbidReading(large);
  const found = name ? placesOfName(large, name) : [];
  expect(found).toHaveLength(2_001);
  expect(found.every(({ span }) => file.read(span) === 'crm')).toBe(true);
});
