import type { ProjectConfig } from '../generated/config-types.js';
import { validators } from '../generated/validators.js';
import { readYaml } from '../syntax/yaml-tree.js';
import type { Problem } from './model.js';
import { fitting } from './shape.js';

/** The settings of a project and what is wrong with their file. */
export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly problems: readonly Problem[];
}

/** Reads `dataflow.config.yaml`. What does not fit is reported and left out; the rest counts. */
export function readConfig(path: string, text: string): ReadConfig {
  const tree = readYaml(text.replace(/^\uFEFF/, ' '));
  const syntax = tree.problems.map((problem): Problem => ({ rule: 'syntax', place: { file: path, span: problem.span }, message: problem.message }));
  const { value, problems } = fitting(validators.config, tree.value ?? {});
  const shape = problems.map(
    (problem): Problem => ({
      rule: 'shape',
      place: { file: path, span: tree.find(problem.path, problem.part) },
      message: problem.message,
      remedy: problem.remedy,
    }),
  );
  return { config: value as ProjectConfig, problems: [...syntax, ...(syntax.length > 0 ? [] : shape)] };
}
