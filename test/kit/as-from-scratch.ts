import { expect } from 'vitest';
import { analyse, type Project } from '../../server/src/engine/index.js';
import type { LiveProject } from '../../server/src/engine/live/live-project.js';
import { plainFindings } from './plain-findings.js';

type Verdicts = NonNullable<LiveProject['view']>['judgement']['verdicts'];

const plainVerdicts = (verdicts: Verdicts | undefined) =>
  verdicts?.map(({ flow, mechanism, possible, asks }) => ({
    flow: flow.id,
    mechanism,
    possible,
    asks: asks.map(({ kind, at, path }) => [kind, `${at.file}:${at.entry.start}`, ...path].join(' ')),
  }));

/** Holds a live project against an analysis of the same texts from scratch; `told` is what a failure says of the way there. */
export function expectAsFromScratch(live: LiveProject, project: Project, told: string): void {
  const fresh = analyse(project);
  if ('noRegime' in fresh) throw new Error('no regime');
  expect(plainFindings(live.view?.findings ?? []), told).toEqual(plainFindings(fresh.findings));
  expect(plainVerdicts(live.view?.judgement.verdicts), told).toEqual(plainVerdicts(fresh.judgement.verdicts));
}
