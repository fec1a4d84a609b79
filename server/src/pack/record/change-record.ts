// 变更记录: what is different now from the scope that was approved, filed or certified, and under which provisions that falls.
import { compareScope, type FlowDifference, provisionsOf } from '../../engine/lock/compare-scope.js';
import { type Extension, extensionOpen } from '../../engine/lock/extension-open.js';
import type { Text } from '../../engine/text.js';
import { lockedScopeLines } from '../../engine/views/locked-scope.js';
import { withBasis } from '../content/basis.js';
import { nameOf } from '../content/names.js';
import { numbered } from '../content/numbering.js';
import { citedList } from '../content/provision.js';
import { sentence } from '../content/sentence.js';
import type { PackSource } from '../content/source.js';
import { type ColumnPlan, paragraph, tableOf } from '../content/table.js';
import type { Block, Paper, Words } from '../paper/paper.js';
import { changedThing, sideWords } from './change-words.js';
import { type LockedScope, lockedScope } from './locked-scope.js';

const title: Text = { en: 'Record of changes', zh: '变更记录' };

/** The record of changes; undefined where no scope of the filing is locked. */
export function changeRecord(source: PackSource): Paper | undefined {
  const locked = lockedScope(source);
  if (!locked) return undefined;
  const { language, exporters, analysis } = source;
  const [exporter] = exporters;
  const paper: Paper = {
    id: 'change-record',
    file: title[language],
    title: title[language],
    language,
    document: undefined,
    layout: 'form',
    cover: [],
    landscape: true,
    ...(exporter && { handler: nameOf(exporter, language) }),
    blocks: [
      paragraph(opening(locked, source)),
      numbered([1], [{ en: 'What was approved', zh: '获准的范围' }[language]], language),
      { kind: 'list', items: lockedScopeLines(locked.approved, analysis.catalogues).map((line): Words => [line[language]]) },
      numbered([2], [{ en: 'What is different now', zh: '与获准范围的差异' }[language]], language),
      ...changeBlocks(locked, source),
      numbered([3], [{ en: 'What follows', zh: '对结果的影响' }[language]], language),
      ...consequences(locked, source),
    ],
  };
  return withBasis(paper, source);
}

function opening({ filing, approved }: LockedScope, { analysis, language }: PackSource): Words {
  return sentence(
    {
      en: 'This record compares the scope of {filing} that was locked on {locked} with the files as they are on {day}. Seal of the locked scope: {digest}.',
      zh: '本记录将 {filing} 于 {locked} 锁定的范围与 {day} 的项目文件进行比较。锁定范围的摘要：{digest}。',
    },
    { filing, locked: approved.lockedOn, day: analysis.asOf, digest: approved.digest },
    language,
  );
}

const columns: readonly ColumnPlan[] = [
  [{ en: 'Flow', zh: '流转' }, 3],
  [{ en: 'What', zh: '变更事项' }, 3],
  [{ en: 'Approved', zh: '获准内容' }, 4],
  [{ en: 'Now', zh: '现状' }, 4],
  [{ en: 'Beyond the scope', zh: '是否超出范围' }, 2],
  [{ en: 'Basis', zh: '依据' }, 4],
];

function changeBlocks({ approved, now }: LockedScope, source: PackSource): readonly Block[] {
  const { analysis, language } = source;
  const differences = compareScope(approved, now);
  if (differences.length === 0) return [paragraph([{ en: 'Nothing is different.', zh: '无差异。' }[language]])];
  const beyond = differences.filter(({ grows }) => grows).length;
  const counts = { all: String(differences.length), beyond: String(beyond) };
  const rows = differences.map((difference) => changeRow(difference, approved, source));
  return [
    paragraph(
      sentence({ en: '{all} differences, {beyond} of them beyond the scope.', zh: '共 {all} 项差异，其中 {beyond} 项超出获准范围。' }, counts, language),
    ),
    tableOf(columns, rows, { language, caption: { en: `Differences on ${analysis.asOf}`, zh: `${analysis.asOf} 的差异` } }),
  ];
}

