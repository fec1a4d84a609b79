import { waiverRecord } from '../waiver-record.js';
import { reportWords } from './report-words.js';
import type { ReviewedFinding } from './review.js';

/** Text that a build log shows as it is: on one line, and never taken for a command of the runner. */
export function logText(text: string): string {
  return text
    .replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
    .replace(/^\s*::/, ': :')
    .replaceAll('##vso[', '## vso[')
    .replaceAll('##[', '## [');
}

/** A finding on one line of a build log, for those that are no annotation. */
export function logLine({ finding, one: { language }, where: { file, start } }: ReviewedFinding): string {
  const { rule, severity, message, waiver } = finding;
  const label = waiver ? reportWords[language].waived : severity;
  const record = waiver ? reportWords[language].bracket(waiverRecord(waiver, language)) : '';
  return logText(`${file}:${start.line}:${start.column} ${label} ${rule}: ${message[language]}${record}`);
}
