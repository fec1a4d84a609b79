// Fields that tell numbers of people: the same figures as in an explanation of the engine.
import { notExempted } from '../../../engine/law/judgement.js';
import type { Measure } from '../../../engine/law/people.js';
import { yearOf } from '../../../engine/law/regimes.js';
import { foldTotals } from '../../../engine/law/totals.js';
import { any } from '../../../engine/law/truth.js';
import type { Verdict } from '../../../engine/law/verdict.js';
import { peopleWords } from '../../content/people-words.js';
import type { FieldReader } from './told.js';

/** Different people of some flows in the year that each of them is judged by. */
export const readPeople: FieldReader = ({ subject, source: { analysis, language } }) => {
  const verdicts = subject.flows.flatMap((flow) => analysis.judgement.of(flow) ?? []);
  const personal = verdicts.filter(isPersonal);
  if (verdicts.length === 0) return undefined;
  if (personal.length === 0) return [{ en: 'No personal information', zh: '不涉及个人信息' }[language]];
  return yearly(personal, 'personal', language);
};

export const readSensitivePeople: FieldReader = ({ subject, source: { analysis, language } }) => {
  const verdicts = subject.flows.flatMap((flow) => analysis.judgement.of(flow) ?? []);
  const sensitive = verdicts.filter(({ facts }) => facts.ofClass.sensitive !== 'no');
  if (verdicts.length === 0) return undefined;
  if (sensitive.length === 0) return [{ en: 'No sensitive personal information', zh: '不涉及敏感个人信息' }[language]];
  return yearly(sensitive, 'sensitive', language);
};

/** Whether a flow takes personal information along, for all that is known. */
export function isPersonal({ facts: { ofClass } }: Pick<Verdict, 'facts'>): boolean {
  return any([ofClass.personal, ofClass.sensitive]) !== 'no';
}

/** One line for each year; nothing where not even a bound is known. */
function yearly(verdicts: readonly Verdict[], measure: Measure, language: 'en' | 'zh'): readonly string[] | undefined {
  const years = [...new Set(verdicts.map(({ day }) => yearOf(day)))].sort((left, right) => left - right);
  const totals = years.map((year) => {
    const own = verdicts.filter(({ day }) => yearOf(day) === year).map(({ facts }) => notExempted(facts));
    return { year, people: foldTotals(own, [year])[measure].interval };
  });
  if (totals.every(({ people }) => people.low <= 1 && people.high === Number.POSITIVE_INFINITY)) return undefined;
  const lines = totals.map(({ year, people }) => {
    const words = peopleWords(people, language);
    return language === 'zh' ? `${year} 年：${words}` : `${year}: ${words}`;
  });
  return [lines.join('\n')];
}
