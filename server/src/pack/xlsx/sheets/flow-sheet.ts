import { placeOf } from '../../../engine/model/definition.js';
import type { Language } from '../../../engine/text.js';
import { mechanismList } from '../../../engine/wording/mechanism-names.js';
import {
  basisWords,
  methodWords,
  periodWords,
  protectionWords,
  retentionWords,
  separateConsentWords,
  sourceWords,
  statusWords,
  targetWords,
} from '../../content/flow-words.js';
import { nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import { textOf } from '../../content/text-of.js';
import type { Sheet } from '../workbook.js';
import { basisText } from './basis-text.js';
import { classCell } from './class-cell.js';
import { type ColumnOf, notApplicable, sheetOf, stated } from './column.js';
import { countryCell } from './country-cell.js';
import { type FlowRow, flowRows } from './flow-row.js';
import { peopleColumns } from './people-columns.js';
import type { SheetSource } from './sheet-source.js';
import { verdictCell } from './verdict-cell.js';

/** One row for every flow: who sends what to whom, on what grounds, how it is protected, and what it needs. */
export function flowSheet({ source, at }: SheetSource): Sheet {
  const { language } = source;
  const rows = flowRows(source);
  const columns: readonly ColumnOf<FlowRow>[] = [
    { en: 'Flow', zh: '流转编号', width: 18, cell: ({ flow }) => flow.id },
    { en: 'Name', zh: '名称', width: 18, cell: ({ flow }) => nameOf(flow, language) },
    { en: 'Scene', zh: '场景', width: 7, cell: ({ scene }) => scene },
    ...routeColumns(source),
    ...dataColumns(source),
    ...peopleColumns(rows, source),
    ...groundColumns(language),
    ...verdictColumns(source),
    { en: 'Place in the files', zh: '文件位置', width: 22, cell: ({ flow }) => at(placeOf(flow)) },
  ];
  return sheetOf(rows, { name: { en: 'Flows', zh: '流转' }[language], columns, frozen: 2, large: true }, language);
}

function routeColumns({ analysis: { catalogues }, language }: PackSource): readonly ColumnOf<FlowRow>[] {
  return [
    { en: 'Data handler', zh: '数据处理者', width: 14, cell: ({ verdict: { facts } }) => stated(facts.exporter && nameOf(facts.exporter, language), language) },
    { en: 'From', zh: '起点', width: 14, cell: ({ verdict: { facts } }) => stated(sourceWords(facts, catalogues, language), language) },
    { en: 'To', zh: '去向', width: 14, cell: ({ verdict: { facts } }) => stated(targetWords(facts, catalogues, language), language) },
    {
      en: 'Overseas recipient',
      zh: '境外接收方',
      width: 14,
      cell: ({ verdict: { facts } }) => stated(facts.recipient && nameOf(facts.recipient, language), language),
    },
    {
      en: 'Country or region',
      zh: '国家或地区',
      width: 9,
      cell: ({ verdict: { facts } }) => countryCell(facts.recipient, catalogues, language),
    },
    { en: 'Method', zh: '出境方式', width: 11, cell: ({ flow }) => stated(methodWords(flow, language), language) },
    { en: 'Status', zh: '状态', width: 8, cell: ({ flow }) => stated(statusWords(flow, language), language) },
    { en: 'Period', zh: '起止', width: 12, cell: ({ flow }) => stated(periodWords(flow, language), language) },
  ];
}

function dataColumns(source: PackSource): readonly ColumnOf<FlowRow>[] {
  const { language } = source;
  return [
    { en: 'Purpose', zh: '出境目的', width: 20, cell: ({ flow }) => stated(textOf(flow.value.purpose)?.[language], language) },
    {
      en: 'Categories of data',
      zh: '数据类别',
      width: 16,
      cell: ({ verdict: { facts } }) => stated(facts.categories.map((category) => nameOf(category, language)).join('\n'), language),
    },
    { en: 'Class', zh: '数据分类', width: 15, cell: ({ verdict: { facts } }) => classCell(facts.categories, source) ?? stated(undefined, language) },
  ];
}

function groundColumns(language: Language): readonly ColumnOf<FlowRow>[] {
  const personal = ({ verdict: { facts } }: FlowRow) => facts.ofClass.personal !== 'no';
  return [
    { en: 'Legal basis', zh: '处理的合法性基础', width: 12, cell: (row) => (personal(row) ? stated(basisWords(row.flow, language), language) : notApplicable) },
    { en: 'Separate consent', zh: '单独同意', width: 9, cell: (row) => separateConsent(row, language) },
    { en: 'Why abroad', zh: '向境外提供的必要性', width: 22, cell: ({ flow }) => stated(textOf(flow.value.necessity?.whyAbroad)?.[language], language) },
    {
      en: 'Why not in China',
      zh: '不能在境内处理的原因',
      width: 22,
      cell: ({ flow }) => stated(textOf(flow.value.necessity?.whyNotLocal)?.[language], language),
    },
    { en: 'Minimisation', zh: '最小必要措施', width: 22, cell: ({ flow }) => stated(textOf(flow.value.necessity?.minimisation)?.[language], language) },
    { en: 'Kept abroad for', zh: '境外保存期限', width: 10, cell: ({ flow }) => stated(retentionWords(flow, language), language) },
    { en: 'Protection in transit', zh: '传输保护', width: 14, cell: ({ flow }) => stated(protectionWords(flow, 'inTransit', language), language) },
    { en: 'Protection at rest', zh: '存储保护', width: 14, cell: ({ flow }) => stated(protectionWords(flow, 'atRest', language), language) },
    { en: 'Agreement', zh: '法律文件', width: 14, cell: ({ flow }) => flow.value.agreement ?? notApplicable },
    { en: 'Filing', zh: '申报或备案', width: 14, cell: ({ flow }) => flow.value.filing ?? notApplicable },
  ];
}

/** Asked for where the processing rests on consent; elsewhere as the file has it. */
function separateConsent({ flow }: FlowRow, language: Language) {
  const words = separateConsentWords(flow, language);
  return words === undefined && flow.value.basis !== 'consent' ? notApplicable : stated(words, language);
}

function verdictColumns(source: PackSource): readonly ColumnOf<FlowRow>[] {
  const { language } = source;
  return [
    { en: 'Verdict', zh: '结论', width: 15, cell: ({ verdict }) => verdictCell(verdict.mechanism, language) },
    {
      en: 'How certain',
      zh: '确定性',
      width: 15,
      cell: ({ verdict: { mechanism, possible } }) =>
        mechanism === 'undetermined'
          ? `${{ en: 'open: ', zh: '未定：' }[language]}${mechanismList(possible)[language]}`
          : { en: 'certain', zh: '确定' }[language],
    },
    {
      en: 'Provisions',
      zh: '依据',
      width: 20,
      cell: ({ verdict: { reasons } }) =>
        basisText(
          reasons.flatMap(({ provisions }) => provisions),
          source,
        ),
    },
  ];
}
