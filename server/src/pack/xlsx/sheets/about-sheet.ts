import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import { nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Cell, Sheet } from '../workbook.js';
import { sheetOf } from './column.js';
import { verdictCell } from './verdict-cell.js';

type Row = readonly [label: string, value: Cell];

/** What the workbook is, from what it was made, and what its marks mean. */
export function aboutSheet(source: PackSource): Sheet {
  const { language } = source;
  const columns = [
    { en: 'About this workbook', zh: '项目', width: 26, cell: ([label]: Row) => label },
    { en: 'Contents', zh: '内容', width: 100, cell: ([, value]: Row) => value },
  ];
  return sheetOf([...origin(source), ...sheetNames(source), ...legend(source)], { name: { en: 'About', zh: '说明' }[language], columns }, language);
}

function origin({ language, analysis: { regime, asOf }, filing, mechanism, exporters, flows, commit, version }: PackSource): readonly Row[] {
  const separator = language === 'zh' ? '、' : ', ';
  const row = (en: string, zh: string, value: Cell): Row => [{ en, zh }[language], value];
  return [
    row('What', '名称', { en: 'Inventory of outbound data transfers', zh: '数据出境清单' }[language]),
    row('Filing', '申报或备案', filing?.id ?? { en: 'none: flows that name no filing', zh: '无：未指明申报的流转' }[language]),
    ...(mechanism ? [row('Mechanism', '出境机制', mechanismName(mechanism)[language])] : []),
    row('Data handlers', '数据处理者', exporters.map((exporter) => nameOf(exporter, language)).join(separator)),
    row('Flows', '流转数量', String(flows.length)),
    row('Rules', '适用规则', `${regime.name[language]} (${regime.id})`),
    row('Day of evaluation', '评估日', asOf),
    row('Commit', '版本提交', commit?.id ?? { en: 'none is known', zh: '无可记录的提交' }[language]),
    ...(commit && commit.changed.length > 0 ? [row('Changed since', '提交后有改动的文件', commit.changed.join(separator))] : []),
    row('Made by', '生成程序', `Dataflow Compliance ${version}`),
  ];
}

function sheetNames({ language }: PackSource): readonly Row[] {
  const sheets = [
    {
      name: { en: 'Flows', zh: '流转' },
      about: { en: 'each transfer with its parties, data, grounds, protection and verdict', zh: '各项流转的当事方、数据、依据、保护措施与结论' },
    },
    { name: { en: 'Fields', zh: '字段' }, about: { en: 'each field of the data with its class', zh: '各数据类别的字段及分类' } },
    {
      name: { en: 'Volumes', zh: '数量' },
      about: {
        en: 'people counted for each data handler, flows beyond this pack included, with thresholds',
        zh: '各数据处理者的累计人数（含本包以外的流转）与门槛',
      },
    },
    { name: { en: 'Recipients', zh: '接收方' }, about: { en: 'each overseas recipient', zh: '各境外接收方' } },
    { name: { en: 'Terms', zh: '条款' }, about: { en: 'each term asked of each agreement, with its clause', zh: '各法律文件应有的条款及其所在位置' } },
    { name: { en: 'Documents', zh: '材料' }, about: { en: 'each document that the filing asks for', zh: '申报或备案所需的各项材料' } },
  ];
  return sheets.map(({ name, about }) => [`${{ en: 'Sheet: ', zh: '工作表：' }[language]}${name[language]}`, about[language]]);
}

function legend({ language }: PackSource): readonly Row[] {
  const outcomes = [
    'security-assessment',
    'standard-contract-or-certification',
    'standard-contract',
    'certification',
    'exempt',
    'none',
    'undetermined',
  ] as const;
  const mark = { en: 'Mark', zh: '标记' }[language];
  return [
    ...outcomes.map((outcome): Row => [mark, verdictCell(outcome, language)]),
    [
      mark,
      {
        tone: 'open',
        value: { en: '[not stated], and everything in this colour: open, to be found out', zh: '【未写明】及本底色：尚未确定，需要补充' }[language],
      },
    ],
    [mark, { en: '– in other columns: does not apply', zh: '– 在其他栏中：该栏不适用' }[language]],
    [
      { en: 'People', zh: '人数' }[language],
      {
        en: 'Natural persons, each counted once per calendar year. Where a number is not known exactly, its bounds are written.',
        zh: '按自然年去重统计的自然人人数；不能确定的，写明上下限。',
      }[language],
    ],
    [
      { en: 'Sources', zh: '依据' }[language],
      { en: 'In brackets: how sure a provision is. Without brackets its text was seen.', zh: '方括号内为条款的核实状态；无方括号的已核对原文。' }[language],
    ],
  ];
}
