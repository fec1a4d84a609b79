import { resolve } from 'node:path';
import { paint } from '../paint.js';
import { summaryLine } from '../report-check.js';
import { annotationText } from './annotation-text.js';
import { logLine, logText } from './log-line.js';
import type { Review, ReviewedFinding } from './review.js';

/** Logging commands of Azure Pipelines for errors and warnings; it knows no others, so what is lighter or waived stands in the log. */
export function azureReport({ findings, projects, base }: Review): string {
  const lines = findings.map((one) => (isIssue(one) ? issue(one, base) : logLine(one)));
  return `${[...lines, logText(summaryLine(projects, paint('never')))].join('\n')}\n`;
}

function isIssue({ finding: { severity, waiver } }: ReviewedFinding): boolean {
  return !waiver && (severity === 'error' || severity === 'warning');
}

function issue(one: ReviewedFinding, base: string): string {
  const { finding, where } = one;
  const { line, column } = where.start;
  const properties = [
    `type=${finding.severity}`,
    // Pipelines take whole paths alone and cut them to the repository themselves.
    `sourcepath=${property(resolve(base, where.file))}`,
    `linenumber=${line}`,
    `columnnumber=${column}`,
    `code=${property(finding.rule)}`,
  ];
  return `##vso[task.logissue ${properties.join(';')}]${data(annotationText(one))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
