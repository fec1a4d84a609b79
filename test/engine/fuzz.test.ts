import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, hostileTexts } from '../kit/fuzz.js';

const seeds = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.dataflow.yaml'))
  .sort()
  .map((path) => readFileSync(`test/${path}`, 'utf8'));

test('no text makes the engine fail, hang or point outside the text', () => {
  fc.assert(
    fc.property(hostileTexts(seeds), (text) => {
      expect(faultOf(text)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
