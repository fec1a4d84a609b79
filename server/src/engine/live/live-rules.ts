// Asks the rules about every subject, and again about those that read something which changed.
import type { Round, RuleDesk } from '../ask-rules.js';
import type { Found } from '../found.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Problem } from '../model/model.js';
import { exchange, type FindingsByPlace } from './findings-by-place.js';
import { levels } from './levels.js';
import type { LiveDefinition } from './live-definition.js';
import type { LiveModel } from './live-model.js';
import { Reader, type Tracker } from './tracker.js';

/** Where findings come from and go to. */
export interface Inquiry {
  readonly model: LiveModel;
  readonly desk: RuleDesk;
  readonly findings: FindingsByPlace;
  verdictOf(flow: Definition<'flow'>): Verdict | undefined;
}

/** What the rules find about one subject. */
abstract class Check extends Reader {
  private found: readonly Found[] = [];

  constructor(
    tracker: Tracker,
    level: number,
    protected readonly inquiry: Inquiry,
  ) {
    super(tracker, level);
  }

  protected abstract ask(): readonly Found[];

  protected override compute(): boolean {
    const { kept, gone, come } = exchange(this.found, this.ask());
    for (const found of gone) this.inquiry.findings.remove(found);
    for (const found of come) this.inquiry.findings.add(found);
    this.found = [...kept, ...come];
    return false;
  }

  override dispose(): void {
    super.dispose();
    for (const found of this.found) this.inquiry.findings.remove(found);
    this.found = [];
  }
}

/** A flow is asked about as a whole: there are many, and what its rules read is much the same. */
class CheckOfFlow extends Check {
  constructor(
    tracker: Tracker,
    private readonly definition: LiveDefinition,
    inquiry: Inquiry,
  ) {
    super(tracker, levels.check, inquiry);
  }

  protected override ask(): readonly Found[] {
    const { definition, inquiry } = this;
    const { desk, model } = inquiry;
    const problems = model.problemsOf(definition).flatMap((problem) => desk.ask('problem', problem, 'first'));
    return [...problems, ...desk.ask('definition', definition, 'first'), ...askAbout(definition, inquiry, { round: 'first' })];
  }
}

/** Anything else may have to do with many flows, which one rule reads and another does not: each is asked by itself. */
class CheckByRule extends Check {
  constructor(
    tracker: Tracker,
    private readonly definition: LiveDefinition,
    inquiry: Inquiry,
    private readonly rule: { readonly on: 'definition' | 'kind'; readonly id: string; readonly round: Round },
  ) {
    super(tracker, rule.round === 'first' ? levels.check : levels.record, inquiry);
  }

  protected override ask(): readonly Found[] {
    const { definition, inquiry, rule } = this;
    if (rule.on === 'definition') return inquiry.desk.ask('definition', definition, rule.round, rule.id);
    return askAbout(definition, inquiry, { round: rule.round, alone: rule.id });
  }
}

class CheckOfProject extends Check {
  constructor(tracker: Tracker, inquiry: Inquiry) {
    super(tracker, levels.check, inquiry);
  }

  protected override ask(): readonly Found[] {
    return this.inquiry.desk.ask('project', this.inquiry.model, 'first');
  }
}

/** What is wrong with a definition, a file or the settings. */
class CheckOfProblems extends Check {
  constructor(
    tracker: Tracker,
    inquiry: Inquiry,
    private readonly problems: () => readonly Problem[],
  ) {
    super(tracker, levels.check, inquiry);
  }

  protected override ask(): readonly Found[] {
    return this.problems().flatMap((problem) => this.inquiry.desk.ask('problem', problem, 'first'));
  }
}

function askAbout(
  definition: LiveDefinition,
  { desk, verdictOf }: Inquiry,
  { round, alone }: { readonly round: Round; readonly alone?: string },
): readonly Found[] {
  if (!desk.has(definition.kind, round)) return [];
  if (isFlow(definition)) {
    const verdict = verdictOf(definition);
    return verdict ? desk.ask('flow', verdict, round) : [];
  }
  if (isKind(definition, 'exporter')) return desk.ask('exporter', definition, round, alone);
  if (isKind(definition, 'population')) return desk.ask('population', definition, round, alone);
  if (isKind(definition, 'system')) return desk.ask('system', definition, round, alone);
  if (isKind(definition, 'category')) return desk.ask('category', definition, round, alone);
  if (isKind(definition, 'recipient')) return desk.ask('recipient', definition, round, alone);
  if (isKind(definition, 'agreement')) return desk.ask('agreement', definition, round, alone);
  if (isKind(definition, 'filing')) return desk.ask('filing', definition, round, alone);
  if (isKind(definition, 'waiver')) return desk.ask('waiver', definition, round, alone);
  return isKind(definition, 'expectation') ? desk.ask('expectation', definition, round, alone) : [];
}

function isFlow(definition: Definition): definition is Definition<'flow'> {
  return definition.kind === 'flow';
}

/** All checks of a project under one set of rules. */
export class LiveRules {
  private readonly checks = new Map<Definition, readonly Check[]>();
  private readonly files = new Map<string, CheckOfProblems>();
  private readonly project: CheckOfProject;

  constructor(
    private readonly tracker: Tracker,
    private readonly inquiry: Inquiry,
  ) {
    this.project = this.planned(new CheckOfProject(tracker, inquiry));
  }

  add(definition: LiveDefinition): void {
    this.checks.set(definition, definition.kind === 'flow' ? [this.planned(new CheckOfFlow(this.tracker, definition, this.inquiry))] : this.byRule(definition));
  }

  remove(definition: LiveDefinition): void {
    for (const check of this.checks.get(definition) ?? []) check.dispose();
    this.checks.delete(definition);
  }

  /** Checks what is wrong with a file outside of its definitions, for the first time or again; undefined takes the file out. */
  setFile(path: string, problems: (() => readonly Problem[]) | undefined): void {
    const known = this.files.get(path);
    if (problems && known) this.tracker.plan(known);
    else if (problems) this.files.set(path, this.planned(new CheckOfProblems(this.tracker, this.inquiry, problems)));
    else {
      known?.dispose();
      this.files.delete(path);
    }
  }

  dispose(): void {
    for (const check of [...[...this.checks.values()].flat(), ...this.files.values(), this.project]) check.dispose();
  }

  private byRule(definition: LiveDefinition): readonly Check[] {
    const { tracker, inquiry } = this;
    const { desk } = inquiry;
    const check = (on: 'definition' | 'kind', round: Round) =>
      desk.rulesOn(on === 'kind' ? definition.kind : on, round).map((id) => this.planned(new CheckByRule(tracker, definition, inquiry, { on, id, round })));
    return [
      this.planned(new CheckOfProblems(tracker, inquiry, () => inquiry.model.problemsOf(definition))),
      ...check('definition', 'first'),
      ...check('kind', 'first'),
      ...check('kind', 'record'),
    ];
  }

  private planned<C extends Check>(check: C): C {
    this.tracker.enqueue(check);
    return check;
  }
}
