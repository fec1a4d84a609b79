import { closest } from '../closest.js';
import { didYouMean } from '../did-you-mean.js';
import type { ProjectConfig } from '../generated/config-types.js';
import { validators } from '../generated/validators.js';
import { readYaml } from '../syntax/yaml-tree.js';
import type { Problem } from './model.js';
import { fitting, type ShapeProblem } from './shape.js';
import { shapeFinding } from './shape-finding.js';

/** The settings of a project and what is wrong with their file. */
export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly problems: readonly Problem[];
}

/** Reads `dataflow.config.yaml`; with `ruleIds` it knows which rules may be named. What does not fit is reported and left out; the rest counts. */
export function readConfig(path: string, text: string, ruleIds?: ReadonlySet<string>): ReadConfig {
  const tree = readYaml(text.replace(/^\uFEFF/, ' '));
  const syntax = tree.problems.map((problem): Problem => ({ rule: 'syntax', place: { file: path, span: problem.span }, message: problem.message }));
  const { value, problems } = fitting(validators.config, tree.value ?? {});
  const shape = [...problems, ...unknownRules(value, ruleIds)].map((problem) =>
    shapeFinding(problem, { file: path, span: tree.find(problem.path, problem.part) }),
  );
  return { config: value as ProjectConfig, problems: [...syntax, ...(syntax.length > 0 ? [] : shape)] };
}

function unknownRules(value: unknown, ruleIds: ReadonlySet<string> | undefined): readonly ShapeProblem[] {
  const rules = typeof value === 'object' && value !== null && 'rules' in value ? value.rules : undefined;
  if (typeof rules !== 'object' || rules === null || ruleIds === undefined) return [];
  return Object.keys(rules)
    .filter((id) => !ruleIds.has(id))
    .map((id) => {
      const guess = closest(id, ruleIds);
      const remedy = didYouMean(guess);
      return {
        path: ['rules', id],
        part: 'key',
        message: { en: `there is no rule \`${id}\``, zh: `没有规则 \`${id}\`` },
        remedy,
        instead: guess === undefined ? undefined : { text: guess, safe: false },
      };
    });
}
