import { relative } from 'node:path';
import type { AnalysedProject } from './analyse-projects.js';
import { range } from './code-frame.js';
import { countBySeverity, shownPath, textOf } from './report-check.js';
import { type ComparedWith, knownIn } from './without-known.js';

/** Findings as JSON: places as lines and columns from 1, texts in both languages. */
export function reportJson(projects: readonly AnalysedProject[], cwd: string): string {
  const findings = projects.flatMap((one) =>
    one.analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...placeJson(one, finding.place, cwd),
      message: finding.message[one.language],
      why: finding.why[one.language],
      remedy: finding.remedy[one.language],
      texts: { message: finding.message, why: finding.why, remedy: finding.remedy },
      provisions: finding.provisions,
      fix: finding.fix
        ? {
            title: finding.fix.title[one.language],
            safe: finding.fix.safe,
            edits: finding.fix.edits.map(({ place, text }) => ({ ...placeJson(one, place, cwd), text })),
          }
        : null,
      waived: finding.waiver?.value ?? null,
      related: finding.related.map(({ place, message }) => ({ ...placeJson(one, place, cwd), message: message[one.language] })),
    })),
  );
  const verdicts = (one: AnalysedProject) => one.analysis.judgement.verdicts.map(({ flow, mechanism, possible }) => ({ flow: flow.id, mechanism, possible }));
  const report = {
    version: 1,
    projects: projects.map((one) => ({
      root: relative(cwd, one.project.root) || '.',
      regime: one.analysis.regime.id,
      asOf: one.analysis.asOf,
      files: one.project.files.length,
      flows: verdicts(one),
    })),
    findings,
    summary: countBySeverity(projects.flatMap(({ analysis }) => analysis.findings)),
    ...knownJson(projects),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What is left out because it is known; nothing where nothing was compared. */
function knownJson(projects: readonly AnalysedProject[]): { readonly known?: Readonly<Partial<Record<ComparedWith, number>>> } {
  const numbers = (['since', 'baseline'] as const).flatMap((from) => {
    const number = knownIn(projects, from);
    return number === undefined ? [] : [[from, number] as const];
  });
  return numbers.length === 0 ? {} : { known: Object.fromEntries(numbers) };
}

function placeJson(one: AnalysedProject, place: { file: string; span: { start: number; end: number } }, cwd: string) {
  const { start, end } = range(textOf(one, place.file), place.span);
  return { file: shownPath(one, place.file, cwd), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
