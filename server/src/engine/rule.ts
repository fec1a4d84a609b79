import type { Finding } from './finding.js';
import type { Catalogues } from './generated/catalogue-types.js';
import type { Regime } from './generated/regime-types.js';
import type { Judgement } from './law/judgement.js';
import type { Day } from './law/regimes.js';
import type { Place } from './model/definition.js';
import type { Fix } from './model/edits.js';
import type { Model } from './model/model.js';
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
  readonly message: Text;
  readonly why?: Text | undefined;
  readonly remedy?: Text | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Where the case is lighter than the rule; a severity that the project or the regime sets goes before it. */
  readonly severity?: Severity | undefined;
  readonly fix?: Fix | undefined;
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
  /** Share of a threshold from which a total counts as near it. */
  readonly nearThreshold: number;
  /** What the rules of all other groups found; only the rules of the record see it, because they run last. */
  readonly findings: readonly Finding[];
  report(report: Report): void;
}

/** A rule: one file, one exported object. It sees the model and the verdicts, reports, returns nothing and keeps nothing. */
export interface Rule {
  readonly id: string;
  readonly group: 'file' | 'triggers' | 'classification' | 'filing' | 'agreement' | 'content' | 'record';
  readonly severity: Severity;
  readonly summary: Text;
  readonly why: Text;
  readonly remedy: Text;
  check(context: RuleContext): void;
}
