import { type AskedRule, Found } from './found.js';
import type { ProjectConfig } from './generated/config-types.js';
import type { AnyRule, Report, RuleContext, Subject, Subjects } from './rule.js';

export type ProjectContext = Omit<RuleContext, 'report' | 'found'>;

/** When a rule is asked: those of the record come last, because they see what the others found. */
export type Round = 'first' | 'record';

/** The rules of a project, ready to be asked about one subject after another; those that are turned off are not among them. */
export class RuleDesk {
  private readonly asked = new Map<string, readonly Desk[]>();
  /** What the rules found since the last question: a rule is asked tens of thousands of times, and its context is made once. */
  private found: Found[] = [];

  constructor(rules: readonly AnyRule[], context: ProjectContext & Pick<RuleContext, 'found'>, severities: ProjectConfig['rules'] = {}) {
    for (const rule of rules) {
      const binding = context.regime.rules[rule.id];
      const set = severities[rule.id] ?? binding?.severity;
      const key = keyOf(rule.on, rule.group === 'record' ? 'record' : 'first');
      if (set === 'off') continue;
      const asked: AskedRule = { rule, set, bound: binding?.provisions ?? [] };
      const report = (one: Report) => this.found.push(new Found(asked, one, undefined));
      this.asked.set(key, [...(this.asked.get(key) ?? []), { rule, context: { ...context, report } }]);
    }
  }

  has(on: Subject, round: Round): boolean {
    return this.asked.has(keyOf(on, round));
  }

  /** Ids of the rules on a kind of subject. */
  rulesOn(on: Subject, round: Round): readonly string[] {
    return (this.asked.get(keyOf(on, round)) ?? []).map(({ rule }) => rule.id);
  }

  /** What the rules on a kind of subject, or one of them alone, find about one of them. */
  ask<S extends Subject>(on: S, subject: Subjects[S], round: Round, alone?: string): readonly Found[] {
    this.found = [];
    for (const { rule, context } of this.asked.get(keyOf(on, round)) ?? []) if (alone === undefined || rule.id === alone) check(rule, subject, context);
    return this.found;
  }
}

/** A rule with the context in which it is asked. */
interface Desk {
  readonly rule: AnyRule;
  readonly context: RuleContext;
}

function keyOf(on: Subject, round: Round): string {
  return `${round} ${on}`;
}

/** The subject is of the kind that the rule is on: rules are kept by it. */
function check(rule: AnyRule, subject: Subjects[Subject], context: RuleContext): void {
  (rule.check as (subject: Subjects[Subject], context: RuleContext) => void)(subject, context);
}
