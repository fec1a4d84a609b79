import { expect, test } from 'vitest';
import { type Item, methods } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const text = `recipients:
  r: { name: 甲 😀, country: DE }
flows:
  f:
    to: r
`;

const at = (line: number, character: number) => async (sheet: Sheet) => {
  const found = await sheet.client.connection.sendRequest<Item | null>(methods.definitionAt, { uri: sheet.uri, position: { line, character } });
  return found && `${found.address}: ${found.name}`;
};

test('the definition at a position is the one in whose entry it stands', async () => {
  expect(await everywhere(text, at(1, 3))).toBe('recipients.r: 甲 😀');
  expect(await everywhere(text, at(4, 9))).toBe('flows.f: f');
});

test('between definitions there is none', async () => {
  expect(await everywhere(text, at(2, 0))).toBeNull();
});
