import { forReviewers, placeOfTerm, reviewAgreement } from '../../../engine/law/agreement-terms.js';
import { type Definition, placeOf } from '../../../engine/model/definition.js';
import type { Language, Text } from '../../../engine/text.js';
import { type TermState, termState } from '../../../engine/views/agreement-trace.js';
import { termFaultFinder } from '../../../engine/wording/term-fault.js';
import { nameOf } from '../../content/names.js';
import { valueWords } from '../../content/value-words.js';
import type { Cell, Sheet } from '../workbook.js';
import { basisText } from './basis-text.js';
import { type ColumnOf, notApplicable, sheetOf, stated } from './column.js';
import type { SheetSource } from './sheet-source.js';

interface TermRow {
  readonly agreement: Definition<'agreement'>;
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly state: Cell;
  readonly where: string;
  readonly basis: string;
  readonly gist: string;
  readonly place: string;
}

const states: Readonly<Record<TermState, Text>> = {
  agreed: { en: '√ agreed', zh: '√ 已约定' },
  denied: { en: '× missing: the document does not have it', zh: '× 缺失：文件没有约定' },
  'official-text': { en: '√ in the official text', zh: '√ 官方文本已包含' },
  'not-said': { en: '× missing: nobody says where', zh: '× 缺失：未写明位置' },
};

/** One row for every term that is asked of every agreement: the clause, or that it is missing. */
export function termSheet(own: SheetSource): Sheet {
  const { language, analysis } = own.source;
  const columns: readonly ColumnOf<TermRow>[] = [
    { en: 'Agreement', zh: '法律文件编号', width: 20, cell: ({ agreement }) => agreement.id },
    {
      en: 'Kind',
      zh: '类型',
      width: 22,
      cell: ({ agreement: { value } }) => stated(value.kind && valueWords('agreement', 'kind', value.kind)[language], language),
    },
    {
      en: 'With',
      zh: '境外接收方',
      width: 22,
      cell: ({ agreement: { value } }) => {
        const recipient = analysis.model.tables.recipient.get(value.with);
        return stated(recipient ? nameOf(recipient, language) : value.with, language);
      },
    },
    { en: 'Signed', zh: '签订', width: 11, cell: ({ agreement }) => agreement.value.signed ?? notApplicable },
    { en: 'In effect', zh: '生效', width: 11, cell: ({ agreement }) => agreement.value.effective ?? notApplicable },
    { en: 'Expires', zh: '到期', width: 11, cell: ({ agreement }) => agreement.value.expires ?? notApplicable },
    { en: 'Term', zh: '条款', width: 26, cell: ({ name }) => name },
    { en: 'Id of the term', zh: '条款编号', width: 20, cell: ({ id }) => id },
    { en: 'Asked for', zh: '要求', width: 12, cell: ({ level }) => level },
    { en: 'State', zh: '状态', width: 22, cell: ({ state }) => state },
    { en: 'Clause', zh: '所在条款', width: 22, cell: ({ where }) => where },
    { en: 'Basis', zh: '依据', width: 26, cell: ({ basis }) => basis },
    { en: 'What is meant', zh: '要求说明', width: 40, cell: ({ gist }) => gist },
    { en: 'Place in the files', zh: '文件位置', width: 27, cell: ({ place }) => place },
  ];
  return sheetOf(
    own.source.agreements.flatMap((agreement) => termRows(agreement, own)),
    { name: { en: 'Terms', zh: '条款' }[language], columns, frozen: 1 },
    language,
  );
}

function termRows(agreement: Definition<'agreement'>, { source, at }: SheetSource): readonly TermRow[] {
  const { analysis, language } = source;
  const review = reviewAgreement(agreement, analysis);
  if (review.terms.length === 0) return [nothingAsked(agreement, at(placeOf(agreement)), language)];
  const faultOf = termFaultFinder(analysis.catalogues);
  return review.terms.map(({ id, term, demands, unmet }) => {
    const state = termState(review, { id, unmet });
    const written = placeOfTerm(agreement, id);
    const official = state === 'official-text' ? term.demandedBy['standard-contract']?.place[language] : undefined;
    return {
      agreement,
      id,
      name: term.name[language],
      level: levelWords(forReviewers(demands), language),
      state: stateCell(state, written === undefined ? undefined : faultOf(written)?.words, language),
      where: written ?? official ?? notApplicable,
      basis: basisText(
        demands.flatMap(({ provisions }) => provisions),
        source,
      ),
      gist: term.gist[language],
      place: at(placeOf(agreement, ['terms', id])),
    };
  });
}

/** Whether the document has a term; words that promise nothing are told as such. */
function stateCell(state: TermState, fault: Text | undefined, language: Language): Cell {
  if (fault) return { tone: 'open', value: `${{ en: '△ vague: ', zh: '△ 含糊：' }[language]}${fault[language]}` };
  const value = states[state][language];
  return state === 'denied' || state === 'not-said' ? { tone: 'grave', value } : value;
}

function levelWords(reviewers: boolean, language: Language): string {
  return reviewers ? { en: 'by reviewers', zh: '审查关注' }[language] : { en: 'required', zh: '必备' }[language];
}

function nothingAsked(agreement: Definition<'agreement'>, place: string, language: Language): TermRow {
  const name = { en: 'no flow that relies on it asks for terms', zh: '依据该文件的流转不要求特定条款' }[language];
  return { agreement, id: notApplicable, name, level: notApplicable, state: notApplicable, where: notApplicable, basis: '', gist: '', place };
}
