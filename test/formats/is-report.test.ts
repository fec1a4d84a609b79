import { describe, expect, test } from 'vitest';
import { formats } from '../../server/src/cli/review/formats.js';
import { isReport } from '../../server/src/cli/review/is-report.js';
import { reports } from '../../server/src/cli/review/reports.js';
import { textReview } from './text-review.js';

const texts = { findings: 'dataflow: 1\nexporters:\n  acme-cn: { name: 甲, region: CN-SH, sector: nothing }\n', 'no findings': 'dataflow: 1\n' };
const foreign = [
  'my notes\n',
  '{}',
  '[{"check_name":"no-unused"}]',
  '<testsuites name="mocha"/>',
  '# Notes\n',
  '{"source":{"name":"other"}}',
  '<!doctype html>\n',
];

describe.each(formats)('%s', (format) => {
  test.each(Object.entries(texts))('a report with %s is known for one, in both languages', (_, text) => {
    for (const language of ['en', 'zh'] as const) {
      const report = reports[format](textReview({ 'a.dataflow.yaml': text }, { language }), { linkTo: (file) => file });
      expect(isReport(report, format)).toBe(true);
    }
  });

  test('what others wrote is not', () => {
    expect(foreign.filter((text) => isReport(text, format))).toEqual([]);
  });
});
