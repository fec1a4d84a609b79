import { bySource, type Finding } from './finding.js';
import type { ProjectConfig } from './generated/config-types.js';
import type { Report, Rule, RuleContext, Severity } from './rule.js';
import { waiverFor } from './waivers.js';

export type ProjectContext = Omit<RuleContext, 'report' | 'findings'>;

/**
 * Runs rules over a project; a rule that is turned off is not run. The rules of the record come last and see what the others
 * found. Findings that a waiver covers carry it.
 */
export function runRules(rules: readonly Rule[], context: ProjectContext, severities: ProjectConfig['rules'] = {}): readonly Finding[] {
  const findings: Finding[] = [];
  const run = (rule: Rule, seen: readonly Finding[]): void => {
    const binding = context.regime.rules[rule.id];
    const set = severities[rule.id] ?? binding?.severity;
    if (set === 'off') return;
    rule.check({
      ...context,
      findings: seen,
      report: (report) => findings.push(toFinding(rule, set ?? report.severity ?? rule.severity, report, binding?.provisions ?? [])),
    });
  };
  for (const rule of rules) if (rule.group !== 'record') run(rule, []);
  const seen = [...findings];
  for (const rule of rules) if (rule.group === 'record') run(rule, seen);
  const waiver = waiverFor(context.model, context.asOf);
  return findings.map((finding) => ({ ...finding, waiver: waiver(finding) })).sort(bySource);
}

function toFinding(rule: Rule, severity: Severity, report: Report, bound: readonly string[]): Finding {
  return {
    rule: rule.id,
    severity,
    place: report.place,
    message: report.message,
    why: report.why ?? rule.why,
    remedy: report.remedy ?? rule.remedy,
    related: report.related ?? [],
    fix: report.fix,
    provisions: [...new Set([...(report.provisions ?? []), ...bound])],
  };
}
