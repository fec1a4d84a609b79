import type { Language, Text } from '../../engine/text.js';
import type { DocumentItem } from '../../engine/views/checklist.js';
import { documentMark, documentState } from '../../engine/views/checklist-words.js';
import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import type { Words } from '../paper/paper.js';
import { blanksOf } from './blanks-of.js';
import { type IndexSection, line } from './index-section.js';
import type { Made, MadePaper } from './made.js';
import { plainMark } from './plain-mark.js';

const title: Text = { en: 'Papers and documents', zh: '文书与材料' };

/** Every document that the filing asks for, made here or not, and what the pack holds beside them. */
export function documentSection(made: Made, source: PackSource): IndexSection {
  const { checklist, language } = source;
  const documents = checklist?.documents ?? [];
  const beside = made.papers.filter(({ paper }) => !documents.some(({ id }) => id === paper.document));
  const rows = [
    ...documents.map((document) => documentRow(document, made, language)),
    ...beside.map((paper) => paperRow(paper)),
    ...(source.filing && !made.papers.some(({ paper }) => paper.id === 'change-record') ? [noChangesRow(language)] : []),
    ...(made.workbook === undefined ? [] : [workbookRow(made.workbook, language)]),
  ];
  const columns = [
    [{ en: 'Document', zh: '材料' }, 3],
    [{ en: 'Asked for', zh: '要求' }, 1],
    [{ en: 'In this pack', zh: '本包' }, 3],
    [{ en: 'In the files of the project', zh: '项目文件中的状态' }, 3],
    [{ en: 'Open blanks', zh: '待填写项' }, 1],
  ] as const;
  return { title, blocks: [line(note[language]), tableOf(columns, rows, { language })] };
}

const note: Text = {
  en: 'Every paper of this pack is a draft. Marks: √ there, △ draft, × not there.',
  zh: '本包所有文书均为草稿，须经核对、填写后方可使用。标记：√ 已具备，△ 草稿，× 缺失。',
};

// The document of the catalogue that the figures of a pack are.
const diagrams = 'data-flow-diagrams';

function documentRow(document: DocumentItem, made: Made, language: Language): readonly Words[] {
  const asked = document.mandatory ? { en: 'required', zh: '必需' } : { en: 'supporting', zh: '辅助' };
  const papers = made.papers.filter(({ paper }) => paper.document === document.id);
  const sheets = document.id === diagrams ? made.figures.length : 0;
  const figures = { en: `${sheets} sheets of figures, see below`, zh: `图 ${sheets} 张，见下文` }[language];
  const none = { en: 'not made here', zh: '本包不生成' }[language];
  return [
    [document.name[language]],
    [asked[language]],
    papers.length > 0 ? pathsOf(papers) : [sheets > 0 ? figures : none],
    [`${plainMark(documentMark(document))} ${documentState(document)[language]}`],
    [papers.length === 0 ? '–' : blankCount(papers)],
  ];
}

function paperRow(paper: MadePaper): readonly Words[] {
  return [[paper.paper.title], ['–'], pathsOf([paper]), ['–'], [blankCount([paper])]];
}

function workbookRow(path: string, language: Language): readonly Words[] {
  return [[{ en: 'Inventory of outbound data transfers', zh: '数据出境清单' }[language]], ['–'], [path], ['–'], ['–']];
}

/** That there is nothing to compare with has to be said: a record that is missing could be taken for one without changes. */
function noChangesRow(language: Language): readonly Words[] {
  const why = { en: 'not made: no approved scope of this filing is locked', zh: '未生成：该申报没有已锁定的获准范围' };
  return [[{ en: 'Record of changes', zh: '变更记录' }[language]], ['–'], [why[language]], ['–'], ['–']];
}

function pathsOf(papers: readonly MadePaper[]): Words {
  return papers.flatMap(({ path }, index) => (index === 0 ? [path] : ['\n', path]));
}

function blankCount(papers: readonly MadePaper[]): string {
  return String(new Set(papers.flatMap(({ paper }) => blanksOf(paper).map(({ id }) => id))).size);
}
