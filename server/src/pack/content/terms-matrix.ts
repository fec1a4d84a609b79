// Where a legal document has the terms that are asked of it, clause by clause; what is missing is marked.
import { type DemandedTerm, forReviewers, placeOfTerm } from '../../engine/law/agreement-terms.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';
import { type AgreementTrace, type TermState, termState, traceAgreements, unmetTerms } from '../../engine/views/agreement-trace.js';
import { termFaultFinder } from '../../engine/wording/term-fault.js';
import type { Block, Table, Words } from '../paper/paper.js';
import { citedList } from './provision.js';
import { sentence } from './sentence.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, paragraph, tableOf } from './table.js';

const columns: readonly ColumnPlan[] = [
  [{ en: 'No.', zh: '序号' }, 1.5, 'end'],
  [{ en: 'Term', zh: '约定事项' }, 5],
  [{ en: 'Asked for by', zh: '要求及依据' }, 6],
  [{ en: 'Clause', zh: '对应条款' }, 3],
  [{ en: 'State', zh: '约定情况' }, 3],
];

/** How an agreement stands to the terms: a sentence that counts, and the matrix. */
export function termsBlocks(agreement: Definition<'agreement'>, source: PackSource): readonly Block[] {
  const [trace] = traceAgreements(source.analysis, [agreement]);
  return trace ? [paragraph(termsSentence(trace, source)), ...(rowsOf(trace, source).length === 0 ? [] : [termsMatrix(trace, source)])] : [];
}

/** How many of the terms asked for the document has, and which it lacks. */
export function termsSentence(trace: AgreementTrace, { analysis, language }: PackSource): Words {
  const { terms, vague, agreement } = trace;
  if (terms.length === 0) return [nothingAsked(agreement)[language]];
  const { missing, reviewersMiss } = unmetTerms(trace);
  const parts: readonly Words[] = [
    sentence(
      { en: '{met} of {all} terms that are asked for stand in the document.', zh: '应当约定或者审查关注的事项共 {all} 项，文件已约定 {met} 项。' },
      { met: String(terms.filter(({ unmet }) => unmet.length === 0).length), all: String(terms.length) },
      language,
    ),
    lacking({ en: ' Missing: {terms}.', zh: '缺少必备条款：{terms}。' }, missing.map(nameOfTerm), language),
    lacking({ en: ' Looked for by reviewers and missing: {terms}.', zh: '缺少审查关注事项：{terms}。' }, reviewersMiss.map(nameOfTerm), language),
    lacking(
      { en: ' Says nothing definite: {terms}.', zh: '约定含糊：{terms}。' },
      vague.map((id) => analysis.catalogues.terms[id]?.name ?? { en: id, zh: id }),
      language,
    ),
  ];
  return parts.flat();
}

function nothingAsked({ value: { kind } }: Definition<'agreement'>): Text {
  if (kind === 'gba-standard-contract') {
    return {
      en: 'The catalogue of terms does not hold the text of the contract for the Greater Bay Area; compare the document with the official text.',
      zh: '条款目录未收录粤港澳大湾区标准合同的文本，应逐条与官方文本核对。',
    };
  }
  return { en: 'The flows that rest on this document ask for no particular terms.', zh: '依据该文件的各项流转均不要求约定特定条款。' };
}

function nameOfTerm({ term }: DemandedTerm): Text {
  return term.name;
}

function lacking(text: Text, terms: readonly Text[], language: PackSource['language']): Words {
  if (terms.length === 0) return [];
  const list = terms.map((term) => term[language]).join(language === 'zh' ? '、' : ', ');
  return sentence(text, { terms: { kind: 'strong', text: list } }, language);
}

/** Every term that is asked for, and those that the file lists besides. */
function termsMatrix(trace: AgreementTrace, source: PackSource): Table {
  return tableOf(
    columns,
    rowsOf(trace, source).map((row, index): readonly Words[] => [[String(index + 1)], ...row]),
    { language: source.language, caption: { en: 'Terms and clauses', zh: '约定事项与条款对照表' } },
  );
}

function rowsOf(trace: AgreementTrace, source: PackSource): readonly (readonly Words[])[] {
  const asked = new Set(trace.terms.map(({ id }) => id));
  const further = Object.keys(trace.agreement.value.terms ?? {}).filter((id) => !asked.has(id));
  return [...trace.terms.map((term) => demandedRow(term, trace, source)), ...further.map((id) => furtherRow(id, trace, source))];
}

function demandedRow(demanded: DemandedTerm, trace: AgreementTrace, { analysis, language }: PackSource): readonly Words[] {
  const { id, term, demands } = demanded;
  const level = forReviewers(demands) ? { en: 'looked for by reviewers', zh: '审查关注' } : { en: 'required', zh: '必备' };
  const provisions = citedList(
    demands.flatMap((demand) => demand.provisions),
    { analysis, language },
  );
  const state = termState(trace, demanded);
  const official = term.demandedBy['standard-contract']?.place[language];
  const place = placeOfTerm(trace.agreement, id) ?? (state === 'official-text' ? official : undefined);
  return [
    [term.name[language]],
    [`${level[language]}${language === 'zh' ? '：' : ': '}`, ...provisions],
    [place ?? '–'],
    trace.vague.includes(id) ? vagueWords(id, trace, { analysis, language }) : stateWords(state, language),
  ];
}

function furtherRow(id: string, trace: AgreementTrace, { analysis, language }: PackSource): readonly Words[] {
  const name = analysis.catalogues.terms[id]?.name[language] ?? id;
  const place = placeOfTerm(trace.agreement, id);
  const state = place === undefined ? 'denied' : 'agreed';
  return [[name], ['–'], [place ?? '–'], trace.vague.includes(id) ? vagueWords(id, trace, { analysis, language }) : stateWords(state, language)];
}

const states: Readonly<Record<TermState, Text>> = {
  agreed: { en: 'agreed', zh: '已约定' },
  'official-text': { en: 'in the official text', zh: '官方文本已包含' },
  denied: { en: 'missing: the document does not have it', zh: '缺少：文件没有约定' },
  'not-said': { en: 'missing: nobody says where', zh: '缺少：未写明位置' },
};

function stateWords(state: TermState, language: PackSource['language']): Words {
  const text = states[state][language];
  return [state === 'agreed' || state === 'official-text' ? text : { kind: 'strong', text }];
}

function vagueWords(id: string, { agreement }: AgreementTrace, { analysis, language }: Pick<PackSource, 'analysis' | 'language'>): Words {
  const fault = termFaultFinder(analysis.catalogues)(agreement.value.terms?.[id] ?? null);
  const said = fault?.words[language] ?? '';
  return [{ kind: 'strong', text: language === 'zh' ? `含糊：${said}` : `vague: ${said}` }];
}
