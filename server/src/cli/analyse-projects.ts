import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProjectConfig } from '../engine/generated/config-types.js';
import { type Analysis, analyse, type Project } from '../engine/index.js';
import { isDay } from '../engine/law/days.js';
import type { Language } from '../engine/text.js';
import { configName } from '../project/file-names.js';
import { type LoadedProject, loadProjects } from './load-project.js';
import { Misuse } from './misuse.js';
import type { Comparison } from './without-known.js';

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
  /** What is left out of the findings because it is known; undefined where nothing was compared. */
  readonly comparison?: Comparison | undefined;
}

/** How one side of a comparison is looked at; the files of this machine where nothing is said. */
export interface Side {
  /** Whether a file exists there; its path is relative to the root of the project. */
  readonly fileExists?: (project: LoadedProject, path: string) => boolean;
}

/** Loads and analyses the projects that paths name. Throws Misuse for a bad date, an unknown regime, or a day without one. */
export function analyseProjects(paths: readonly string[], options: ProjectOptions, cwd = process.cwd()): readonly AnalysedProject[] {
  mustBeDay(options.asOf);
  return loadProjects(paths, cwd).map((project) => analyseProject(project, options));
}

/** Throws Misuse where a day that somebody names is none. */
export function mustBeDay(asOf: string | undefined): void {
  if (asOf !== undefined && !isDay(asOf)) throw new Misuse(`--as-of wants a date of the calendar as YYYY-MM-DD, not ${asOf}`);
}

/** Analyses a project that was loaded. `like` is the same project at another time. Throws Misuse for an unknown regime, or a day without one. */
export function analyseProject(project: LoadedProject, options: ProjectOptions, side: Side = {}, like?: Analysis): AnalysedProject {
  const analysis = analyse({ ...projectInput({ project, options }, side), like: like?.model.files });
  if ('noRegime' in analysis) throw noRegime(analysis.noRegime, options.regime === undefined ? `${configName}: ` : '');
  return { project, options, analysis, language: options.language ?? analysis.config.language ?? environmentLanguage() };
}

/** What the engine is given for a loaded project. */
export function projectInput({ project, options }: Pick<AnalysedProject, 'project' | 'options'>, side: Side = {}): Project {
  const { files, config, lock, unreadable, root } = project;
  const fileExists = (path: string) => side.fileExists?.(project, path) ?? existsSync(resolve(root, path));
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
