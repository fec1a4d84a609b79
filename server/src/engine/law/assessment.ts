import type { Model } from '../model/model.js';
import type { Verdict } from './verdict.js';

const over: ReadonlySet<string> = new Set(['rejected', 'withdrawn']);

/** Whether a security assessment for the flow is declared and not over: in preparation, under review, or passed. */
export function assessmentUnderWay({ flow }: Verdict, { tables }: Model): boolean {
  const filing = tables.filing.get(flow.value.filing);
  return filing?.value.mechanism === 'security-assessment' && !over.has(filing.value.status ?? '');
}

/** The rule that reports the decision which calls for a security assessment, where the verdict is certain. */
export function triggerOf({ mechanism, steps }: Verdict): string | undefined {
  if (mechanism !== 'security-assessment') return undefined;
  const deciding = steps.filter(({ truth }) => truth !== 'no');
  return (deciding.find(({ truth }) => truth === 'yes') ?? deciding.at(0))?.decision.finding;
}
