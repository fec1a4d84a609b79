import type { Interval } from '../../../engine/law/interval.js';
import type { Language } from '../../../engine/text.js';
import { peopleFigure } from '../../content/people-words.js';
import type { Cell } from '../workbook.js';

/** A number where it is one; the range in words where it is not known exactly. */
export function peopleCell(people: Interval, language: Language): Cell {
  return people.low === people.high ? people.low : { tone: 'open', value: peopleFigure(people, language) };
}
