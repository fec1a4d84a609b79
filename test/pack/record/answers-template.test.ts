import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersTemplate } from '../../../server/src/pack/record/answers-template.js';
import { openBlanks } from '../../../server/src/pack/record/open-blanks.js';
import { sampleMade } from './sample-made.js';
import { exampleTexts, sourceFor } from './source-for.js';

const texts = exampleTexts('car-maker');
const subject = { filing: 'assessment-survey' };

/** The project with a text put below the filing. */
function withAnswers(template: string) {
  const below = template.replace(/^/gm, '    ');
  const filings = texts['filings.dataflow.yaml']?.replace('  assessment-survey:\n', `  assessment-survey:\n${below}\n`);
  return sourceFor({ ...texts, 'filings.dataflow.yaml': filings ?? '' }, { subject });
}

const source = sourceFor(texts, { subject });
const template = answersTemplate(sampleMade(source), source);

test('it is YAML with every open question, none of them answered', () => {
  expect(parse(template)).toEqual({ answers: { 'handler.registered-address': '', 'scene.road-survey.benefit': '' } });
  expect(template).toContain('  # 营业执照所载住所\n  # 与登记机关一致\n  # — 申报书、自评估报告\n');
});

test('put below the filing as it is, it is accepted and leaves every question open', () => {
  const pasted = withAnswers(template);
  expect(pasted.analysis.findings.filter(({ rule }) => rule === 'shape' || rule === 'syntax')).toEqual([]);
  expect(openBlanks(sampleMade(pasted).papers)).toHaveLength(2);
});

test('what is filled in closes its question', () => {
  const pasted = withAnswers(template.replace("handler.registered-address: ''", 'handler.registered-address: 上海市示例路 1 号'));
  expect(openBlanks(sampleMade(pasted).papers).map(({ id }) => id)).toEqual(['scene.road-survey.benefit']);
});

test('with nothing open it says so', () => {
  const none = answersTemplate({ papers: [], figures: [], workbook: undefined, missing: [] }, source);
  expect(parse(none)).toEqual({ answers: {} });
});

test('where answers stand already it says that the lines belong below them', () => {
  const begun = withAnswers('answers: { handler.registered-address: 上海市示例路 1 号 }');
  expect(answersTemplate(sampleMade(begun), begun)).toContain('# 该处已有 `answers` 的，请将以下各行加入其中。');
  expect(template).not.toContain('该处已有');
});
