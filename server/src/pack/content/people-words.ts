// Numbers of people as a paper writes them: the same figures as in an explanation of the engine.
import type { Interval } from '../../engine/law/interval.js';
import type { Language } from '../../engine/text.js';
import { peopleText } from '../../engine/wording/people.js';

/** `138,000`, or `2,400 至 182,400`: for a cell whose column says that it counts people. */
export function peopleFigure(people: Interval, language: Language): string {
  return peopleText(people)[language];
}

/** `138,000 人`: for a sentence. */
export function peopleWords(people: Interval, language: Language): string {
  const figure = peopleText(people)[language];
  if (!/\d/.test(figure)) return figure;
  if (language === 'zh') return `${figure} 人`;
  return people.low === 1 && people.high === 1 ? `${figure} person` : `${figure} people`;
}
