import { expect, test } from 'vitest';
import { Restarts } from '../../client/src/restarts.js';

const minute = 60_000;

test('a server that ends four times in three minutes is left alone', () => {
  const restarts = new Restarts();
  expect([0, 1, 2, 2.9].map((time) => restarts.may(time * minute))).toEqual([true, true, true, false]);
});

test('a server that somebody started again may end as often as before', () => {
  const restarts = new Restarts();
  for (const time of [0, 1, 2]) restarts.may(time);
  restarts.forget();
  expect([3, 4, 5, 6].map((time) => restarts.may(time))).toEqual([true, true, true, false]);
});

test('a server that ends now and then always comes back', () => {
  const restarts = new Restarts();
  expect([0, 1, 2, 4, 6, 8].map((time) => restarts.may(time * minute))).toEqual([true, true, true, true, true, true]);
});
