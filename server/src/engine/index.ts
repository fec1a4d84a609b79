// The engine's front door: a project's texts and settings in, its model, verdicts and findings out. No I/O, no clock.
import { isEcho } from './echoes.js';
import type { Finding } from './finding.js';
import { findingsAbout } from './findings-about.js';
import type { Catalogues } from './generated/catalogue-types.js';
import type { ProjectConfig } from './generated/config-types.js';
import { catalogues, regimes } from './generated/law-data.js';
import type { Regime } from './generated/regime-types.js';
import { rules } from './generated/rules.js';
import { type Judgement, judgeAll } from './law/judgement.js';
import { chooseRegime, type Day } from './law/regimes.js';
import { type ReadLock, readLock } from './lock/read-lock.js';
import { buildModel, type InputFile } from './model/build.js';
import { readConfig } from './model/config.js';
import type { Definition } from './model/definition.js';
import type { Model, Problem } from './model/model.js';
import type { AnyRule } from './rule.js';
import { runRules } from './run-rules.js';
import type { Text } from './text.js';

export interface Project {
  /** Texts of the project; paths relative to its root, with `/`. */
  readonly files: readonly InputFile[];
  /** Text of its `dataflow.config.yaml`, if it has one. */
  readonly config?: InputFile | undefined;
  /** Text of its `dataflow.lock.yaml`, if it has one. */
  readonly lock?: InputFile | undefined;
  /** Files that belong to the project and could not be read, each with the reason. */
  readonly unreadable?: readonly { readonly path: string; readonly reason: Text }[] | undefined;
  /** Whether a file that the project names exists; paths relative to its root. Left out where nobody can look. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
  /** Severities that the caller sets; they go before those of the settings. */
  readonly severities?: ProjectConfig['rules'] | undefined;
  /** Day of evaluation where neither the settings nor the caller name one. */
  readonly today: Day;
  /** What the caller asks for; it goes before the settings of the project. */
  readonly asOf?: Day | undefined;
  readonly regime?: string | undefined;
  /** The same project at another time, as it was read: what is written alike is not read again. */
  readonly like?: Model['files'] | undefined;
}

export interface Analysis {
  readonly model: Model;
  readonly judgement: Judgement;
  readonly regime: Regime;
  readonly asOf: Day;
  readonly config: ProjectConfig;
  /** The approved scopes, where the project has locked any. */
  readonly lock?: ReadLock | undefined;
  /** In source order. */
  readonly findings: readonly Finding[];
  /** Of the findings those that stand inside a definition. */
  findingsIn(definition: Definition): readonly Finding[];
  readonly catalogues: Catalogues;
  readonly regimes: readonly Regime[];
  /** Whether a file that the project names exists; undefined where nobody can look. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
}

/** There is no law to apply: the name is not known, or no regime was in force on that day. */
export interface NoRegime {
  readonly noRegime: { readonly wanted: string | undefined; readonly asOf: Day; readonly known: readonly string[] };
}

export { catalogues, regimes, rules };

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Reads, judges and checks a project. Any text is accepted; the same project gives the same answer whatever the order of its files. */
export function analyse(project: Project, chosenRules: readonly AnyRule[] = rules): Analysis | NoRegime {
  const { config, problems } = project.config ? readConfig(project.config.path, project.config.text, ruleIds) : { config: {}, problems: [] };
  const asOf = project.asOf ?? config.asOf ?? project.today;
  const wanted = project.regime ?? config.regime;
  const regime = chooseRegime(regimes, wanted, asOf);
  if (!regime) return { noRegime: { wanted, asOf, known: regimes.map(({ id }) => id) } };
  const unreadable = (project.unreadable ?? []).map(
    ({ path, reason }): Problem => ({ rule: 'syntax', place: { file: path, span: { start: 0, end: 0 } }, message: reason }),
  );
  const lock = project.lock && readLock(project.lock.path, project.lock.text);
  const model = withProblems(buildModel(project.files, project.like), [...unreadable, ...problems, ...(lock?.problems ?? [])]);
  const judgement = judgeAll({ model, regime, catalogues, asOf });
  const nearThreshold = config.nearThreshold ?? regime.nearThreshold.share;
  const context = { model, judgement, regime, regimes, catalogues, asOf, nearThreshold, fileExists: project.fileExists, rules: ruleIds, lock };
  const found = runRules(chosenRules, context, { ...config.rules, ...project.severities });
  const files = new Map(model.files.map((file) => [file.path, file]));
  const findings = found.filter((one) => !isEcho(one, files.get(one.place.file)));
  return { model, judgement, regime, asOf, config, lock, findings, findingsIn: findingsAbout(findings), catalogues, regimes, fileExists: project.fileExists };
}

function withProblems(model: Model, problems: readonly Problem[]): Model {
  return problems.length === 0 ? model : { ...model, problems: [...model.problems, ...problems], hasProblems: true };
}
