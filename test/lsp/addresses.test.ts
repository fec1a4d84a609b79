import { expect, test } from 'vitest';
import { addressFrom } from '../../server/src/lsp/addresses.js';

test.each([
  ['file:///projects/crm', 'legal/acme.pdf', 'file:///projects/crm/legal/acme.pdf'],
  ['file:///projects/crm', '../legal/./acme.pdf', 'file:///projects/legal/acme.pdf'],
  ['file:///projects/crm', '../../../../nas/acme.pdf', 'file:///nas/acme.pdf'],
  ['file://server/share/crm', '../../../../nas/acme.pdf', 'file://server/nas/acme.pdf'],
  ['file:///projects/crm', '/srv/acme.pdf', 'file:///srv/acme.pdf'],
])('from %s, %s leads to %s', (root, path, expected) => {
  expect(addressFrom(root, path)).toBe(expected);
});
