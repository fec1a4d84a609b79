// What each filing still wants: its documents, the terms of the agreements behind it, and what the rules found there.
import type { Finding } from '../finding.js';
import type { Analysis } from '../index.js';
import { forReviewers, placeOfTerm, reviewAgreement } from '../law/agreement-terms.js';
import { hasOwnList } from '../law/filing-papers.js';
import { namedFiles } from '../law/named-files.js';
import { agreementsOf } from '../law/relying.js';
import { type Definition, type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';
import { type TermState, termState } from './agreement-trace.js';
import { documentGuidance, type Guidance, type HeadingItem, headingsOf, termGuidance } from './guidance.js';
import { type FilingTimeline, filingTimeline, type StageItem } from './timeline.js';

export interface FilingChecklist {
  readonly filing: Definition<'filing'>;
  readonly flows: readonly Definition<'flow'>[];
  readonly documents: readonly DocumentItem[];
  readonly agreements: readonly AgreementItem[];
  /** What was found at the filing itself. */
  readonly findings: readonly Finding[];
  /** Its stages and deadlines, and what comes next. */
  readonly timeline: FilingTimeline;
  /** The stages, each with what was found that stands in its way. */
  readonly steps: readonly StepItem[];
  readonly progress: Progress;
}

export interface StepItem extends StageItem {
  readonly findings: readonly Finding[];
}

export interface Fraction {
  readonly done: number;
  readonly of: number;
}

/** How far a filing is, in numbers. Parts of a stage are no steps of their own; waived findings and remarks do not count. */
export interface Progress {
  readonly documents: Fraction;
  readonly terms: Fraction;
  readonly steps: Fraction;
  readonly findings: number;
}

export type DocumentState = 'missing' | 'draft' | 'final' | 'listed';

export interface DocumentItem {
  readonly id: string;
  readonly name: Text;
  /** Whether the regime demands it for the mechanism of the filing. */
  readonly mandatory: boolean;
  /** `listed`: the file names it and does not say how far it is. */
  readonly state: DocumentState;
  readonly file: string | undefined;
  /** Whether the file is there; undefined where none is named or nobody can look. */
  readonly exists: boolean | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** Where it is listed, or where it would be. */
  readonly place: Place;
  readonly findings: readonly Finding[];
  readonly guidance: Guidance | undefined;
  /** Of a report, what stands in it. */
  readonly headings: readonly HeadingItem[];
}

export interface AgreementItem {
  readonly agreement: Definition<'agreement'>;
  readonly terms: readonly TermItem[];
  readonly findings: readonly Finding[];
}

export interface TermItem {
  readonly id: string;
  readonly name: Text;
  readonly level: 'required' | 'reviewers';
  readonly met: boolean;
  readonly state: TermState;
  /** Where the document has it, in the words of the file. */
  readonly where: string | undefined;
  /** Where it is listed, or where it would be. */
  readonly place: Place;
  readonly guidance: Guidance;
}

/** The checklists of filings; of all of them, in source order, where none are named. */
export function filingChecklists(analysis: Analysis, filings: readonly Definition<'filing'>[] = analysis.model.tables.filing.list): readonly FilingChecklist[] {
  // Filings share agreements, and what is asked of one takes all flows that rely on it to find out.
  const terms = new Map<Definition<'agreement'>, readonly TermItem[]>();
  const termsIn = (agreement: Definition<'agreement'>): readonly TermItem[] => {
    const items = terms.get(agreement) ?? termsOf(agreement, analysis);
    terms.set(agreement, items);
    return items;
  };
  return filings.map((filing) => filingChecklist(filing, analysis, termsIn));
}

type TermsIn = (agreement: Definition<'agreement'>) => readonly TermItem[];

function filingChecklist(filing: Definition<'filing'>, analysis: Analysis, termsIn: TermsIn): FilingChecklist {
  const { model } = analysis;
  const flows = model.tables.filing.get(filing.id) === filing ? model.naming(filing, 'flow') : [];
  const findings = analysis.findingsIn(filing);
  const agreements = agreementsOf(flows, model).map((agreement) => ({ agreement, terms: termsIn(agreement), findings: analysis.findingsIn(agreement) }));
  const documents = documentsOf({ filing, flows, found: findings }, analysis);
  const timeline = filingTimeline(filing, analysis);
  const steps = timeline.stages.map((stage) => ({ ...stage, findings: standingInTheWay(stage, { flows, findings, documents, agreements }, analysis) }));
  const own = { filing, flows, documents, agreements, findings, timeline, steps };
  return { ...own, progress: progressOf(own, analysis) };
}

/** A document is there once it is final, or named without more being said; a file that is named and does not exist is not there. */
export function isThere({ state, exists }: DocumentItem): boolean {
  return (state === 'final' || state === 'listed') && exists !== false;
}

/** Errors and warnings that nobody accepted. */
export function counts({ severity, waiver }: Finding): boolean {
  return waiver === undefined && (severity === 'error' || severity === 'warning');
}

function progressOf({ flows, documents, agreements, findings, steps }: Omit<FilingChecklist, 'progress'>, analysis: Analysis): Progress {
  const terms = agreements.flatMap((agreement) => agreement.terms);
  const stages = steps.filter(({ isPart, isFurther }) => !isPart && !isFurther);
  const found = [...findings, ...agreements.flatMap((agreement) => agreement.findings), ...flows.flatMap((flow) => analysis.findingsIn(flow))];
  return {
    documents: { done: documents.filter(isThere).length, of: documents.length },
    terms: { done: terms.filter(({ met }) => met).length, of: terms.length },
    steps: { done: stages.filter(({ progress }) => progress === 'done').length, of: stages.length },
    findings: found.filter(counts).length,
  };
}

/** What was found that has to do with a stage that is not over. */
function standingInTheWay(
  { id, progress }: StageItem,
  { flows, findings, documents, agreements }: Pick<FilingChecklist, 'flows' | 'findings' | 'documents' | 'agreements'>,
  analysis: Analysis,
): readonly Finding[] {
  if (progress === 'done') return [];
  const report = (name: string) => documents.filter((document) => document.id === name).flatMap((document) => document.findings);
  const found: Readonly<Record<string, () => readonly Finding[]>> = {
    'internal-assessment': () => flows.flatMap((flow) => analysis.findingsIn(flow)),
    'self-assessment': () => report('self-assessment-report'),
    agreement: () => agreements.flatMap((agreement) => agreement.findings),
    'provincial-filing': () => findings,
    'contract-impact-assessment': () => report('pipia-report'),
    'contract-conclusion': () => agreements.flatMap((agreement) => agreement.findings),
    'contract-filing': () => findings,
  };
  return (Object.hasOwn(found, id) ? (found[id]?.() ?? []) : []).filter(counts);
}

interface Papers {
  readonly filing: Definition<'filing'>;
  readonly flows: readonly Definition<'flow'>[];
  readonly found: readonly Finding[];
}

/** What the regime demands, what usually goes with it, and what else the file lists. */
function documentsOf({ filing, flows, found }: Papers, { model, regime, catalogues, fileExists }: Analysis): readonly DocumentItem[] {
  const { mechanism, documents = {} } = filing.value;
  // No regime lists the papers of the contract for the Greater Bay Area.
  const unlisted = mechanism === 'standard-contract' && flows.some((flow) => hasOwnList(flow, model.tables));
  const asked = mechanism && !unlisted ? regime.documents?.[mechanism] : undefined;
  const mandatory = new Set<string>(asked?.mandatory);
  const ids = new Set([...mandatory, ...(asked?.supporting ?? []), ...Object.keys(documents)]);
  const files = new Map(namedFiles(filing).map(({ path, fromRoot }) => [path[1], fromRoot]));
  return [...ids].map((id) => {
    const file = files.get(id);
    const place = placeOf(filing, ['documents', id]);
    const name = catalogues.documents[id]?.name ?? { en: id, zh: id };
    const listed = Object.hasOwn(documents, id);
    const findings = listed ? within(filing, ['documents', id], found) : [];
    return {
      id,
      name,
      mandatory: mandatory.has(id),
      ...stateOf(listed ? documents[id] : undefined),
      exists: file === undefined ? undefined : fileExists?.(file),
      place,
      findings,
      guidance: documentGuidance(id, catalogues),
      headings: headingsOf(id, catalogues),
    };
  });
}

type Listed = NonNullable<Definition<'filing'>['value']['documents']>[string];

function stateOf(listed: Listed | undefined): Pick<DocumentItem, 'state' | 'file' | 'owner' | 'due'> {
  if (listed === undefined || typeof listed === 'string') {
    return { state: listed === undefined ? 'missing' : 'listed', file: listed, owner: undefined, due: undefined };
  }
  const { file, status, owner, due } = listed;
  return { state: status ?? (file === undefined ? 'missing' : 'listed'), file, owner, due: due ?? undefined };
}

/** Findings between the key and the end of the value at a path. */
function within(filing: Definition<'filing'>, path: readonly string[], found: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return [];
  const { start } = placeOf(filing, path, 'key').span;
  const { end } = placeOf(filing, path, 'value').span;
  return found.filter(({ place: { span } }) => start <= span.start && span.start < end);
}

function termsOf(agreement: Definition<'agreement'>, analysis: Analysis): readonly TermItem[] {
  const review = reviewAgreement(agreement, analysis);
  return review.terms.map((term) => ({
    id: term.id,
    name: term.term.name,
    level: forReviewers(term.demands) ? 'reviewers' : 'required',
    met: term.unmet.length === 0,
    state: termState(review, term),
    where: placeOfTerm(agreement, term.id),
    place: placeOf(agreement, ['terms', term.id]),
    guidance: termGuidance(term.term, term.demands),
  }));
}
