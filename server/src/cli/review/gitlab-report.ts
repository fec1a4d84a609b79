import type { Severity } from '../../engine/rule.js';
import type { Review, ReviewedFinding } from './review.js';
import { waivedPrefix } from './waived-prefix.js';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };

/** A Code Quality report of GitLab. It knows nothing of waivers: what is waived is told as `info`, with the record before it. */
export function gitlabReport({ findings }: Review): string {
  return `${JSON.stringify(findings.map(issue), null, 2)}\n`;
}

function issue({ finding, one: { language }, where: { file, start, end }, fingerprint }: ReviewedFinding) {
  const { rule, severity, message, waiver } = finding;
  return {
    description: `${waivedPrefix(finding, language)}${message[language]}`,
    check_name: rule,
    fingerprint,
    severity: waiver ? 'info' : severities[severity],
    location: { path: file, lines: { begin: start.line, end: end.line }, positions: { begin: start, end } },
  };
}
