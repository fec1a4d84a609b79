import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario, runScenario, scenarioText } from '../kit/scenario.js';

const root = 'test/cli/scenarios';

test.each(readdirSync(root))('%s', (name) => {
  const path = `${root}/${name}`;
  const source = readFileSync(path, 'utf8');
  const remark = source.slice(0, source.indexOf('==== '));
  const played = scenarioText(runScenario(readScenario(path)), remark);
  if (process.env['UPDATE'] === '1') writeFileSync(path, played);
  expect(played).toBe(process.env['UPDATE'] === '1' ? played : source);
});
