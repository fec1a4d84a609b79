import { expect, test } from 'vitest';
import { addressFrom } from '../../server/src/lsp/addresses.js';

test.each([
  ['file:///work/crm', 'legal/acme.pdf', 'file:///work/crm/legal/acme.pdf'],
  ['file:///work/crm', '../legal/./acme.pdf', 'file:///work/legal/acme.pdf'],
  ['file:///work/crm', '../../../../nas/acme.pdf', 'file:///nas/acme.pdf'],
  ['file://server/share/crm', '../../../../nas/acme.pdf', 'file://server/nas/acme.pdf'],
  ['file:///work/crm', '/srv/acme.pdf', 'file:///srv/acme.pdf'],
])('from %s, %s leads to %s', (root, path, expected) => {
  expect(addressFrom(root, path)).toBe(expected);
});
