import { expect, test } from 'vitest';
import { OneAfterAnother } from '../../client/src/checklist/one-after-another.js';

test('a task begins when the one before has ended, also where that failed', async () => {
  const told: string[] = [];
  const tasks = new OneAfterAnother();
  const step = async (name: string) => {
    told.push(`${name} begins`);
    await Promise.resolve();
    told.push(`${name} ends`);
    if (name === 'first') throw new Error('first');
    return name;
  };
  const results = await Promise.allSettled(['first', 'second', 'third'].map((name) => tasks.run(() => step(name))));
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual(['failed', 'second', 'third']);
});
