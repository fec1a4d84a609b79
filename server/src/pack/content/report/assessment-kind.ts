import type { PackSource } from '../source.js';

/** Which assessment a report is about. One filing may have both, and each has its own days, course and conclusion. */
export type AssessmentKind = 'self' | 'impact';

/** What the blanks of an assessment are asked of: those of the self-assessment need no further word. */
export function assessmentKey(kind: AssessmentKind): readonly string[] {
  return kind === 'impact' ? ['impact'] : [];
}

/** The day on which the assessment was finished. Of a security assessment the files keep that of the self-assessment, of other filings that of the impact assessment. */
export function finishedOn(kind: AssessmentKind, { filing, mechanism }: PackSource): string | undefined {
  const kept: AssessmentKind = mechanism === 'security-assessment' ? 'self' : 'impact';
  return kind === kept ? (filing?.value.selfAssessed ?? undefined) : undefined;
}
