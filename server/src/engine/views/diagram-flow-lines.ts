// What an arrow says: its number, the mechanism, whether it runs, how many people, which data.
import type { Interval } from '../law/interval.js';
import { countYear } from '../law/people.js';
import { yearOf } from '../law/regimes.js';
import { any } from '../law/truth.js';
import type { Verdict } from '../law/verdict.js';
import type { Model } from '../model/model.js';
import type { Language } from '../text.js';
import { markOf } from '../wording/marks.js';
import { peopleText } from '../wording/people.js';
import { changeText } from './diagram-change-words.js';
import { plain } from './diagram-escape.js';
import { brokenLines, packedLines, shortened } from './diagram-lines.js';
import { nameOf } from './diagram-names.js';
import type { NumberedFlow } from './diagram-scope.js';
import { statusTag, word } from './diagram-words.js';

/** Width of a label. */
export const columns = 27;
const categoriesShown = 3;
const longestName = 48;

export interface FlowWording {
  readonly model: Model;
  readonly language: Language;
  /** The year of evaluation; people of another year say which. */
  readonly year: number;
}

/** The lines of a flow's label. */
export function flowLines({ number, verdict, change }: NumberedFlow, wording: FlowWording): readonly string[] {
  const tag = statusTag(verdict.flow.value.status, wording.language);
  const head = [`${number} ${markOf(verdict.mechanism)}`, ...(tag === undefined ? [] : [tag]), ...peopleWords(verdict, wording)];
  const changed = change ? [changeText(change, wording.language)] : [];
  return [...changed, ...packedLines(head, ' · ', columns), ...categories(verdict, wording)].flatMap((line) => brokenLines(line, columns, 3));
}

/** How many people a flow concerns; nothing where it takes no personal data along. */
export function peopleWords({ facts, day }: Verdict, { language, year }: Pick<FlowWording, 'language' | 'year'>): readonly string[] {
  if (any([facts.ofClass.personal, facts.ofClass.sensitive]) === 'no') return [];
  const counted = countYear(facts, yearOf(day), yearOf(day)).people.personal;
  const phrase = peoplePhrase(counted, language);
  if (yearOf(day) === year) return [phrase];
  return [language === 'en' ? `${phrase} in ${yearOf(day)}` : `${yearOf(day)} 年 ${phrase}`];
}

/** `180,000 people`. */
export function peoplePhrase(counted: Interval, language: Language): string {
  const text = peopleText(counted)[language];
  const open = counted.high === Number.POSITIVE_INFINITY;
  const unknown = open && counted.low === 0;
  if (language === 'zh') return unknown ? text : `${text} 人`;
  if (unknown) return `${text} of people`;
  return counted.high === 1 || (open && counted.low === 1) ? `${text} person` : `${text} people`;
}

function categories({ flow }: Verdict, { model, language }: FlowWording): readonly string[] {
  const ids = flow.value.categories ?? [];
  const names = ids.map((id) => {
    const category = model.tables.category.get(id);
    return category ? nameOf(category, language) : plain(id);
  });
  if (names.length === 0) return [word('dataNotStated', language)];
  const shown = names.slice(0, categoriesShown).map((name) => shortened(name, longestName));
  const more = names.length > shown.length ? ` +${names.length - shown.length}` : '';
  const parts = shown.map((name, index) => name + (index < shown.length - 1 ? word('comma', language) : more));
  return packedLines(parts, word('afterComma', language), columns);
}
