import { relative } from 'node:path';
import type { Finding } from '../../engine/finding.js';
import type { Interval } from '../../engine/law/interval.js';
import type { Verdict } from '../../engine/law/verdict.js';
import { deadlineJson } from '../../engine/views/deadline-words.js';
import type { Obligation } from '../../engine/views/obligations.js';
import { factText } from '../../engine/wording/facts.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { range } from '../code-frame.js';
import { shownPath, textOf } from '../report-check.js';
import type { ComparedProject } from './compared-project.js';
import { callsForAttention, type Difference } from './difference.js';
import { differenceDiagram } from './difference-markdown.js';

/** The comparison as data; all of it. */
export function differenceJson(difference: Difference): string {
  const { before, after, projects } = difference;
  const side = ({ name, commit }: Difference['before']) => ({ name, commit: commit ?? null });
  const report = {
    version: 1,
    before: side(before),
    after: side(after),
    attention: callsForAttention(difference),
    projects: projects.map((project) => projectJson(project, difference)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function projectJson(project: ComparedProject, { cwd, before: base }: Difference) {
  const { kind, before, after, difference, findings } = project;
  const { language, analysis } = after;
  const found = (one: AnalysedProject) => (finding: Finding) => findingJson(finding, one, cwd);
  return {
    root: relative(cwd, after.project.root) || '.',
    rootBefore: relative(cwd, before.project.root) || '.',
    state: kind,
    asOf: analysis.asOf,
    regime: analysis.regime.id,
    regimeBefore: before.analysis.regime.id,
    verdicts: difference.verdicts.map((move) => ({
      flow: (move.after ?? move.before)?.flow.id,
      change: move.kind,
      before: move.before ? verdictJson(move.before) : null,
      after: move.after ? verdictJson(move.after) : null,
      because: move.facts.map(({ decision, before: then, after: now }) => ({
        decision,
        before: then ? factText(then, analysis.catalogues)[language] : null,
        after: factText(now, analysis.catalogues)[language],
      })),
      people: move.people.map((one) => ({ ...one, before: interval(one.before), after: interval(one.after) })),
    })),
    totals: difference.totals.map(({ exporter, measure, before: then, after: now, passed }) => ({
      exporter,
      measure,
      before: interval(then),
      after: interval(now),
      thresholds: passed.map(({ people, reached, mechanism, provisions }) => ({ people, reached, mechanism: mechanism ?? null, provisions })),
    })),
    obligations: {
      added: difference.obligations.added.map((one) => obligationJson(one, language)),
      gone: difference.obligations.gone.map((one) => obligationJson(one, language)),
    },
    definitions: difference.definitions.map(({ kind: change, address, definition, keys }) => ({ change, address, file: definition.file, keys })),
    settings: difference.settings,
    findings: { added: findings.added.map(found(after)), gone: findings.gone.map(found(before)), kept: findings.kept },
    diagram: differenceDiagram(project, base.name) ?? null,
  };
}

function verdictJson({ mechanism, possible, exemption, reasons }: Verdict) {
  const reason = reasons.at(-1);
  return { mechanism, possible, exemption: exemption ?? null, rule: reason?.rule ?? null, provisions: reason?.provisions ?? [] };
}

function obligationJson(one: Obligation, language: 'en' | 'zh') {
  if (one.kind === 'deadline') return { ...deadlineJson(one.deadline, language), kind: one.kind, deadline: one.deadline.kind };
  const { kind, mechanism, possible, exporter, flows, provisions, due } = one;
  return { kind, mechanism, possible, exporter: exporter ?? null, flows, provisions, due: due ?? null };
}

function findingJson({ rule, severity, message, place, provisions }: Finding, one: AnalysedProject, cwd: string) {
  const { start } = range(textOf(one, place.file), place.span);
  return { rule, severity, file: shownPath(one, place.file, cwd), line: start.line, column: start.column, message: message[one.language], provisions };
}

function interval({ low, high }: Interval) {
  return { low, high: Number.isFinite(high) ? high : null };
}
