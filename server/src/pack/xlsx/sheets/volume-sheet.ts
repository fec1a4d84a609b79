import type { Interval } from '../../../engine/law/interval.js';
import type { Language } from '../../../engine/text.js';
import { type ExporterTotals, exporterTotals, type MeasureTotal } from '../../../engine/views/totals.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import { count } from '../../../engine/wording/people.js';
import { statusWords } from '../../content/flow-words.js';
import { nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Cell, Sheet } from '../workbook.js';
import { basisText } from './basis-text.js';
import { type ColumnOf, sheetOf } from './column.js';
import type { SheetSource } from './sheet-source.js';

interface VolumeRow {
  readonly exporter: string;
  readonly measure: string;
  readonly kind: Cell;
  readonly year: Cell;
  readonly flow?: string;
  readonly own?: string;
  readonly group?: string;
  readonly status?: string | undefined;
  readonly counted?: Cell;
  readonly low: Cell;
  readonly high: Cell;
  readonly note?: string;
}

/** The totals of each exporter as `dataflow explain` shows them: what every flow gives, the sum without counting anybody twice, the thresholds. */
export function volumeSheet({ source }: SheetSource): Sheet {
  const { language, exporters, analysis } = source;
  const rows = exporterTotals(analysis)
    .filter(({ exporter }) => exporters.includes(exporter))
    .flatMap((totals) =>
      totals.measures.flatMap((measure) => [
        ...flowLines(totals, measure, source),
        sumLine(totals, measure, language),
        ...thresholdLines(totals, measure, source),
      ]),
    );
  const columns: readonly ColumnOf<VolumeRow>[] = [
    { en: 'Data handler', zh: '数据处理者', width: 24, cell: ({ exporter }) => exporter },
    { en: 'What is counted', zh: '统计口径', width: 32, cell: ({ measure }) => measure },
    { en: 'Row', zh: '行', width: 12, cell: ({ kind }) => kind },
    { en: 'Year', zh: '年份', width: 12, cell: ({ year }) => year },
    { en: 'Flow', zh: '流转', width: 22, cell: ({ flow }) => flow },
    { en: 'In this pack', zh: '是否属于本包', width: 10, cell: ({ own }) => own },
    { en: 'Group of people', zh: '人群', width: 18, cell: ({ group }) => group },
    { en: 'Status', zh: '状态', width: 10, cell: ({ status }) => status },
    { en: 'Counted', zh: '是否计入', width: 12, cell: ({ counted }) => counted },
    { en: 'People, at least', zh: '人数下限', width: 14, cell: ({ low }) => low },
    { en: 'People, at most', zh: '人数上限', width: 14, cell: ({ high }) => high },
    { en: 'Note and basis', zh: '说明与依据', width: 40, cell: ({ note }) => note },
  ];
  return sheetOf(rows, { name: { en: 'Volumes', zh: '数量' }[language], columns, frozen: 2 }, language);
}

function headOf({ exporter }: ExporterTotals, { name }: MeasureTotal, language: Language): Pick<VolumeRow, 'exporter' | 'measure'> {
  return { exporter: nameOf(exporter, language), measure: name[language] };
}

/** The flows that concern anybody, the largest first; those that are left out with the reason. */
function flowLines(totals: ExporterTotals, total: MeasureTotal, source: PackSource): readonly VolumeRow[] {
  const { analysis, language, flows } = source;
  const own = new Set(flows);
  const { contributions } = analysis.judgement.exporter(totals.exporter).totals;
  const giving = contributions.filter(({ people }) => people[total.measure].high > 0);
  const sorted = [...giving].sort(
    (left, right) => right.people[total.measure].high - left.people[total.measure].high || (left.flow.id < right.flow.id ? -1 : 1),
  );
  return sorted.map(({ flow, year, population, people, leftOut }) => ({
    ...headOf(totals, total, language),
    kind: { en: 'flow', zh: '流转' }[language],
    year: String(year),
    flow: flow.id,
    own: own.has(flow) ? { en: 'yes', zh: '是' }[language] : { en: 'no', zh: '否' }[language],
    ...(population && { group: nameOf(population, language) }),
    status: statusWords(flow, language),
    counted: leftOut === undefined ? { en: 'counted', zh: '计入' }[language] : { tone: 'light', value: { en: 'left out', zh: '不计入' }[language] },
    ...bounds(people[total.measure], language),
    ...(leftOut !== undefined && {
      note: `${{ en: 'exempt: ', zh: '豁免：' }[language]}${analysis.catalogues.exemptions[leftOut]?.name[language] ?? leftOut}`,
    }),
  }));
}

function sumLine(totals: ExporterTotals, total: MeasureTotal, language: Language): VolumeRow {
  const { low, high } = bounds(total.people, language);
  const mark = (value: string | number): Cell => ({ tone: 'sum', value });
  return {
    ...headOf(totals, total, language),
    kind: mark({ en: 'total', zh: '合计' }[language]),
    year: mark(totals.years.length > 1 ? `${totals.years[0]}–${totals.years.at(-1)}` : String(totals.years[0] ?? '')),
    low: mark(low),
    high: mark(high),
    note: {
      en: `${total.counted} flows counted, ${total.leftOut} left out; people of one group are counted once`,
      zh: `计入 ${total.counted} 个流转，不计入 ${total.leftOut} 个；同一人群内去重`,
    }[language],
  };
}

function thresholdLines(totals: ExporterTotals, total: MeasureTotal, source: PackSource): readonly VolumeRow[] {
  const { language } = source;
  const reached = { yes: { en: 'reached', zh: '已达到' }, no: { en: 'not reached', zh: '未达到' }, unknown: { en: 'may be reached', zh: '可能达到' } };
  return total.thresholds.map(({ people, mechanism, provisions, reached: state, left }) => {
    const needs =
      mechanism === undefined ? [] : [{ en: `from here on: ${mechanismName(mechanism).en}`, zh: `达到后：${mechanismName(mechanism).zh}` }[language]];
    const rest = left === undefined ? [] : [{ en: `${count(left)} people may still be added`, zh: `尚可增加 ${count(left)} 人` }[language]];
    return {
      ...headOf(totals, total, language),
      kind: { en: 'threshold', zh: '门槛' }[language],
      year: undefined,
      counted: state === 'no' ? reached[state][language] : { tone: state === 'yes' ? 'grave' : 'open', value: reached[state][language] },
      low: people,
      high: undefined,
      note: [...needs, ...rest, basisText(provisions, source)].filter((line) => line !== '').join('\n'),
    };
  });
}

function bounds({ low, high }: Interval, language: Language): { readonly low: number; readonly high: number | string } {
  return { low, high: Number.isFinite(high) ? high : { en: 'no upper bound known', zh: '上限未知' }[language] };
}
