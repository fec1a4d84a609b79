import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/engine/index.js';
import { subjectOf } from '../../../server/src/pack/content/subject.js';
import type { PackRequest } from '../../../server/src/pack/pack.js';
import { smallFlow, smallShared } from '../../kit/small-project.js';

const flows = [
  { id: 'first', people: 20, more: ['filing: survey'] },
  { id: 'second', people: 20 },
  { id: 'over', people: 20, more: ['filing: survey', 'status: ended'] },
];
const inside = '  inside: { from: hr-cn, to: archive-cn, categories: [payroll], filing: survey }\n';
const shared = smallShared.replace('recipients:', '  archive-cn: { name: Archive, location: CN, operator: acme }\nrecipients:');
const text = `${shared}filings:\n  survey: { mechanism: security-assessment }\n  other: { mechanism: standard-contract }\nflows:\n${flows.map(smallFlow).join('')}${inside}`;

function found(subject: PackRequest['subject']): unknown {
  const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text }], today: '2026-11-23' });
  if ('noRegime' in analysis) throw new Error('a regime is in force');
  const result = subjectOf(subject, analysis);
  if ('refusal' in result) return result.refusal.en;
  return { filing: result.filing?.id, flows: result.flows.map(({ id }) => id), exporters: result.exporters.map(({ id }) => id) };
}

test('a filing stands for the flows that name it, are not over and may leave China', () => {
  expect(found({ filing: 'survey' })).toEqual({ filing: 'survey', flows: ['first'], exporters: ['acme'] });
});

test('an exporter stands for its flows that name no filing', () => {
  expect(found({ exporter: 'acme' })).toEqual({ filing: undefined, flows: ['second'], exporters: ['acme'] });
});

test('a filing that no flow names is empty', () => {
  expect(found({ filing: 'other' })).toEqual({ filing: 'other', flows: [], exporters: [] });
});

test.each([
  [{ filing: 'survy' }, 'there is no filing survy; did you mean survey?'],
  [{ filing: 'something-else' }, 'there is no filing something-else; there are survey, other'],
  [{ exporter: 'acne' }, 'there is no exporter acne; did you mean acme?'],
])('what is not there is refused, with the name that was likely meant: %j', (subject, refusal) => {
  expect(found(subject)).toBe(refusal);
});
