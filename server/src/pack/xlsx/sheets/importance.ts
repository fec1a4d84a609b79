import { sectorWithRule } from '../../../engine/law/condition.js';
import type { Verdict } from '../../../engine/law/verdict.js';
import type { Definition } from '../../../engine/model/definition.js';
import { factText } from '../../../engine/wording/facts.js';
import { classReason } from '../../content/class-words.js';
import type { PackSource } from '../../content/source.js';
import type { Cell } from '../workbook.js';
import { notApplicable, stated } from './column.js';

/** Whether data is important, and why. */
export interface Importance {
  readonly answer: Cell;
  readonly why: Cell;
}

/** What the category says of itself, or what the rule of a sector makes of it because of the number of people. */
export function importanceOf(category: Definition<'category'>, verdicts: readonly Verdict[], source: PackSource): Importance {
  const { language } = source;
  const { class: given, notImportantBecause } = category.value;
  const reason = classReason(category, language);
  if (given === 'important' || given === 'core') return { answer: { tone: 'grave', value: { en: 'yes', zh: '是' }[language] }, why: stated(reason, language) };
  const crowd = bySector(category, verdicts, source);
  if (crowd.length > 0) {
    return { answer: { tone: 'grave', value: { en: 'yes, by number of people', zh: '是（因涉及人数）' }[language] }, why: crowd.join('\n') };
  }
  if (notImportantBecause) return { answer: { en: 'no', zh: '否' }[language], why: stated(reason, language) };
  if (given === undefined || given === 'unknown')
    return { answer: { tone: 'open', value: { en: 'undetermined', zh: '待定' }[language] }, why: stated(reason, language) };
  return { answer: { en: 'not classed as important', zh: '未列为重要数据' }[language], why: reason ?? notApplicable };
}

/** The totals of people by which a rule of the sector certainly holds. */
function bySector(category: Definition<'category'>, verdicts: readonly Verdict[], { analysis: { catalogues }, language }: PackSource): readonly string[] {
  const facts = verdicts.flatMap((verdict) => {
    const sector = sectorWithRule(category, { facts: verdict.facts, catalogues });
    return verdict.steps.flatMap((step) => step.facts).filter((fact) => fact.kind === 'sector-people' && fact.truth === 'yes' && fact.sector === sector);
  });
  return [...new Set(facts.map((fact) => factText(fact, catalogues)[language]))];
}
