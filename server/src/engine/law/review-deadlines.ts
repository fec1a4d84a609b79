// What is due while a filing is with the authority, and right after its result.
import type { Definition } from '../model/definition.js';
import { type Deadline, deadline, type Given, stagePeriod, type TimeContext } from './deadline.js';
import { type FilingState, filingState } from './filing-state.js';
import type { Day } from './regimes.js';

/** Check, acceptance, review and what may follow the result; a day that is still to come is counted from the latest day before it. */
export function reviewDeadlines(filing: Definition<'filing'>, context: TimeContext): readonly Deadline[] {
  const state = filingState(filing, context);
  const { mechanism } = filing.value;
  // Whoever certifies has no time that a rule sets.
  if (mechanism === undefined || mechanism === 'certification') return [];
  const given = mechanism === 'security-assessment' ? assessment(state, context) : contract(state, context);
  return given.map((one) => deadline(one, context.asOf));
}

/** What stays the same for all stages of a filing. */
interface Stage {
  readonly kind: Given['kind'];
  readonly stage: string;
  readonly path: readonly string[];
  readonly from: Day | null | undefined;
  readonly forecast?: boolean;
  readonly done: boolean;
}

function given(filing: Definition<'filing'>, { kind, stage, path, from, forecast = false, done }: Stage, context: TimeContext): readonly Given[] {
  const period = from ? stagePeriod(stage, from, context) : undefined;
  return period ? [{ ...period, kind, at: filing, path, forecast, done }] : [];
}

function assessment(state: FilingState, context: TimeContext): readonly Given[] {
  const { filing, standing } = state;
  const { submitted, accepted, decided, status } = filing.value;
  const ended = standing !== 'preparing' && standing !== 'under-way' && standing !== 'unknown';
  const isAccepted = ended || (accepted ? accepted <= context.asOf : status === 'accepted');
  const check = given(filing, { kind: 'completeness-check', stage: 'provincial-review', path: ['submitted'], from: submitted, done: isAccepted }, context);
  const acceptance = given(
    filing,
    { kind: 'acceptance', stage: 'acceptance', path: ['submitted'], from: check[0]?.day, forecast: true, done: isAccepted },
    context,
  );
  const review = accepted
    ? given(filing, { kind: 'review-end', stage: 'national-review', path: ['accepted'], from: accepted, done: ended }, context)
    : given(filing, { kind: 'review-end', stage: 'national-review', path: ['submitted'], from: acceptance[0]?.day, forecast: true, done: ended }, context);
  // Nobody objects to a result that gives what was asked for.
  const objects = status === 'rejected' || status === 'conditionally-approved';
  const again = objects ? given(filing, { kind: 're-review', stage: 're-review', path: ['decided'], from: decided, done: false }, context) : [];
  return [...check, ...acceptance, ...review, ...again];
}

function contract(state: FilingState, context: TimeContext): readonly Given[] {
  const { filing, standing } = state;
  const { submitted, supplementRequested, decided, status } = filing.value;
  const ended = standing !== 'preparing' && standing !== 'under-way' && standing !== 'unknown';
  const check = given(filing, { kind: 'contract-check', stage: 'contract-check', path: ['submitted'], from: submitted, done: ended }, context);
  const refused = status === 'rejected' && decided;
  const [path, from] = refused ? (['decided', decided] as const) : (['supplementRequested', supplementRequested] as const);
  const done = !refused && (status !== 'supplementing' || (submitted && from ? submitted > from : false));
  return [...check, ...given(filing, { kind: 'contract-supplement', stage: 'contract-supplement', path: [path], from, done }, context)];
}
