import { expect, test } from 'vitest';
import { Course } from '../../../server/src/pack/course.js';
import type { PackProgress } from '../../../server/src/pack/pack.js';
import { Stopped } from '../../../server/src/pack/stopped.js';

const doing = { en: 'a sheet', zh: '一页' };

test('each step is told before it is done, with how many there are', async () => {
  const told: PackProgress[] = [];
  const course = new Course({ tell: (progress) => told.push(progress), stopped: () => false });
  course.expect(1);
  expect(await course.step(doing, () => told.length)).toBe(1);
  course.expect(1);
  await course.step(doing, () => undefined);
  expect(told).toEqual([
    { done: 0, of: 1, doing },
    { done: 1, of: 2, doing },
  ]);
});

test('whoever stops it is heard before the next step', async () => {
  let isStopped = false;
  const course = new Course({ tell: () => undefined, stopped: () => isStopped });
  course.expect(2);
  await course.step(doing, () => {
    isStopped = true;
  });
  await expect(course.step(doing, () => expect.unreachable())).rejects.toBeInstanceOf(Stopped);
});

test('what waits for its turn gets it between two steps', async () => {
  let hadItsTurn = false;
  setTimeout(() => {
    hadItsTurn = true;
  }, 0);
  const course = new Course({ tell: () => undefined, stopped: () => false });
  course.expect(1);
  expect(await course.step(doing, () => hadItsTurn)).toBe(true);
});
