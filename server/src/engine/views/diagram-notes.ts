// What to know of a drawing as a whole.
import type { Language, Text } from '../text.js';
import { count } from '../wording/people.js';
import type { Grouping } from './diagram-grouping.js';
import type { Picture } from './diagram-picture.js';

const grouped: Readonly<Record<Exclude<Grouping, 'flow'>, Text>> = {
  system: { en: 'Flows between the same two systems are drawn as one arrow.', zh: '相同两个系统之间的流转合并为一个箭头。' },
  recipient: { en: 'Flows from one exporter to one recipient are drawn as one arrow.', zh: '同一出境方至同一接收方的流转合并为一个箭头。' },
  country: { en: 'Flows from one exporter to one country or region are drawn as one arrow.', zh: '同一出境方至同一国家或者地区的流转合并为一个箭头。' },
};

/** How arrows are put together, and which of them did not find room. */
export function pictureNotes({ arrows, grouping, of, skipped, rest }: Picture, language: Language): readonly string[] {
  const notes: Text[] = grouping === 'flow' ? [] : [grouped[grouping]];
  const shown = arrows.length - (rest > 0 ? 1 : 0);
  if (shown < of) {
    notes.push({
      en: `${count(skipped + 1)} to ${count(skipped + shown)} of ${count(of)} arrows are drawn, the largest first${rest > 0 ? '; one arrow stands for those that follow' : ''}.`,
      zh: `共 ${count(of)} 个箭头，按规模排列，现显示第 ${count(skipped + 1)} 至 ${count(skipped + shown)} 个${rest > 0 ? '；其余合并为一个箭头' : ''}。`,
    });
  }
  return notes.map((note) => note[language]);
}
