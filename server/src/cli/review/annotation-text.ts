import { basisOf } from './basis-of.js';
import { reportWords } from './report-words.js';
import type { ReviewedFinding } from './review.js';

/** A finding for a place where only text is shown: what is, why it matters, what to do, and the law. */
export function annotationText({ finding, one }: ReviewedFinding): string {
  const { language } = one;
  const words = reportWords[language];
  const law = basisOf(finding.provisions, one).map(({ title }) => title);
  const lines = [
    finding.message[language],
    `${words.why}${words.colon}${finding.why[language]}`,
    `${words.remedy}${words.colon}${finding.remedy[language]}`,
    ...(law.length === 0 ? [] : [`${words.law}${words.colon}${law.join(words.separator)}`]),
  ];
  return lines.join('\n');
}
