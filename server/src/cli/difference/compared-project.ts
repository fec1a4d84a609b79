import type { Finding } from '../../engine/finding.js';
import { regimes } from '../../engine/index.js';
import { chooseRegime } from '../../engine/law/regimes.js';
import { readConfig } from '../../engine/model/config.js';
import { type ProjectDifference, projectDifference } from '../../engine/views/project-difference.js';
import { type AnalysedProject, analyseProject, mustBeDay, type ProjectOptions } from '../analyse-projects.js';
import type { State } from '../compare/base-side.js';
import { comparedFindings } from '../compare/known-findings.js';
import { type ProjectPair, pairedProjects, renamedFiles } from '../compare/paired-projects.js';
import type { LoadedProject } from '../load-project.js';

/** A project in two states. What does not exist on one side is empty there. */
export interface ComparedProject {
  readonly kind: 'added' | 'removed' | 'both';
  readonly before: AnalysedProject;
  readonly after: AnalysedProject;
  readonly difference: ProjectDifference;
  readonly findings: {
    readonly added: readonly Finding[];
    readonly gone: readonly Finding[];
    /** How many there were before and are there still, accepted ones left out. */
    readonly kept: number;
  };
}

/** Holds two states against each other, project by project, judged on the same day. Throws Misuse where no law applies. */
export function comparedProjects(before: State, after: State, options: ProjectOptions): readonly ComparedProject[] {
  mustBeDay(options.asOf);
  return pairedProjects(after.projects, before.projects).map((pair) => comparedProject(pair, before, after, options));
}

function comparedProject(pair: ProjectPair, before: State, after: State, options: ProjectOptions): ComparedProject {
  const now = analyseProject(pair.now ?? emptied(pair.before), options, after.side);
  const then = analysedBefore(pair.before ?? emptied(pair.now), before, now);
  const [early, late] = [then.analysis.findings, now.analysis.findings];
  const { known, gone } = comparedFindings(late, early, renamedFiles(pair));
  return {
    kind: pair.before ? (pair.now ? 'both' : 'removed') : 'added',
    before: then,
    after: now,
    difference: projectDifference(then.analysis, now.analysis),
    findings: {
      added: late.filter((finding) => !known.has(finding) && !finding.waiver),
      gone: gone.filter(({ waiver }) => !waiver),
      kept: [...known].filter(({ waiver }) => !waiver).length,
    },
  };
}

/** On the day of now; where its settings call for law that there is not, under the law of now too. */
function analysedBefore(project: LoadedProject, { side }: State, { analysis, options }: AnalysedProject): AnalysedProject {
  const sameDay = { ...options, asOf: analysis.asOf };
  const wanted = options.regime ?? (project.config && readConfig(project.config.path, project.config.text).config.regime);
  const regime = chooseRegime(regimes, wanted, analysis.asOf) ? options.regime : analysis.regime.id;
  return analyseProject(project, { ...sameDay, regime }, side, analysis);
}

/** The project without anything in it, under the same settings. */
function emptied(project: LoadedProject | undefined): LoadedProject {
  return { root: project?.root ?? '', config: project?.config, files: [], lock: undefined, unreadable: [] };
}
