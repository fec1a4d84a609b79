import { overview } from '../../engine/views/overview.js';
import type { ProjectSummary } from '../../protocol/projects.js';
import { noRegimeText } from '../diagnostics/no-regime.js';
import type { Feature, KnownProject, Scene } from '../feature.js';
import { deadlineItem } from '../filing-course.js';
import { ProjectsRequest } from '../own-requests.js';
import { item, outcomeCounts } from '../payload.js';

/** More than this nobody looks through, and where each of them stands takes time to find. */
const mostWanting = 100;

/** All projects of the workspace, each in short. */
export const projects: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(ProjectsRequest, { projects: [] }, (_, scene) => ({ projects: scene.knownProjects.map((known) => summary(known, scene)) }));
  },
};

function summary({ uri, name, files, language, view: project, noRegime }: KnownProject, scene: Scene): ProjectSummary {
  const head = { uri, name, files, language };
  if (!project)
    return { ...head, ...nothing, asOf: noRegime?.asOf ?? '', regime: { id: noRegime?.wanted ?? '', name: noRegime ? noRegimeText(noRegime)[language] : '' } };
  const { regime, asOf } = project;
  const to = { scene, project, language };
  const { counts, wanting, next } = overview(project);
  return {
    ...head,
    asOf,
    regime: { id: regime.id, name: regime.name[language] },
    counts: outcomeCounts(counts, to),
    wantingFlows: wanting.length,
    wanting: wanting.slice(0, mostWanting).map(({ flow }) => item(flow, to)),
    findings: project.findingCounts,
    nextDeadline: next ? { ...deadlineItem(next, to), about: item(next.at, to) } : null,
  };
}

const nothing = { counts: [], wantingFlows: 0, wanting: [], findings: { errors: 0, warnings: 0, others: 0, waived: 0 }, nextDeadline: null } as const;
