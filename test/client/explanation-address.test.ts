import { expect, test } from 'vitest';
import { explanationAddress, modelAddress } from '../../client/src/commands/explanation-address.js';
import { viewAddress } from '../../server/src/engine/queries/view-address.js';
import { viewScheme } from '../../server/src/protocol/messages.js';

const roots = ['file:///home/a', 'file:///c%3A/my%20flows', 'vscode-vfs://github/a/b', 'untitled:first.dataflow.yaml'];

test.each(roots)('addresses of documents of %s are those that the server makes and reads', (root) => {
  expect(explanationAddress(root, 'flows.crm-sync')).toBe(viewAddress(root, { kind: 'verdict', flow: 'crm-sync' }, viewScheme));
  expect(explanationAddress(root, 'exporters.甲 a')).toBe(viewAddress(root, { kind: 'exporter', id: '甲 a' }, viewScheme));
  expect(explanationAddress(root, 'agreements.a.b')).toBe(viewAddress(root, { kind: 'agreement', id: 'a.b' }, viewScheme));
  expect(modelAddress(root)).toBe(viewAddress(root, { kind: 'model' }, viewScheme));
});

test('there is no page for what nothing is decided about', () => {
  expect(explanationAddress('file:///a', 'systems.crm')).toBeUndefined();
});
