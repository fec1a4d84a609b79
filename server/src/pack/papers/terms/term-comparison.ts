import { relyingFlows } from '../../../engine/law/relying.js';
import type { Definition } from '../../../engine/model/definition.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import { withBasis } from '../../content/basis.js';
import { nameList, nameOf } from '../../content/names.js';
import { numbered } from '../../content/numbering.js';
import { citedList } from '../../content/provision.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper, Table } from '../../paper/paper.js';
import { agreementTitle, partyName } from '../form/party-readers.js';
import { stateName, stateWords, type TermLine, type TermLineState, termLines } from './term-lines.js';

/** 法律文件条款比对表: each agreement against the terms that are asked of it. */
export function termComparison(source: PackSource): Paper {
  const { language } = source;
  const compared = source.agreements.map((agreement) => ({ agreement, lines: termLines(agreement, source) }));
  const paper: Paper = {
    id: 'term-comparison',
    file: { en: 'comparison-of-terms', zh: '法律文件条款比对表' }[language],
    title: { en: 'Legal documents: comparison of terms', zh: '法律文件条款比对表' }[language],
    language,
    document: undefined,
    layout: 'form',
    cover: [],
    landscape: true,
    blocks: [
      remark(source),
      ...(compared.length === 0 ? [none(source)] : []),
      ...sumTable(
        compared.filter(({ lines }) => lines.length > 0),
        source,
      ),
      ...compared.flatMap((one, index) => comparison(one, index + 1, source)),
    ],
  };
  return withBasis(paper, source);
}

interface Compared {
  readonly agreement: Definition<'agreement'>;
  readonly lines: readonly TermLine[];
}

function remark({ language }: PackSource): Block {
  const text = {
    en: 'Compared with what the project says of its documents, not with their text: a clause that is named here still has to be read.',
    zh: '本表比对的是项目文件中对法律文件的记载，并非法律文件原文；所列条款仍应逐条核对原文。',
  };
  return { kind: 'remark', words: [text[language]] };
}

function none({ language }: PackSource): Block {
  return { kind: 'paragraph', words: [{ en: 'The flows name no legal document.', zh: '流转均未注明法律文件。' }[language]] };
}

const states = ['present', 'partly', 'missing', 'not-said'] as const satisfies readonly TermLineState[];
const levels = ['required', 'reviewers'] as const satisfies readonly TermLine['level'][];

function levelName(level: TermLine['level'], language: 'en' | 'zh'): string {
  return { required: { en: 'Required', zh: '必备' }, reviewers: { en: 'Looked for by reviewers', zh: '审查关注' } }[level][language];
}

/** How many terms of each agreement are in which state, and of all together. */
function sumTable(compared: readonly Compared[], { language }: PackSource): readonly Table[] {
  if (compared.length === 0) return [];
  const counts = (lines: readonly TermLine[]) =>
    [lines.length, ...states.map((state) => lines.filter((line) => line.state === state).length)].map((number) => [String(number)]);
  const of = (lines: readonly TermLine[], level: TermLine['level']) => lines.filter((line) => line.level === level);
  const all = compared.flatMap(({ lines }) => lines);
  const rows = compared.flatMap(({ agreement, lines }) =>
    levels.map((level) => [[agreementTitle(agreement, language)], [levelName(level, language)], ...counts(of(lines, level))]),
  );
  const sums =
    compared.length === 1 ? [] : levels.map((level) => [[{ en: 'Together', zh: '合计' }[language]], [levelName(level, language)], ...counts(of(all, level))]);
  const number = (title: string) => ({ title: [title], share: 3, align: 'end' as const });
  return [
    {
      kind: 'table',
      caption: { en: 'Terms by state', zh: '条款状态汇总' }[language],
      columns: [
        { title: [{ en: 'Legal document', zh: '法律文件' }[language]], share: 12 },
        { title: [{ en: 'Demand', zh: '要求' }[language]], share: 6 },
        number({ en: 'Terms', zh: '条款数' }[language]),
        ...states.map((state) => number(stateName(state, language))),
      ],
      rows: [...rows, ...sums],
      sums: sums.map((_, index) => rows.length + index),
    },
  ];
}

