import { expect, test } from 'vitest';
import { definitionNodes, type Node, nodeId, type SectionNode } from '../../client/src/explorer/nodes.js';
import type { InventoryItem } from '../../server/src/protocol/projects.js';

const section: SectionNode = { kind: 'section', uri: 'file:///a', section: 'flows', name: 'Flows', definitions: 3 };
const flow = (id: string): InventoryItem => ({ item: { address: `flows.${id}`, id, name: id }, outcome: null, detail: '', errors: 0, warnings: 0 });
const ids = (nodes: readonly Node[]) => nodes.map(nodeId);

test('a section that is shown whole has a row for each definition', () => {
  expect(ids(definitionNodes(section, ['x', 'y', 'z'].map(flow)))).toEqual(['file:///a#flows.x#0', 'file:///a#flows.y#0', 'file:///a#flows.z#0']);
});

test('what is not shown yet is behind one row that counts it', () => {
  expect(definitionNodes(section, [flow('x')]).at(-1)).toEqual({ kind: 'more', uri: 'file:///a', section: 'flows', left: 2 });
});

test('two definitions of one id are two rows', () => {
  expect(ids(definitionNodes({ ...section, definitions: 2 }, [flow('x'), flow('x')]))).toEqual(['file:///a#flows.x#0', 'file:///a#flows.x#1']);
});
