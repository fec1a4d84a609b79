import type { Verdict } from './verdict.js';

/** The rule that reports the decision which calls for a security assessment, where the verdict is certain. */
export function triggerOf({ mechanism, steps }: Verdict): string | undefined {
  if (mechanism !== 'security-assessment') return undefined;
  const deciding = steps.filter(({ truth }) => truth !== 'no');
  return (deciding.find(({ truth }) => truth === 'yes') ?? deciding.at(0))?.decision.finding;
}
