import type { Interval } from '../law/interval.js';
import type { Language } from '../text.js';
import { count } from '../wording/people.js';
import { changesText } from './diagram-change-words.js';
import { countsByMark, countsText, flowsText } from './diagram-counts.js';
import { columns, peoplePhrase } from './diagram-flow-lines.js';
import { brokenLines, packedLines } from './diagram-lines.js';
import type { Arrow } from './diagram-picture.js';

const between = ' · ';

/** The lines of an arrow that stands for several flows: what changed, how many, of which outcomes, how many people. */
export function groupLines({ number, flows, people }: Arrow, language: Language): readonly string[] {
  const counts = countsByMark(flows);
  // One mark for all of them stands where a single flow has it.
  const [only, ...others] = counts.keys();
  const isMixed = others.length > 0;
  const head = isMixed || only === undefined ? String(number) : `${number} ${only}`;
  return [
    ...packedLines(changesText(flows), between, columns),
    ...packedLines([head, flowsText(flows.length, language)], between, columns),
    ...(isMixed ? packedLines(countsText(counts), between, columns) : []),
    ...(people ? brokenLines(shortPeople(people, language), columns, 3) : []),
  ];
}

/** Both bounds have room on one line only without words between them. */
function shortPeople(people: Interval, language: Language): string {
  const { low, high } = people;
  if (low === high || !Number.isFinite(high)) return peoplePhrase(people, language);
  return `${count(low)}–${count(high)} ${language === 'en' ? 'people' : '人'}`;
}
