import { expect, test } from 'vitest';
import { sampleFiles } from '../../scripts/build/sample.mjs';
import { analyse } from '../../server/src/engine/index.js';

const files: Readonly<Record<string, string>> = sampleFiles();

test('the sample project has something to find, and verdicts of every kind', () => {
  const texts = Object.entries(files).flatMap(([path, text]) => (path.endsWith('.dataflow.yaml') ? [{ path, text }] : []));
  const analysis = analyse({ files: texts, today: '2026-11-22' });
  if ('noRegime' in analysis) throw new Error('no regime');
  const { findings, judgement } = analysis;
  expect(new Set(judgement.verdicts.map(({ mechanism }) => mechanism))).toEqual(
    new Set(['security-assessment', 'standard-contract-or-certification', 'standard-contract', 'undetermined', 'exempt', 'none']),
  );
  expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
});

test('the sample project shows a file that it has, and speaks the language of the editor', () => {
  expect(Object.keys(files)).toContain('flows.dataflow.yaml');
  expect(files['dataflow.config.yaml']).toMatch(/^asOf: \d{4}-\d{2}-\d{2}/);
});
