// Whether a result can be there when it is needed.
import type { Definition } from '../model/definition.js';
import { addMonths } from './calendar-periods.js';
import type { Basis, TimeContext } from './deadline.js';
import { filingState } from './filing-state.js';
import { flowsNaming } from './leaving.js';
import type { Day } from './regimes.js';
import { reviewDeadlines } from './review-deadlines.js';

/** The first day on which somebody counts on the result: the business says so, or a flow is planned to begin. */
export interface Need {
  readonly day: Day;
  readonly flow: Definition<'flow'> | undefined;
}

export interface Strain {
  readonly need: Need;
  /** The day has passed; or too little time is left by the planning value; or the authority may take longer by the official periods. */
  readonly kind: 'passed' | 'planning' | 'review';
  /** The earliest day to plan with, or the last one of the official period. */
  readonly until: Day;
  readonly published: boolean;
  readonly basis: Basis | undefined;
}

/** Why a result will hardly be there when it is needed; undefined where nothing speaks against it. */
export function strainOf(filing: Definition<'filing'>, context: TimeContext): Strain | undefined {
  const { asOf, regime } = context;
  const { standing } = filingState(filing, context);
  const need = standing === 'preparing' || standing === 'under-way' ? needOf(filing, context) : undefined;
  if (!need) return undefined;
  if (need.day < asOf) return { need, kind: 'passed', until: asOf, published: true, basis: undefined };
  // The planning value is one for the assessment.
  if (filing.value.mechanism !== 'security-assessment') return undefined;
  if (standing === 'preparing') {
    const until = regime.planning && addMonths(asOf, regime.planning.months.from);
    return until && need.day < until ? { need, kind: 'planning', until, published: true, basis: regime.planning } : undefined;
  }
  const review = reviewDeadlines(filing, context).find(({ kind, done, past }) => kind === 'review-end' && !done && !past);
  return review && need.day < review.day ? { need, kind: 'review', until: review.day, published: review.published, basis: review } : undefined;
}

function needOf(filing: Definition<'filing'>, { model, asOf }: TimeContext): Need | undefined {
  const { neededBy } = filing.value;
  const flows = flowsNaming(filing, model).filter(({ value }) => value.status === 'planned');
  const planned = flows.flatMap((flow): readonly Need[] => (flow.value.since && flow.value.since >= asOf ? [{ day: flow.value.since, flow }] : []));
  const needs = [...(neededBy ? [{ day: neededBy, flow: undefined }] : []), ...planned];
  return needs.reduce<Need | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);
}
