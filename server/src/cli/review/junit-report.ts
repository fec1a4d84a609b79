import { resolve } from 'node:path';
import { grouped } from '../../engine/law/grouped.js';
import { addressOf, definitionOf } from '../../engine/model/definition.js';
import { thisProgram } from '../this-program.js';
import { waiverRecord } from '../waiver-record.js';
import { annotationText } from './annotation-text.js';
import { type Markup, markup } from './markup.js';
import { reportWords } from './report-words.js';
import { pathFrom, type Review, type ReviewedFinding } from './review.js';

interface Suite {
  readonly file: string;
  readonly law: string;
  readonly findings: readonly ReviewedFinding[];
}

/**
 * JUnit XML: a suite per file, a case per finding. Failures are what makes the run end with 1; what is waived is skipped, and anything lighter
 * has passed and tells of itself in its output.
 */
export function junitReport(review: Review): string {
  const suites = suitesOf(review);
  const cases = suites.map((suite) => casesOf(suite, review));
  const written = suites.map((suite, index) => suiteXml(suite, cases[index] ?? []));
  const all = cases.flat();
  const root = markup`<testsuites name="${thisProgram.name}" tests="${all.length}" failures="${count(all, 'failure')}" errors="0" skipped="${count(all, 'skipped')}" time="0">
${written}</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}`;
}

/** Files in which nothing was found have a suite too. */
function suitesOf({ projects, findings, base }: Review): readonly Suite[] {
  return projects.flatMap((one) => {
    const { project, analysis } = one;
    const own = grouped(
      findings.filter((found) => found.one === one),
      ({ where }) => where.file,
    );
    const files = project.files.map(({ path }) => pathFrom(base, resolve(project.root, path)));
    const law = `${analysis.regime.id} ${analysis.asOf}`;
    return [...new Set([...files, ...own.keys()])].map((file) => ({ file, law, findings: own.get(file) ?? [] }));
  });
}

interface Case {
  readonly kind: 'failure' | 'skipped' | 'passed';
  readonly xml: Markup;
}

/** Names hold no words that change from day to day, or a case would have no history; of two with one name only the first would be shown. */
function casesOf({ file, findings }: Suite, review: Review): readonly Case[] {
  const names = new Map<string, number>();
  if (findings.length === 0) return [{ kind: 'passed', xml: caseXml(file, reportWords[review.language].nothing, markup``) }];
  return findings.map((found): Case => {
    const { finding } = found;
    const definition = definitionOf(finding.place);
    const name = definition ? `${finding.rule}: ${addressOf(definition)}` : finding.rule;
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    const kind = kindOf(found, review);
    return { kind, xml: caseXml(file, times === 1 ? name : `${name} (${times})`, outcomeXml(found, kind)) };
  });
}

function kindOf({ finding: { severity, waiver } }: ReviewedFinding, { warningsCount }: Review): Case['kind'] {
  if (waiver) return 'skipped';
  return severity === 'error' || (severity === 'warning' && warningsCount) ? 'failure' : 'passed';
}

function outcomeXml(found: ReviewedFinding, kind: Case['kind']): Markup {
  const { finding, one, where } = found;
  const text = `${where.file}:${where.start.line}:${where.start.column} ${finding.severity} ${finding.rule}\n${annotationText(found)}`;
  const output = markup`      <system-out>${text}</system-out>\n`;
  switch (kind) {
    case 'failure':
      return markup`      <failure message="${finding.message[one.language]}" type="${finding.severity}">${text}</failure>\n`;
    case 'skipped':
      return markup`      <skipped message="${finding.waiver ? waiverRecord(finding.waiver, one.language) : ''}"/>\n${output}`;
    case 'passed':
      return output;
  }
}

function caseXml(file: string, name: string, inside: Markup): Markup {
  const start = markup`    <testcase classname="${file}" name="${name}" file="${file}" time="0"`;
  return inside.markup === '' ? markup`${start}/>\n` : markup`${start}>\n${inside}    </testcase>\n`;
}

function suiteXml({ file, law }: Suite, cases: readonly Case[]): Markup {
  const tests = cases.map(({ xml }) => xml);
  return markup`  <testsuite name="${file}" tests="${cases.length}" failures="${count(cases, 'failure')}" errors="0" skipped="${count(cases, 'skipped')}" time="0">
    <properties>
      <property name="law" value="${law}"/>
      <property name="version" value="${thisProgram.version}"/>
    </properties>
${tests}  </testsuite>
`;
}

function count(cases: readonly Case[], kind: Case['kind']): number {
  return cases.filter((one) => one.kind === kind).length;
}
