// One line above each definition that people steer by: what a flow needs, how full the totals of an exporter are, what an agreement
// lacks, how far a filing is.
import { type AgreementReview, reviewAgreement } from '../law/agreement-terms.js';
import { beginningAt } from '../law/beginning.js';
import { isLeaving } from '../law/leaving.js';
import { measuresOf } from '../law/people.js';
import type { Totals } from '../law/totals.js';
import { type Definition, isKind } from '../model/definition.js';
import { type Span, shifted } from '../syntax/span.js';
import type { Text } from '../text.js';
import { unmetTerms } from '../views/agreement-trace.js';
import { markOf } from '../wording/marks.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { count, peopleText } from '../wording/people.js';
import { describeKey } from './key-info.js';
import type { FileView, ProjectView } from './project-view.js';
import { thresholdAhead } from './threshold-ahead.js';

const told: ReadonlySet<string> = new Set(['exporters', 'agreements', 'flows', 'filings']);

/** Where a line stands: the id below it, and its address. */
export interface LensPlace {
  readonly span: Span;
  readonly address: string;
}

export function lensPlaces({ entries }: FileView): readonly LensPlace[] {
  return entries
    .filter(({ section }) => told.has(section))
    .map((entry) => ({ span: shifted(entry.find([], 'key'), entry.start), address: `${entry.section}.${entry.id}` }));
}

/** What the lines of a project are made from, found out once for one state of it and when the first of them is asked for. */
export class LensFacts {
  private readonly reviews = new Map<Definition<'agreement'>, AgreementReview>();

  constructor(readonly project: ProjectView) {}

  reviewOf(agreement: Definition<'agreement'>): AgreementReview {
    const review = this.reviews.get(agreement) ?? reviewAgreement(agreement, this.project);
    this.reviews.set(agreement, review);
    return review;
  }
}

/** The line above a definition; undefined where there is nothing to tell. */
export function lensText(definition: Definition, facts: LensFacts): Text | undefined {
  const all = partsOf(definition, facts);
  return all.length === 0 ? undefined : { en: all.map(({ en }) => en).join(' · '), zh: all.map(({ zh }) => zh).join(' · ') };
}

function partsOf(definition: Definition, facts: LensFacts): readonly Text[] {
  if (isKind(definition, 'flow')) return flowParts(definition, facts);
  if (isKind(definition, 'exporter')) return exporterParts(definition, facts.project);
  if (isKind(definition, 'agreement')) return agreementParts(facts.reviewOf(definition));
  return isKind(definition, 'filing') ? filingParts(definition, facts.project) : [];
}

function flowParts(flow: Definition<'flow'>, facts: LensFacts): readonly Text[] {
  const verdict = facts.project.judgement.of(flow);
  if (!verdict) return [];
  const [sign = ''] = markOf(verdict.mechanism).split(' ');
  const name = capitalised(mechanismName(verdict.mechanism));
  const { status } = flow.value;
  return [
    { en: `${sign} ${name.en}`, zh: `${sign} ${name.zh}` },
    ...(status === undefined || status === 'active' ? [] : [wordOf('flow', status)]),
    ...missing(termsMissing(flow, facts)),
    ...found(flow, facts.project),
  ];
}

/** How many findings in a flow somebody should see. */
function found(flow: Definition<'flow'>, project: ProjectView): readonly Text[] {
  const number = project.findingsIn(flow).filter(({ waiver, severity }) => !waiver && severity !== 'hint').length;
  return number === 0 ? [] : [several(number, { en: 'finding', zh: '项发现' })];
}

/** How many terms that a flow asks for its agreement does not show. */
function termsMissing(flow: Definition<'flow'>, facts: LensFacts): number {
  const agreement = facts.project.model.tables.agreement.get(flow.value.agreement);
  if (!agreement) return 0;
  const review = facts.reviewOf(agreement);
  const mechanism = review.flows.find(({ verdict }) => verdict.flow === flow)?.mechanism;
  return unmetTerms(review).missing.filter(({ unmet }) => unmet.some((demand) => demand.mechanism === mechanism && demand.level === 'required')).length;
}

