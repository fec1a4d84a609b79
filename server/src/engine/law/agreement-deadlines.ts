// When a contract has to be filed, and until when an agreement binds.
import type { Definition } from '../model/definition.js';
import { type Basis, calendarOf, type Deadline, deadline, ownDay, type TimeContext } from './deadline.js';
import { filingState } from './filing-state.js';
import { flowsNaming, leavingVerdict } from './leaving.js';
import { type Day, inForce } from './regimes.js';
import type { CountedDay } from './working-days.js';

/** The last day to file a contract, and what that rests on. */
export interface ContractFilingDue extends CountedDay {
  readonly from: Day;
  readonly workingDays: number;
  readonly basis: Basis;
}

/** When a contract has to be filed; undefined where it is of no kind that is filed, or nothing says when it took effect. */
export function contractFilingDue({ value: { kind, effective, signed } }: Definition<'agreement'>, context: TimeContext): ContractFilingDue | undefined {
  const rule = context.regime.contractFiling;
  const from = rule?.after === 'signed' ? signed : effective;
  if (!rule || !kind || !from || !inForce(rule, from)) return undefined;
  const basis = kind === 'standard-contract' ? rule : rule.otherKinds?.[kind];
  const { workingDays } = rule;
  return basis && { ...calendarOf(context.catalogues).addWorkingDays(from, workingDays), from, workingDays, basis };
}

/** The deadlines of an agreement. */
export function agreementDeadlines(agreement: Definition<'agreement'>, context: TimeContext): readonly Deadline[] {
  const { asOf } = context;
  const { expires } = agreement.value;
  const due = isFreed(agreement, context) ? undefined : contractFilingDue(agreement, context);
  const filing =
    due && deadline({ ...due, kind: 'contract-filing', at: agreement, path: ['effective'], actor: 'handler', done: isFiled(agreement, context) }, asOf);
  const end = expires && deadline({ kind: 'agreement-ends', at: agreement, path: ['expires'], day: expires, basis: ownDay }, asOf);
  return [...(filing ? [filing] : []), ...(end ? [end] : [])];
}

/** Whether flows rest on an agreement, and none of them needs a mechanism. */
function isFreed(agreement: Definition<'agreement'>, { model, judgement }: TimeContext): boolean {
  const flows = flowsNaming(agreement, model);
  const free = (flow: Definition<'flow'>) => ['exempt', 'none', undefined].includes(leavingVerdict(flow, judgement)?.mechanism);
  return flows.length > 0 && flows.every(free);
}

/** Whether a filing of the contract was handed in by the day of evaluation; of several flows under one agreement, one is enough. */
function isFiled(agreement: Definition<'agreement'>, context: TimeContext): boolean {
  return flowsNaming(agreement, context.model).some((flow) => {
    const filing = context.model.tables.filing.get(flow.value.filing);
    if (filing?.value.mechanism !== 'standard-contract') return false;
    const { standing } = filingState(filing, context);
    return standing === 'under-way' || standing === 'granted' || standing === 'expired';
  });
}