function changeRow(difference: FlowDifference, approved: LockedScope['approved'], source: PackSource): readonly Words[] {
  const { analysis, language } = source;
  const { flow, what, grows, percent } = difference;
  const more = percent === undefined ? '' : { en: ` (${rounded(percent)} % more)`, zh: `（增加 ${rounded(percent)}%）` }[language];
  const defined = analysis.model.tables.flow.get(flow);
  const name = defined ? nameOf(defined, language) : flow;
  return [
    [name === flow ? flow : `${name}\n${flow}`],
    [changedThing(difference, language)],
    [sideWords(difference, 'approved', analysis.catalogues, language)],
    [`${sideWords(difference, 'now', analysis.catalogues, language)}${more}`],
    [grows ? { kind: 'strong', text: { en: 'yes', zh: '是' }[language] } : { en: 'no', zh: '否' }[language]],
    grows ? citedList(provisionsOf(what, approved, analysis.regime, analysis.asOf), source) : ['–'],
  ];
}

/** Rounded up to a tenth, so that what is above a limit never reads as if it were the limit. */
function rounded(percent: number): number {
  // A hair above a round number is how the machine divides.
  return Math.ceil(percent * 10 - 1e-6) / 10;
}

function consequences({ approved, now }: LockedScope, source: PackSource): readonly Block[] {
  const { analysis, language } = source;
  const { regime, asOf } = analysis;
  const beyond = compareScope(approved, now).filter(({ grows }) => grows);
  const provisions = beyond.flatMap(({ what }) => provisionsOf(what, approved, regime, asOf));
  const wider = sentence(
    {
      en: 'What goes beyond the scope has no result behind it: it is declared or filed anew before it goes on ({provisions}).',
      zh: '超出获准范围的部分未取得相应结果，应当重新申报或者备案后方可进行（{provisions}）。',
    },
    { provisions: citedList(provisions, source) },
    language,
  );
  const inside = [{ en: 'Nothing goes beyond the scope.', zh: '未发现超出获准范围的变更。' }[language]];
  return [paragraph(beyond.length === 0 ? inside : wider), ...extensionBlocks({ approved, now }, source)];
}

/** Whether the result can still be extended, as far as the files tell; nothing where the regime has no extension. */
function extensionBlocks({ approved, now }: Pick<LockedScope, 'approved' | 'now'>, source: PackSource): readonly Block[] {
  const { language, analysis } = source;
  const extension = extensionOpen(approved, now, analysis.regime);
  const words = extensionWords(extension);
  if (!words) return [];
  return [
    paragraph(
      sentence({ en: `${words.en} ({provisions}).`, zh: `${words.zh}（{provisions}）。` }, { provisions: citedList(extension.provisions, source) }, language),
    ),
  ];
}

function extensionWords({ open, changes, growth, cap, importantData }: Extension): Text | undefined {
  if (open === 'not-offered') return undefined;
  if (changes.length > 0) {
    return { en: 'With these changes the result cannot be extended; the wider scope is declared anew', zh: '存在上述变化的，不能申请延期，应当重新申报' };
  }
  const volume = importantData
    ? { en: '; the volume of important data counts too and is not known here', zh: '；重要数据的规模同样受限，此处未知' }
    : { en: '', zh: '' };
  const limit = cap === undefined ? '?' : `${rounded((cap - 1) * 100)} %`;
  const grown = Number.isFinite(growth.factor) ? `${rounded((growth.factor - 1) * 100)} %` : '?';
  if (open === 'no')
    return {
      en: `People under the filing grew by ${grown}, and an extension allows ${limit}`,
      zh: `申报涉及的人数增加 ${grown}，超过申请延期所允许的 ${limit}`,
    };
  return {
    en: `As far as the files tell, an extension of the result stays open: people under the filing grew by ${grown}, and ${limit} are allowed${volume.en}`,
    zh: `就项目文件所载，仍可申请延期：申报涉及的人数增加 ${grown}，允许的幅度为 ${limit}${volume.zh}`,
  };
}
