// How late a standard contract was filed, or is by now.
import type { Definition } from '../model/definition.js';
import { type ContractFilingDue, contractFilingDue } from './agreement-deadlines.js';
import { calendarOf, type TimeContext } from './deadline.js';
import { filingRow } from './filing-cover.js';
import { flowsUnder } from './filing-flows.js';
import { filingState } from './filing-state.js';
import type { Day } from './regimes.js';

export interface LateFiling {
  readonly agreement: Definition<'agreement'>;
  readonly due: ContractFilingDue;
  /** The day on which it was filed all the same. */
  readonly filed: Day | undefined;
  /** Working days after the last one, up to the filing or to the day of evaluation. */
  readonly workingDays: number;
  readonly published: boolean;
  /** Whether the authority has taken it by now. */
  readonly granted: boolean;
}

/** The contracts that a filing was handed in too late for, or still is not. What came to nothing is reported where it is relied on. */
export function lateContracts(filing: Definition<'filing'>, context: TimeContext): readonly LateFiling[] {
  const { standing, handedIn: filed } = filingState(filing, context);
  const counts = standing === 'preparing' || standing === 'under-way' || standing === 'granted';
  // Handed in, and nobody wrote down when: that is not late for certain.
  if (filing.value.mechanism !== 'standard-contract' || !counts || (filed === undefined && standing !== 'preparing')) return [];
  const agreements = new Set(flowsUnder(filing, context).flatMap(({ facts }) => facts.agreement ?? []));
  const until = filed ?? context.asOf;
  return [...agreements].flatMap((agreement): readonly LateFiling[] => {
    const due = contractFilingDue(agreement, context);
    if (!due || until <= due.day || wasFiledBefore(filing, due, context)) return [];
    const { days, published } = calendarOf(context.catalogues).workingDaysBetween(due.day, until);
    return [{ agreement, due, filed, workingDays: days, published: published && due.published, granted: standing === 'granted' }];
  });
}

/** Whether an earlier or later filing of the same row was in time: what followed it has no such period. */
function wasFiledBefore(filing: Definition<'filing'>, { day }: ContractFilingDue, context: TimeContext): boolean {
  return filingRow(filing, context.model).some((one) => {
    const { handedIn } = filingState(one, context);
    return handedIn !== undefined && handedIn <= day;
  });
}
