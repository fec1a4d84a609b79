import { expect, test } from 'vitest';
import { blanksOf } from '../../../server/src/pack/record/blanks-of.js';
import { citedOf } from '../../../server/src/pack/record/cited-of.js';
import { findingsOf } from '../../../server/src/pack/record/findings-of.js';
import { openBlanks } from '../../../server/src/pack/record/open-blanks.js';
import { provisionsOf } from '../../../server/src/pack/record/provisions-of.js';
import { sampleMade } from './sample-made.js';
import { exampleTexts, sourceFor } from './source-for.js';

const source = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-survey' } });
const { papers } = sampleMade(source);
const report = papers[1]?.paper;

test('a blank that stands twice in a paper is collected once, in reading order', () => {
  expect(report && blanksOf(report).map(({ id }) => id)).toEqual(['handler.registered-address', 'scene.road-survey.benefit']);
});

test('the provisions of a paper are collected with how sure they are', () => {
  expect(report && citedOf(report).map(({ id, confidence }) => [id, confidence])).toEqual([
    ['o11-5', 'verified'],
    ['guide-timeline', expect.not.stringMatching('verified')],
  ]);
});

test('a blank of two papers is one question', () => {
  expect(openBlanks(papers).map(({ id, papers: standing }) => [id, standing])).toEqual([
    ['handler.registered-address', ['declaration-form', 'self-assessment-report']],
    ['scene.road-survey.benefit', ['self-assessment-report']],
  ]);
});

test('the provisions of all papers stand by id, with the papers that cite them', () => {
  expect(provisionsOf(papers).map(({ id, papers: citing }) => [id, citing])).toEqual([
    ['guide-timeline', ['self-assessment-report']],
    ['o11-5', ['self-assessment-report']],
  ]);
});

test('what cannot be read is found wherever it stands: it may have named the filing', () => {
  const texts = { ...exampleTexts('car-maker'), 'broken.dataflow.yaml': 'dataflow: 1\nflows:\n  lost: { purpose: [filing: assessment-survey }\n' };
  const findings = findingsOf(sourceFor(texts, { subject: { filing: 'assessment-survey' } }));
  expect(findings.filter(({ place }) => place.file === 'broken.dataflow.yaml').map(({ rule }) => rule)).toContain('syntax');
});
