// Totals that are not one number: why, and what to find out.
import type { Doubt, Measure } from '../../engine/law/people.js';
import { measuresOf } from '../../engine/law/people.js';
import type { Contribution, Totals } from '../../engine/law/totals.js';
import type { Text } from '../../engine/text.js';
import { askText } from '../../engine/wording/asks.js';
import { measureName } from '../../engine/wording/totals.js';
import type { Block, Words } from '../paper/paper.js';
import { nameList, nameOf } from './names.js';
import { peopleWords } from './people-words.js';
import { plainIds } from './plain-ids.js';
import { sentence } from './sentence.js';
import type { PackSource } from './source.js';
import { paragraph, remarkWithLines } from './table.js';

/** For each total that is an interval: that it is one, for which reasons, and the questions that would settle it. */
export function openTotalBlocks(totals: Totals, source: PackSource): readonly Block[] {
  const { analysis, language } = source;
  return measuresOf(analysis.regime).flatMap((measure) => {
    const { interval, asks } = totals[measure];
    if (interval.low === interval.high) return [];
    const head = sentence(
      {
        en: 'The total of {measure} is an interval ({people}), not one number.',
        zh: '{measure}的累计人数为区间（{people}），尚不能确定为单一数值。',
      },
      { measure: measureName(measure)[language], people: peopleWords(interval, language) },
      language,
    );
    const questions = asks.map((ask): Words => {
      const { fact, question } = askText(ask, analysis.catalogues);
      return [plainIds({ en: `${fact.en}. ${question.en}`, zh: `${fact.zh}。${question.zh}` }[language])];
    });
    const items = [...questions, ...doubtItems(totals.contributions, measure, source)];
    const why = { en: 'These are the reasons, with what to find out:', zh: '原因及须查明的事实如下：' }[language];
    return [paragraph(head), ...(items.length === 0 ? [] : [remarkWithLines(why, items)])];
  });
}

const doubts: Readonly<Partial<Record<Doubt, Text>>> = {
  crossing: { en: 'it is not known whether these leave mainland China: {flows}', zh: '以下流转是否出境尚不确定：{flows}' },
  exemption: { en: 'it is not known whether the exemption of these applies: {flows}', zh: '以下流转的免予情形是否成立尚不确定：{flows}' },
};

/** Doubts that are not asked for with the total itself. */
function doubtItems(contributions: readonly Contribution[], measure: Measure, { language }: PackSource): readonly Words[] {
  const open = contributions.filter(({ people }) => people[measure].low !== people[measure].high);
  return (['crossing', 'exemption'] as const).flatMap((doubt) => {
    const flows = open.filter((one) => one.doubts.includes(doubt)).map(({ flow }) => nameOf(flow, language));
    const text = doubts[doubt];
    return flows.length === 0 || text === undefined ? [] : [sentence(text, { flows: nameList(flows, language, 8) }, language)];
  });
}
