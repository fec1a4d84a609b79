import { expect, test } from 'vitest';
import { NewestOnly } from '../../client/src/newest-only.js';

test('while a task runs, however often it is asked for, it is run once more', async () => {
  const runs: number[] = [];
  let asked = 0;
  const newest = new NewestOnly(async () => {
    const seen = asked;
    await Promise.resolve();
    runs.push(seen);
  });
  const first = newest.run();
  for (asked = 1; asked < 5; asked++) void newest.run();
  await first;
  expect(runs).toEqual([0, 5]);
});

test('a task that failed can be run again', async () => {
  let fails = true;
  const newest = new NewestOnly(async () => {
    if (fails) throw new Error('not yet');
  });
  await expect(newest.run()).rejects.toThrow('not yet');
  fails = false;
  await expect(newest.run()).resolves.toBeUndefined();
});
