// How a report begins: the lines of its cover, and the remark for whoever finishes it.
import { headingsOf } from '../../../engine/views/guidance.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import type { Block, Paper } from '../../paper/paper.js';
import { guided } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { type AssessmentKind, assessmentKey, finishedOn } from './assessment-kind.js';

const shortId = 12;

/** Whose report it is, for what, on which day and from which state of the files. */
export function coverLines(source: PackSource, kind: AssessmentKind): Paper['cover'] {
  const { language, exporters, filing, mechanism, analysis, commit } = source;
  const names = nameList(
    exporters.map((exporter) => nameOf(exporter, language)),
    language,
  );
  const what = mechanism === undefined ? undefined : mechanismName(mechanism)[language];
  const number = filing?.value.number === undefined ? '' : { en: `, number ${filing.value.number}`, zh: `，编号 ${filing.value.number}` }[language];
  const without = { en: 'Flows that name no filing', zh: '未列入申报、备案的流转' }[language];
  const changed =
    commit && commit.changed.length > 0
      ? { en: `, ${commit.changed.length} files changed since`, zh: `，另有 ${commit.changed.length} 个文件有未提交的修改` }[language]
      : '';
  return [
    { label: { en: 'Handler', zh: '数据处理者' }[language], value: [exporters.length === 0 ? guided('handler-name', source) : names] },
    {
      label: { en: 'About', zh: '事项' }[language],
      value: [filing ? [what, filing.id].filter((part) => part !== undefined).join(language === 'zh' ? '：' : ': ') + number : without],
    },
    {
      label: { en: 'Assessment finished on', zh: '评估完成日期' }[language],
      value: [finishedOn(kind, source) ?? guided('assessment-finished', source, ...assessmentKey(kind))],
    },
    {
      label: { en: 'Law applied', zh: '适用规则' }[language],
      value: [analysis.regime.name[language]],
    },
    { label: { en: 'Day of evaluation', zh: '评估日' }[language], value: [analysis.asOf] },
    ...(commit ? [{ label: { en: 'State of the files', zh: '模型版本' }[language], value: [`${commit.id.slice(0, shortId)}${changed}`] }] : []),
  ];
}

/** What whoever finishes the report has to do, and which of its headings are not verified. */
export function openingRemarks(document: string, { analysis, language }: PackSource): readonly Block[] {
  const doubtful = headingsOf(document, analysis.catalogues).filter(({ guidance }) => guidance.confidence === 'unverified');
  const names = [...new Set(doubtful.map(({ name }) => name[language]))];
  const how = {
    en: 'This draft was made from the data flow files. Marked blanks are for people who know the facts; what is marked as not verified has to be compared with the official text. Take out this remark and the others before filing.',
    zh: '本稿依据数据流文件起草。带标记的空白须由了解情况的人员填写；标注“未核实”的内容，递交前应与官方文本核对。本提示及各处批注在递交前删除。',
  };
  const order = sentence(
    {
      en: 'Name and order of these headings have not been compared with the official template: {names}.',
      zh: '下列标题的名称和顺序尚未与官方模板核对：{names}。',
    },
    { names: { kind: 'unverified', text: nameList(names, language) } },
    language,
  );
  return [{ kind: 'remark', words: [how[language]] }, ...(names.length === 0 ? [] : [{ kind: 'remark', words: order } as const])];
}
