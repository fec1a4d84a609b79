import type { Severity } from '../../engine/rule.js';
import { paint } from '../paint.js';
import { summaryLine } from '../report-check.js';
import { annotationText } from './annotation-text.js';
import { logLine, logText } from './log-line.js';
import type { Review, ReviewedFinding } from './review.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions, one per finding; what is waived stands in the log and is no annotation. */
export function githubReport({ findings, projects }: Review): string {
  const lines = findings.map((one) => (one.finding.waiver ? logLine(one) : annotation(one)));
  return `${[...lines, logText(summaryLine(projects, paint('never')))].join('\n')}\n`;
}

function annotation(one: ReviewedFinding): string {
  const { file, start, end } = one.where;
  // A stretch of several lines may have no columns and would be shown under its last line; what people look for is where it begins.
  const last = start.line === end.line ? [`endColumn=${end.column}`] : [];
  const properties = [
    `file=${property(file)}`,
    `line=${start.line}`,
    `endLine=${start.line}`,
    `col=${start.column}`,
    ...last,
    `title=${property(one.finding.rule)}`,
  ];
  return `::${commands[one.finding.severity]} ${properties.join(',')}::${data(annotationText(one))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
