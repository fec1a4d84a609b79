// The expectations of a project as tests that passed or failed, each with why the verdict is what it is.
import type { Analysis } from '../index.js';
import { type Met, meet } from '../law/expectation.js';
import type { Outcome } from '../law/mechanism.js';
import type { Reason, Verdict } from '../law/verdict.js';
import { type Definition, type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';
import { askText } from '../wording/asks.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { confidenceText, provisionTitle } from '../wording/provisions.js';
import { same } from './block.js';

export interface ExpectationResult extends Met {
  readonly expectation: Definition<'expectation'>;
  readonly place: Place;
  readonly wanted: Outcome | undefined;
  readonly passed: boolean;
  /** Why it could not be asked at all. */
  readonly fault: Text | undefined;
}

/** What becomes of every expectation, in source order. */
export function expectationResults(analysis: Analysis): readonly ExpectationResult[] {
  return analysis.model.tables.expectation.list.map((expectation) => {
    const met = meet(expectation, analysis);
    const wanted = expectation.value.mechanism;
    const fault = faultOf(expectation, met);
    const place = placeOf(expectation, ['mechanism'], wanted === undefined ? 'key' : 'value');
    return { ...met, expectation, place, wanted, passed: fault === undefined && met.found === wanted, fault };
  });
}

function faultOf({ value }: Definition<'expectation'>, { subject, regime, day, found }: Met): Text | undefined {
  const named = value.flow ?? value.exporter;
  if (named === undefined) return { en: 'it names no flow and no exporter', zh: '未写明流转或者出境方' };
  if (!subject) return { en: `nothing defines \`${named}\``, zh: `没有定义 \`${named}\`` };
  if (value.mechanism === undefined) return { en: 'it names no mechanism', zh: '未写明机制' };
  if (!regime && value.regime !== undefined) return { en: `there is no regime \`${value.regime}\``, zh: `没有规则体系 \`${value.regime}\`` };
  if (!regime) return { en: `no regime was in force on ${day}`, zh: `${day} 没有施行中的规则` };
  return found === undefined ? { en: `\`${named}\` cannot be judged`, zh: `无法判断 \`${named}\`` } : undefined;
}

// An exporter may have thousands of flows; a few of those that decide show why.
const mostVerdicts = 3;

/** The verdicts that make the outcome what it is. */
export function decidingVerdicts({ verdicts, found }: ExpectationResult): readonly Verdict[] {
  return verdicts.filter(({ mechanism }) => mechanism === found).slice(0, mostVerdicts);
}

/** Why the outcome is what it is, in words; of an exporter, by flow. */
export function becauseLines(result: ExpectationResult, analysis: Analysis): readonly Text[] {
  return decidingVerdicts(result).flatMap((verdict) => {
    const lines = [...verdict.reasons.map((reason) => reasonLine(reason, analysis)), ...questions(verdict, analysis)];
    return result.subject === verdict.flow ? lines : [same(`${verdict.flow.id}:`), ...lines.map(({ en, zh }) => ({ en: `  ${en}`, zh: `  ${zh}` }))];
  });
}

function reasonLine({ rule, mechanism, provisions, confidence }: Reason, { catalogues }: Analysis): Text {
  const name = mechanismName(mechanism);
  const sure = confidenceText(confidence);
  const titles = provisions.map((id) => provisionTitle(id, catalogues));
  if (titles.length === 0) return { en: `${rule} → ${name.en}`, zh: `${rule} → ${name.zh}` };
  return {
    en: `${rule} → ${name.en}: ${titles.map(({ en }) => en).join(' · ')} [${sure.en}]`,
    zh: `${rule} → ${name.zh}：${titles.map(({ zh }) => zh).join('、')}［${sure.zh}］`,
  };
}

function questions({ asks }: Verdict, { catalogues }: Analysis): readonly Text[] {
  return asks.map((ask) => {
    const { fact, question } = askText(ask, catalogues);
    return { en: `? ${fact.en} → ${question.en}`, zh: `？${fact.zh} → ${question.zh}` };
  });
}