function exporterParts(exporter: Definition<'exporter'>, project: ProjectView): readonly Text[] {
  const { totals, verdicts } = project.judgement.exporter(exporter);
  const leaving = verdicts.filter(isLeaving);
  if (leaving.length === 0) return [{ en: 'no flow abroad', zh: '没有出境流转' }];
  const measures = measuresOf(project.regime);
  const years = totals.years.length > 1 ? `${totals.years[0]}–${totals.years.at(-1)}` : String(totals.years[0] ?? '');
  const sums = measures.map((measure, index): Text => {
    const people = peopleText(totals[measure].interval);
    const first = index === 0;
    return { en: `${first ? `${years}: ` : ''}${people.en} ${measure}`, zh: `${first ? `${years}：` : ''}${measureNames[measure]} ${people.zh}` };
  });
  // What already needs the heaviest mechanism has nothing to approach.
  const settled = leaving.every(({ mechanism }) => mechanism === 'security-assessment');
  return settled ? sums : [...sums, ...nearest(project, totals)];
}

const measureNames = { ordinary: '一般个人信息', sensitive: '敏感个人信息', personal: '个人信息' } as const;

/** The threshold to which the smallest part of the way is left, among those that somebody is on the way to. */
function nearest(project: ProjectView, totals: Totals): readonly Text[] {
  const under = measuresOf(project.regime).filter((measure) => totals[measure].interval.high > 0);
  const ahead = under.flatMap((measure) => thresholdAhead(project, totals, measure) ?? []);
  const [first] = [...ahead].sort((left, right) => left.distance / left.threshold.people - right.distance / right.threshold.people);
  if (!first) return [];
  const { mechanism } = beginningAt(first.threshold, project);
  const goal = mechanism ? mechanismName(mechanism) : { en: count(first.threshold.people), zh: ` ${count(first.threshold.people)} ` };
  return [{ en: `${count(first.distance)} to ${goal.en}`, zh: `距${goal.zh}尚差 ${count(first.distance)}` }];
}

function agreementParts(review: AgreementReview): readonly Text[] {
  const flows = several(review.flows.length, { en: 'flow', zh: '项流转' });
  const relied = review.flows.length === 0 ? { en: 'relied on by no flow', zh: '没有流转依据' } : { en: `relied on by ${flows.en}`, zh: `${flows.zh}依据` };
  return [relied, ...missing(unmetTerms(review).missing.length)];
}

function filingParts(filing: Definition<'filing'>, { model }: ProjectView): readonly Text[] {
  const { mechanism, status } = filing.value;
  const flows = model.naming(filing, 'flow').length;
  return [
    ...(mechanism ? [capitalised(mechanismName(mechanism))] : []),
    ...(status ? [wordOf('filing', status)] : []),
    flows === 0 ? { en: 'for no flow', zh: '没有相关流转' } : several(flows, { en: 'flow', zh: '项流转' }),
  ];
}

function missing(terms: number): readonly Text[] {
  if (terms === 0) return [];
  return [{ en: `${several(terms, { en: 'term', zh: '' }).en} missing`, zh: `缺少 ${terms} 项条款` }];
}

function several(number: number, { en, zh }: Text): Text {
  return { en: `${count(number)} ${en}${number === 1 ? '' : 's'}`, zh: `${count(number)} ${zh}` };
}

/** A status: in English the word of the file itself. */
function wordOf(kind: 'flow' | 'filing', status: string): Text {
  const meaning = describeKey(kind, ['status'])?.values.find(({ value }) => value === status)?.meaning;
  return { en: status, zh: meaning?.zh ?? status };
}

function capitalised({ en, zh }: Text): Text {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh };
}
