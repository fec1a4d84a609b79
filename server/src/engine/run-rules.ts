import { bySource, type Finding } from './finding.js';
import type { ProjectConfig } from './generated/config-types.js';
import type { Report, Rule, RuleContext, Severity } from './rule.js';

/** Runs rules over a project. A rule that the settings turn off is not run. */
export function runRules(rules: readonly Rule[], context: Omit<RuleContext, 'report'>, severities: ProjectConfig['rules'] = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const binding = context.regime.rules[rule.id];
    const severity = severities[rule.id] ?? binding?.severity ?? rule.severity;
    if (severity === 'off') continue;
    rule.check({ ...context, report: (report) => findings.push(toFinding(rule, severity, report, binding?.provisions ?? [])) });
  }
  return findings.sort(bySource);
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
