// What is asked of an agreement, term by term, and what it says.
import { type DemandedTerm, forReviewers, placeOfTerm, reviewAgreement } from '../../../engine/law/agreement-terms.js';
import type { Definition } from '../../../engine/model/definition.js';
import { termState } from '../../../engine/views/agreement-trace.js';
import { termGuidance } from '../../../engine/views/guidance.js';
import { termFaultFinder } from '../../../engine/wording/term-fault.js';
import type { Confidence } from '../../content/confidence.js';
import { citedList } from '../../content/provision.js';
import type { PackSource } from '../../content/source.js';
import { fillIn } from '../../paper/fill-in.js';
import { confidenceMark } from '../../paper/marks.js';
import type { Words } from '../../paper/paper.js';

/** The document has the term; what is written of it says too little; the document does not have it; nobody wrote down where it stands. */
export type TermLineState = 'present' | 'partly' | 'missing' | 'not-said';

export interface TermLine {
  readonly id: string;
  readonly name: string;
  /** What is agreed. */
  readonly gist: string;
  readonly level: 'required' | 'reviewers';
  /** Mechanisms that ask for it. */
  readonly mechanisms: readonly DemandedTerm['demands'][number]['mechanism'][];
  /** Provisions with what is not verified. */
  readonly basis: Words;
  readonly state: TermLineState;
  /** Clause of the document, or a blank for it. */
  readonly where: Words;
}

/** The terms that flows relying on an agreement ask for, in the order of the catalogue. */
export function termLines(agreement: Definition<'agreement'>, source: PackSource): readonly TermLine[] {
  const { analysis, language } = source;
  const faultOf = termFaultFinder(analysis.catalogues);
  const review = reviewAgreement(agreement, analysis);
  return review.terms.map((demanded) => {
    const { id, term, demands } = demanded;
    const written = placeOfTerm(agreement, id);
    const fault = written === undefined ? undefined : faultOf(written);
    const found = termState(review, demanded);
    const guidance = termGuidance(term, demands);
    const state = fault ? 'partly' : found === 'denied' ? 'missing' : found === 'not-said' ? 'not-said' : 'present';
    const asking = fillIn(`agreement.${agreement.id}.${id}`, askFor(state, fault?.question?.[language], language), source);
    const place = found === 'official-text' ? officialPlace(term.demandedBy['standard-contract']?.place?.[language], language) : written;
    return {
      id,
      name: term.name[language],
      gist: term.gist[language],
      level: forReviewers(demands) ? 'reviewers' : 'required',
      mechanisms: demands.map(({ mechanism }) => mechanism),
      basis: basisOf(guidance.provisions, guidance.confidence, source),
      state,
      where: state === 'present' ? [place ?? ''] : fault ? [`${written}\n`, asking] : [asking],
    };
  });
}

/** What a state is called. */
export function stateName(state: TermLineState, language: 'en' | 'zh'): string {
  return stateNames[state][language];
}

/** A state as it stands in a table: what is missing is told apart in bold, not by colour. */
export function stateWords(state: TermLineState, language: 'en' | 'zh'): Words {
  const text = stateName(state, language);
  return state === 'present' ? [text] : [{ kind: 'strong', text }];
}

const stateNames = {
  present: { en: 'Present', zh: '已具备' },
  partly: { en: 'Unclear', zh: '表述不明确' },
  missing: { en: 'Missing', zh: '缺少' },
  'not-said': { en: 'Not said', zh: '未注明' },
} as const;

function officialPlace(place: string | undefined, language: 'en' | 'zh'): string {
  const official = { en: 'Official text', zh: '官方文本' }[language];
  return place === undefined ? official : { en: `${official}, ${place}`, zh: `${official}${place}` }[language];
}

function askFor(state: TermLineState, question: string | undefined, language: 'en' | 'zh'): string {
  const asked = {
    present: { en: '', zh: '' },
    partly: { en: question ?? 'Say it so that it can be checked.', zh: question ?? '请写明可以核对的内容。' },
    missing: { en: 'The document does not have it: add a clause and name it.', zh: '文件没有约定，应补充条款并写明条款编号。' },
    'not-said': { en: 'Name the clause; where there is none, add one.', zh: '写明条款编号；没有该条款的，应补充。' },
  };
  return asked[state][language];
}

/** A doubt that no provision bears is about the demand itself, and is told behind them. */
function basisOf(provisions: readonly string[], confidence: Confidence, source: PackSource): Words {
  const words = citedList(provisions, source);
  const isTold = confidence === 'verified' || words.some((word) => typeof word !== 'string' && word.kind === 'cited' && word.confidence !== 'verified');
  if (isTold) return words;
  const [between, demand] = { en: ['; ', 'that it is asked for'], zh: ['；', '该项要求'] }[source.language];
  const text = `${demand}`;
  return [...words, `${between}`, confidence === 'unverified' ? { kind: 'unverified', text } : `${text}${confidenceMark(confidence, source.language)}`];
}
