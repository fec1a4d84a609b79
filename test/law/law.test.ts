import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf, flawsOf } from './law-fixture.js';

const folder = 'test/law';

for (const name of readdirSync(folder).filter((file) => file.endsWith('.dataflow.yaml'))) {
  describe(name.replace('.dataflow.yaml', ''), () => {
    test('is a sound file and claims something about every flow', () => expect(flawsOf(`${folder}/${name}`)).toEqual([]));
    test.each(claimsOf(`${folder}/${name}`))('$name', ({ expected, actual }) => expect(actual()).toBe(expected));
  });
}