function comparison({ agreement, lines }: Compared, number: number, source: PackSource): readonly Block[] {
  const { language } = source;
  return [
    numbered([number], [agreementTitle(agreement, language)], language),
    { kind: 'paragraph', words: [partiesText({ agreement, lines }, source)] },
    ...(lines.length === 0 ? [{ kind: 'paragraph' as const, words: nothingAsked(agreement, source) }] : [linesTable(lines, source)]),
    ...furtherTerms(agreement, lines, source),
  ];
}

function partiesText({ agreement, lines }: Compared, { analysis, language }: PackSource): string {
  const party = analysis.model.tables.recipient.get(agreement.value.with);
  const name = party ? partyName(party, language) : (agreement.value.with ?? { en: 'not stated', zh: '未注明' }[language]);
  const flows = relyingFlows(agreement, analysis).map(({ flow }) => nameOf(flow, language));
  const asked = new Set(lines.flatMap(({ mechanisms }) => mechanisms.map((mechanism) => mechanismName(mechanism)[language])));
  const terms = asked.size === 0 ? { en: 'none', zh: '无' }[language] : nameList([...asked], language);
  return {
    en: `Overseas recipient: ${name}. Flows that rely on it: ${nameList(flows, language, 10)}. Terms asked for by: ${terms}.`,
    zh: `境外接收方：${name}。依据该文件的流转：${nameList(flows, language, 10)}。适用的条款要求：${terms}。`,
  }[language];
}

function nothingAsked({ value }: Definition<'agreement'>, source: PackSource) {
  const { language } = source;
  if (value.kind !== 'gba-standard-contract') return [{ en: 'No mechanism asks for terms of this document.', zh: '没有机制对该文件提出条款要求。' }[language]];
  const text = {
    en: 'The terms of the Greater Bay Area standard contract are not in the law data of this program, so nothing is compared. Check the document against the official text. See ',
    zh: '粤港澳大湾区标准合同的条款不在本工具的法律数据中，未作比对；应与官方文本核对。参见',
  };
  return [text[language], ...citedList(['gba-scope', 'gba-onward', 'gba-filing'], source), language === 'zh' ? '。' : '.'];
}

function linesTable(lines: readonly TermLine[], { language }: PackSource): Table {
  return {
    kind: 'table',
    columns: [
      { title: [{ en: 'No.', zh: '序号' }[language]], share: 2, align: 'center' },
      { title: [{ en: 'Term', zh: '条款' }[language]], share: 6 },
      { title: [{ en: 'What is agreed', zh: '内容要点' }[language]], share: 11 },
      { title: [{ en: 'Demand', zh: '要求' }[language]], share: 4 },
      { title: [{ en: 'Rests on', zh: '依据' }[language]], share: 9 },
      { title: [{ en: 'Clause of the document', zh: '法律文件条款' }[language]], share: 8 },
      { title: [{ en: 'State', zh: '状态' }[language]], share: 4, align: 'center' },
    ],
    rows: lines.map((line, index) => [
      [String(index + 1)],
      [line.name],
      [line.gist],
      [levelName(line.level, language)],
      line.basis,
      line.where,
      stateWords(line.state, language),
    ]),
  };
}

/** Terms that the file lists though nothing asks for them. */
function furtherTerms({ value }: Definition<'agreement'>, lines: readonly TermLine[], { analysis, language }: PackSource): readonly Block[] {
  const asked = new Set(lines.map(({ id }) => id));
  const further = Object.entries(value.terms ?? {}).filter(([id, where]) => !asked.has(id) && typeof where === 'string' && where.trim() !== '');
  if (further.length === 0) return [];
  const items = further.map(([id, where]) => {
    const name = analysis.catalogues.terms[id]?.name[language] ?? id;
    return [language === 'zh' ? `${name}：${where}` : `${name}: ${where}`];
  });
  const text =
    lines.length === 0
      ? { en: 'Terms that the project lists of the document:', zh: '项目文件载明的条款：' }
      : { en: 'Terms that are listed and that nothing asks for:', zh: '另行载明、现行要求未涉及的条款：' };
  return [
    { kind: 'paragraph', words: [text[language]] },
    { kind: 'list', items },
  ];
}
