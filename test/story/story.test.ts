import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { played } from '../kit/story.js';

const root = 'test/story';

test.each(readdirSync(root).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const path = `${root}/${name}`;
  const page = readFileSync(path, 'utf8');
  const told = played(page);
  if (process.env['UPDATE'] === '1') writeFileSync(path, told);
  expect(told).toBe(process.env['UPDATE'] === '1' ? told : page);
});
