import { countYear, measuresOf } from '../../../engine/law/people.js';
import { yearOf } from '../../../engine/law/regimes.js';
import type { Definition } from '../../../engine/model/definition.js';
import { measureName } from '../../../engine/wording/totals.js';
import type { PackSource } from '../../content/source.js';
import type { ColumnOf } from './column.js';
import type { FlowRow } from './flow-row.js';
import { peopleCell } from './people-cell.js';

/** The people of each flow in the years that the totals look at and in those for which the files have figures, by what the rules count. */
export function peopleColumns(rows: readonly FlowRow[], { analysis, language, exporters }: PackSource): readonly ColumnOf<FlowRow>[] {
  const current = yearOf(analysis.asOf);
  const window = exporters.flatMap((exporter) => analysis.judgement.exporter(exporter).totals.years);
  const years = [...new Set([...window, ...rows.flatMap(({ flow }) => yearsIn(flow))])].sort((left, right) => left - right);
  return years.flatMap((year) =>
    measuresOf(analysis.regime).map((measure): ColumnOf<FlowRow> => {
      const name = measureName(measure);
      return {
        en: `People ${year}: ${name.en}`,
        zh: `${year} 年人数：${name.zh}`,
        width: 13,
        cell: ({ verdict }) => peopleCell(countYear(verdict.facts, year, current).people[measure], language),
      };
    }),
  );
}

function yearsIn({ value: { individuals, sensitiveIndividuals } }: Definition<'flow'>): readonly number[] {
  return [individuals, sensitiveIndividuals].flatMap((given) => (typeof given === 'object' ? Object.keys(given).map(Number) : []));
}
