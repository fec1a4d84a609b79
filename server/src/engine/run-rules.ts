import { type ProjectContext, RuleDesk } from './ask-rules.js';
import { type Finding, inSourceOrder } from './finding.js';
import type { Found } from './found.js';
import type { ProjectConfig } from './generated/config-types.js';
import { type Definition, definitionOf } from './model/definition.js';
import type { AnyRule, Subject, Subjects } from './rule.js';
import { waiverFor } from './waivers.js';

/**
 * Runs rules over a project; a rule that is turned off is not run. The rules of the record come last and see what the others
 * found. Findings that a waiver covers carry it.
 */
export function runRules(rules: readonly AnyRule[], context: ProjectContext, severities: ProjectConfig['rules'] = {}): readonly Finding[] {
  const findings: Found[] = [];
  const seen = new Map<Definition, Set<string>>();
  const found = (rule: string, within: Definition) => seen.get(within)?.has(rule) === true;
  const desk = new RuleDesk(rules, { ...context, found }, severities);
  const subjects = [...new Set(rules.map(({ on }) => on))];
  for (const on of subjects) for (const subject of subjectsOf(on, context)) findings.push(...desk.ask(on, subject, 'first'));
  for (const finding of findings) {
    const definition = definitionOf(finding.place);
    if (definition) seen.set(definition, (seen.get(definition) ?? new Set()).add(finding.rule));
  }
  for (const on of subjects) if (desk.has(on, 'record')) for (const subject of subjectsOf(on, context)) findings.push(...desk.ask(on, subject, 'record'));
  const waiver = waiverFor(context.model, context.asOf);
  return inSourceOrder(findings.map((finding) => finding.under(waiver(finding))));
}

function subjectsOf(on: Subject, { model, judgement }: ProjectContext): readonly Subjects[Subject][] {
  if (on === 'flow') return judgement.verdicts;
  if (on === 'definition') return model.all;
  if (on === 'problem') return model.problems;
  if (on === 'project') return [model];
  return model.tables[on].list;
}
