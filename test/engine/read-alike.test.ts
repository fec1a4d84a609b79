import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneFile } from '../../scripts/bench/project.mjs';
import { analyse, type Project } from '../../server/src/engine/index.js';
import { changeOf, type RandomEdit, randomEdit } from '../kit/random-edits.js';
import { smallProject } from '../kit/small-project.js';

const today = '2026-11-23';
const texts: readonly string[] = [
  smallProject({ id: 'hr-sync', people: 900 }, { id: 'payroll-sync', people: 20_000 }),
  oneFile(12, 2)['all.dataflow.yaml'] ?? '',
];

function analysed(files: Project['files'], like?: Project['like']) {
  const analysis = analyse({ files, today, like });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

function told({ findings, judgement }: ReturnType<typeof analysed>) {
  return {
    findings: findings.map(({ rule, severity, message, place }) => [rule, severity, message, place.file, place.span]),
    verdicts: judgement.verdicts.map(({ flow, mechanism, possible }) => [flow.id, mechanism, possible]),
  };
}

describe('a project read with the help of another state of it', () => {
  test('says what it says when it is read alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(randomEdit, { minLength: 1, maxLength: 12 }), fc.boolean(), (text, edits, moved) => {
        const before = analysed([{ path: 'a.dataflow.yaml', text }]);
        const after = [{ path: moved ? 'b.dataflow.yaml' : 'a.dataflow.yaml', text: edited(text, edits) }];
        expect(told(analysed(after, before.model.files))).toEqual(told(analysed(after)));
        expect(told(before)).toEqual(told(analysed([{ path: 'a.dataflow.yaml', text }])));
      }),
      { numRuns: Number(process.env['LIVE_RUNS'] ?? 60) },
    );
  });
});

function edited(text: string, edits: readonly RandomEdit[]): string {
  let [now, before] = [text, text];
  for (const edit of edits) {
    const { start, end, text: put } = changeOf(edit, now, before);
    before = now;
    now = now.slice(0, start) + put + now.slice(end);
  }
  return now;
}
