// What a figure tells of one flow or of several together: data, classes, people of a year, methods, protection.
import { notExempted } from '../../../engine/law/judgement.js';
import { countYear } from '../../../engine/law/people.js';
import { yearOf } from '../../../engine/law/regimes.js';
import { foldTotals } from '../../../engine/law/totals.js';
import { any } from '../../../engine/law/truth.js';
import type { Verdict } from '../../../engine/law/verdict.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Language, Text } from '../../../engine/text.js';
import { plain } from '../../../engine/views/diagram-escape.js';
import { statusTag } from '../../../engine/views/diagram-words.js';
import { methodWords, protectionWords } from '../../content/flow-words.js';
import { peopleWords } from '../../content/people-words.js';
import type { DataClass, RowPlan } from '../figure-plan.js';
import type { DrawnFlow } from './drawer.js';
import { titleOf } from './places.js';
import { classOrder, listed, text, words } from './words.js';

/** So many kinds of data are named. */
const named = 4;

/** Classes of the data of some flows, the weightiest first. */
export function classesOf(flows: readonly DrawnFlow[]): readonly DataClass[] {
  const found = new Set(flows.flatMap(({ verdict }) => verdict.facts.categories.map(({ value }) => value.class ?? 'unknown')));
  return classOrder.filter((one) => found.has(one));
}

export function dataText(flows: readonly DrawnFlow[], limit: number = named): Text {
  const names = flows.flatMap(({ verdict }) => verdict.facts.categories.map(titleOf));
  return names.length === 0 ? words.dataNotStated : listed(names, limit);
}

/** Whether a flow takes personal data along, for all that is known. */
export function isPersonal({ verdict: { facts } }: DrawnFlow): boolean {
  return any([facts.ofClass.personal, facts.ofClass.sensitive]) !== 'no';
}

/** `2026 年 138,000 人（其中敏感个人信息 8,600 人）`; undefined where no personal data goes along. */
export function peopleOfFlow(flow: DrawnFlow): Text | undefined {
  if (!isPersonal(flow)) return undefined;
  const { facts, day } = flow.verdict;
  const year = yearOf(day);
  const { personal, sensitive } = countYear(facts, year, year).people;
  return text((language) => {
    const all = inYear(peopleWords(personal, language), year, language);
    if (facts.ofClass.sensitive === 'no' || sensitive.high === 0) return all;
    const some = peopleWords(sensitive, language);
    return language === 'zh' ? `${all}（其中敏感个人信息：${some}）` : `${all} (sensitive: ${some})`;
  });
}

/** Different people of several flows in a year; undefined where none of them takes personal data along. */
export function peopleOfFlows(flows: readonly DrawnFlow[], year: number): Text | undefined {
  const personal = flows.filter(isPersonal);
  if (personal.length === 0) return undefined;
  const counted = personal.map(({ verdict }) => notExempted(verdict.facts));
  const { interval } = foldTotals(counted, [year]).personal;
  return text((language) => inYear(peopleWords(interval, language), year, language));
}

function inYear(people: string, year: number, language: Language): string {
  return language === 'zh' ? `${year} 年 ${people}` : `${people} in ${year}`;
}

/** Methods of some flows; where one does not say, that is told. */
export function methodsText(flows: readonly DrawnFlow[]): Text {
  return text((language) => different(flows, ({ flow }) => methodName(flow, language), language));
}

/** The format tells remote access in a whole sentence. */
function methodName(flow: Definition<'flow'>, language: Language): string | undefined {
  return flow.value.method === 'remote-access' ? words.remoteAccess[language] : methodWords(flow, language);
}

export function protectionText(flows: readonly DrawnFlow[], part: 'inTransit' | 'atRest'): Text {
  return text((language) => different(flows, ({ flow }) => protectionWords(flow, part, language), language));
}

function different(flows: readonly DrawnFlow[], saying: (verdict: Verdict) => string | undefined, language: Language): string {
  const said = new Set(flows.map(({ verdict }) => plain(saying(verdict) ?? '') || words.notStated[language]));
  return [...said].join(language === 'zh' ? '；' : '; ');
}

/** Method, and whether the flow does not run. */
export function methodRow(flow: DrawnFlow): RowPlan {
  const tag = (language: Language) => statusTag(flow.verdict.flow.value.status, language);
  return {
    label: words.method,
    text: text((language) => [methodsText([flow])[language], tag(language)].filter((part) => part !== undefined).join(' · ')),
  };
}

/** Whether a figure would have more to tell of a flow than the file says. */
export function isLacking(flow: DrawnFlow): boolean {
  const { facts, flow: definition } = flow.verdict;
  const unclassified = facts.categories.length === 0 || facts.categories.some(({ value }) => (value.class ?? 'unknown') === 'unknown');
  return unclassified || definition.value.method === undefined;
}
