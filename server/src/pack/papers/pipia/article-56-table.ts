import { headingsOf } from '../../../engine/views/guidance.js';
import { headingNumber } from '../../content/numbering.js';
import { cited } from '../../content/provision.js';
import { sentence } from '../../content/sentence.js';
import type { PackSource } from '../../content/source.js';
import { type ColumnPlan, paragraph, tableOf } from '../../content/table.js';
import type { Block } from '../../paper/paper.js';

const columns: readonly ColumnPlan[] = [
  [{ en: 'What the article asks', zh: '规定的内容' }, 5],
  [{ en: 'Where it is told', zh: '对应部分' }, 5],
];

// Which heads of the filing guide tell each content of the article.
const heads: Readonly<Record<string, readonly string[]>> = {
  'pia-record-3-1': ['pia-1'],
  'pia-record-3-2': ['pia-2', 'pia-4', 'pia-5'],
  'pia-record-3-3': ['pia-3', 'pia-4'],
};

/** Under which heads of this report the three contents of Article 56 of the PIPL stand. */
export function article56Table({ analysis, language }: PackSource): readonly Block[] {
  const own = new Map(headingsOf('pipia-report', analysis.catalogues).map((heading) => [heading.id, heading]));
  const asked = headingsOf('pipia-record', analysis.catalogues).filter(({ id }) => Object.hasOwn(heads, id));
  const words = sentence(
    { en: 'The three contents of {article} stand under these heads:', zh: '{article}规定的三项评估内容对应如下：' },
    { article: cited('pipl-56', { analysis, language }) },
    language,
  );
  const rows = asked.map(({ id, name }) => {
    const told = (heads[id] ?? []).flatMap((head) => own.get(head) ?? []);
    const names = told.map((heading) => `${headingNumber(placeOf(heading.number), language)}${heading.name[language]}`);
    return [[name[language]], [names.join('\n')]];
  });
  return [paragraph(words), tableOf(columns, rows, { language })];
}

function placeOf(number: string): readonly [number, number] {
  const [first = 1, second = 1] = number.split('.').map(Number);
  return [first, second];
}
