import { countYear, type Measure, measuresOf } from '../../engine/law/people.js';
import { yearOf } from '../../engine/law/regimes.js';
import type { Definition } from '../../engine/model/definition.js';
import { measureName } from '../../engine/wording/totals.js';
import type { Block, Words } from '../paper/paper.js';
import { factsOf } from './facts-of.js';
import { nameOf } from './names.js';
import { peopleFigure } from './people-words.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';
import { textOf } from './text-of.js';

/** People of flows per calendar year, as the engine counts them for each flow; no block where no flow carries personal information. */
export function peopleTable(flows: readonly Definition<'flow'>[], source: PackSource): readonly Block[] {
  const { analysis, language } = source;
  const used = measuresOf(analysis.regime);
  const rows = flows.flatMap((flow) => rowsOf(flow, used, source));
  if (rows.length === 0) return [];
  const columns: readonly ColumnPlan[] = [
    [{ en: 'Flow', zh: '流转' }, 4],
    [{ en: 'Year', zh: '年份' }, 1.5],
    ...used.map((measure): ColumnPlan => [measureName(measure), 3, 'end']),
    [{ en: 'Where the number comes from', zh: '统计依据' }, 4],
  ];
  return [tableOf(columns, rows, { language, caption: { en: 'People concerned per year', zh: '各年度涉及人数' } })];
}

function rowsOf(flow: Definition<'flow'>, used: readonly Measure[], source: PackSource): readonly (readonly Words[])[] {
  const { analysis, language } = source;
  const [facts] = factsOf([flow], source);
  if (!facts || facts.ofClass.personal === 'no') return [];
  const current = yearOf(analysis.asOf);
  return yearsOf(flow, current).map((year) => {
    const { people } = countYear(facts, year, current);
    return [
      [nameOf(flow, language)],
      [String(year)],
      ...used.map((measure): Words => [peopleFigure(people[measure], language)]),
      [textOf(flow.value.volumeBasis)?.[language] ?? '–'],
    ];
  });
}

/** The years that the file has figures of, and the year of evaluation. */
function yearsOf({ value: { individuals, sensitiveIndividuals } }: Definition<'flow'>, current: number): readonly number[] {
  const written = [individuals, sensitiveIndividuals].flatMap((people) => (typeof people === 'object' ? Object.keys(people).map(Number) : []));
  return [...new Set([...written, current])].sort((left, right) => left - right);
}
