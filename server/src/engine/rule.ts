import type { Catalogues } from './generated/catalogue-types.js';
import type { Regime } from './generated/regime-types.js';
import type { Judgement } from './law/judgement.js';
import type { Day } from './law/regimes.js';
import type { Verdict } from './law/verdict.js';
import type { ReadLock } from './lock/read-lock.js';
import type { Definition, Kind, Place } from './model/definition.js';
import type { Fix } from './model/edits.js';
import type { Model, Problem } from './model/model.js';
import type { Text } from './text.js';

export type Severity = 'hint' | 'info' | 'warning' | 'error';

/** Of the places that have to do with a finding, so many are shown: a reader follows a few, and looking each of them up takes time. */
export const relatedLimit = 10;

/** Another place that has to do with a finding, with what it has to do with it. */
export interface Related {
  readonly place: Place;
  readonly message: Text;
}

/** What a rule says at a place. Why and remedy come from the rule unless the case calls for other words. */
export interface Report {
  readonly place: Place;
  /** A function where the words hold a number that many findings share, such as a total: it is asked whenever they are shown. */
  readonly message: Text | (() => Text);
  readonly why?: Text | undefined;
  readonly remedy?: Text | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Where the case is lighter than the rule; a severity that the project or the regime sets goes before it. */
  readonly severity?: Severity | undefined;
  /** Made when somebody asks for it. */
  readonly fix?: (() => Fix | undefined) | undefined;
  /** Provisions beyond those that the regime binds to the rule. */
  readonly provisions?: readonly string[] | undefined;
}

export interface RuleContext {
  readonly model: Model;
  readonly judgement: Judgement;
  readonly regime: Regime;
  /** Every regime there is, for rules that compare. */
  readonly regimes: readonly Regime[];
  readonly catalogues: Catalogues;
  /** Ids of all rules there are. */
  readonly rules: ReadonlySet<string>;
  readonly asOf: Day;
  /** Whether a file exists; the path is relative to the project's root. Undefined where nobody looked. */
  readonly fileExists: ((path: string) => boolean) | undefined;
  /** The approved scopes of the project, where it has locked any. */
  readonly lock?: ReadLock | undefined;
  /** Share of a threshold from which a total counts as near it. */
  readonly nearThreshold: number;
  /** Whether a rule found something in a definition; only the rules of the record may ask, because they run last. */
  found(rule: string, within: Definition): boolean;
  report(report: Report): void;
}

/** What a rule looks at, one at a time: a verdict, the definitions of a kind, any definition, a problem of a file, or the project as a whole. */
export type Subjects = { readonly [K in Exclude<Kind, 'flow'>]: Definition<K> } & {
  readonly flow: Verdict;
  readonly definition: Definition;
  readonly problem: Problem;
  readonly project: Model;
};

export type Subject = keyof Subjects;

/**
 * A rule: one file, one exported object. It is asked about one subject at a time, sees the model and the verdicts, reports, returns
 * nothing and keeps nothing. What it reads is noted, and it is asked again when that changes: read no more than the answer needs.
 */
export interface Rule<S extends Subject> {
  readonly id: string;
  readonly group: 'file' | 'triggers' | 'classification' | 'filing' | 'agreement' | 'content' | 'record';
  readonly severity: Severity;
  readonly on: S;
  readonly summary: Text;
  readonly why: Text;
  readonly remedy: Text;
  check(subject: Subjects[S], context: RuleContext): void;
}

/** Any rule, whatever it looks at. */
export type AnyRule = { readonly [S in Subject]: Rule<S> }[Subject];
