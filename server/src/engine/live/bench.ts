import { RuleDesk } from '../ask-rules.js';
import type { ProjectConfig } from '../generated/config-types.js';
import { catalogues, regimes } from '../generated/law-data.js';
import type { Regime } from '../generated/regime-types.js';
import { rules } from '../generated/rules.js';
import type { Day } from '../law/regimes.js';
import type { ReadLock } from '../lock/read-lock.js';
import { fileProblems } from '../model/build.js';
import { type Definition, isKind } from '../model/definition.js';
import type { FilesLookedFor } from './files-looked-for.js';
import type { FindingsByPlace } from './findings-by-place.js';
import { Judgements } from './judgements.js';
import { ruleIds } from './law-choice.js';
import type { LiveDefinition } from './live-definition.js';
import type { LiveFacts } from './live-facts.js';
import type { LiveJudgement } from './live-judgement.js';
import type { LiveModel } from './live-model.js';
import { LiveRules } from './live-rules.js';
import { ToldFindings } from './told-findings.js';
import type { Tracker } from './tracker.js';

/** What a project consists of, whatever the law. */
export interface ProjectParts {
  readonly tracker: Tracker;
  readonly model: LiveModel;
  readonly facts: LiveFacts;
  readonly places: FindingsByPlace;
  /** Undefined where nobody can look. */
  readonly looked: FilesLookedFor | undefined;
}

/** The law as it is applied. */
interface Law {
  readonly regime: Regime;
  readonly asOf: Day;
  readonly nearThreshold: number | undefined;
  readonly severities: ProjectConfig['rules'];
  /** The approved scopes, where the project has locked any. */
  readonly lock: ReadLock | undefined;
}

/** The law that is applied to a project, and what follows from it: verdicts and findings. Other law is another bench. */
export class Bench {
  readonly rules: LiveRules;
  readonly told: ToldFindings;
  private readonly judgements: Judgements;

  constructor(parts: ProjectParts, law: Law) {
    const { tracker, model, places, looked } = parts;
    this.judgements = new Judgements(tracker, parts, law);
    this.told = new ToldFindings(tracker, { model, places, asOf: law.asOf });
    const { judgement } = this;
    const context = {
      ...{ model, judgement, regime: law.regime, regimes, catalogues, asOf: law.asOf, rules: ruleIds, lock: law.lock },
      nearThreshold: law.nearThreshold ?? law.regime.nearThreshold.share,
      fileExists: looked && ((path: string) => looked.exists(path)),
      found: (rule: string, within: Definition) => places.has(rule, within),
    };
    const desk = new RuleDesk(rules, context, law.severities);
    this.rules = new LiveRules(tracker, { model, desk, findings: places, verdictOf: judgement.of });
    for (const { source, definitions } of model.liveFiles) {
      this.rules.setFile(source.path, () => fileProblems(source));
      for (const definition of definitions.values()) this.add(definition);
    }
  }

  get judgement(): LiveJudgement {
    return this.judgements.main;
  }

  add(definition: LiveDefinition): void {
    if (isFlow(definition)) this.judgement.add(definition);
    this.rules.add(definition);
  }

  remove(definition: LiveDefinition): void {
    this.rules.remove(definition);
    this.judgements.remove(definition);
  }

  dispose(): void {
    this.rules.dispose();
    this.judgements.dispose();
    this.told.dispose();
  }
}

/** Unlike `isKind`, it leaves a definition that is none what it was. */
function isFlow(definition: Definition): definition is Definition<'flow'> {
  return isKind(definition, 'flow');
}
