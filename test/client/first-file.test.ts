import { expect, test } from 'vitest';
import { firstFile } from '../../client/src/commands/first-file.js';
import { analyse } from '../../server/src/engine/index.js';

/** The text that stands there when nobody fills in anything. */
function expanded(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

test('a first file is read without faults and comes to a verdict', () => {
  const analysis = analyse({ files: [{ path: 'first.dataflow.yaml', text: expanded(firstFile(2026)) }], today: '2026-11-22' });
  if ('noRegime' in analysis) throw new Error('no regime');
  const { findings, judgement } = analysis;
  expect(findings.filter(({ rule }) => ['syntax', 'shape', 'reference-unknown', 'definition-duplicate', 'definition-unused'].includes(rule))).toEqual([]);
  expect(judgement.verdicts.map(({ mechanism }) => mechanism)).not.toContain('undetermined');
});
