import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProjectConfig } from '../engine/generated/config-types.js';
import { type Analysis, analyse, type Project } from '../engine/index.js';
import { isDay } from '../engine/law/days.js';
import type { Language } from '../engine/text.js';
import { configName } from '../project/file-names.js';
import { type LoadedProject, loadProjects } from './load-project.js';
import { Misuse } from './misuse.js';

/** What most commands may be told. */
export interface ProjectOptions {
  readonly asOf?: string | undefined;
  readonly regime?: string | undefined;
  readonly language?: Language | undefined;
  /** Severities by rule, as `--rule id=severity` gives them. */
  readonly severities?: ProjectConfig['rules'] | undefined;
}

export interface AnalysedProject {
  readonly options: ProjectOptions;
  readonly project: LoadedProject;
  readonly analysis: Analysis;
  readonly language: Language;
}

/** Loads and analyses the projects that paths name. Throws Misuse for a bad date, an unknown regime, or a day without one. */
export function analyseProjects(paths: readonly string[], options: ProjectOptions, cwd = process.cwd()): readonly AnalysedProject[] {
  if (options.asOf !== undefined && !isDay(options.asOf)) throw new Misuse(`--as-of wants a date of the calendar as YYYY-MM-DD, not ${options.asOf}`);
  const projects = loadProjects(paths, cwd);
  return projects.map((project) => {
    const analysis = analyse(projectInput({ project, options }));
    if ('noRegime' in analysis) throw noRegime(analysis.noRegime, options.regime === undefined ? `${configName}: ` : '');
    return { project, options, analysis, language: options.language ?? analysis.config.language ?? environmentLanguage() };
  });
}

/** What the engine is given for a loaded project. */
export function projectInput({ project, options }: Pick<AnalysedProject, 'project' | 'options'>): Project {
  const { files, config, lock, unreadable, root } = project;
  const fileExists = (path: string) => existsSync(resolve(root, path));
  return { files, config, lock, unreadable, fileExists, today: today(), asOf: options.asOf, regime: options.regime, severities: options.severities };
}

/** One project, or a complaint that names those that were found. */
export function analyseOne(paths: readonly string[], options: ProjectOptions, cwd = process.cwd()): AnalysedProject {
  const found = analyseProjects(paths, options, cwd);
  const [first, ...others] = found;
  if (!first || others.length > 0)
    throw new Misuse(`there are ${found.length} projects here; name one: ${found.map(({ project }) => project.root).join(', ')}`);
  return first;
}

function noRegime({ wanted, asOf, known }: { wanted: string | undefined; asOf: string; known: readonly string[] }, where: string): Misuse {
  if (wanted !== undefined) return new Misuse(`${where}there is no regime ${wanted}; there are ${known.join(', ')}`);
  return new Misuse(`no regime was in force on ${asOf}; choose one with --regime: ${known.join(', ')}`);
}

/** Today where the user is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The language of the environment's locale; English where it says neither. */
export function environmentLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
