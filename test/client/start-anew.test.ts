import { expect, test } from 'vitest';
import { startAnew } from '../../client/src/start-anew.js';

test('a server that does not answer when it is to stop is started all the same', async () => {
  const told: unknown[] = [];
  const hanging = {
    stop: () => Promise.reject(new Error('timed out')),
    start: async () => void told.push('started'),
  };
  await startAnew(hanging, (fault) => told.push(String(fault)));
  expect(told).toEqual(['Error: timed out', 'started']);
});
