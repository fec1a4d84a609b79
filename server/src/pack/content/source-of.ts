import type { Analysis } from '../../engine/index.js';
import { agreementsOf } from '../../engine/law/relying.js';
import type { Definition } from '../../engine/model/definition.js';
import { filingChecklists } from '../../engine/views/checklist.js';
import { scenesOf } from './scene.js';
import type { Commit, PackSource } from './source.js';
import type { Subject } from './subject.js';
import { version } from './version.js';

/** What is the same in all languages, and stands before the figures are planned. */
export type PackContent = Omit<PackSource, 'language' | 'figures'>;

/** Puts together what the papers of a pack are made from. */
export function contentOf({ filing, exporters, flows }: Subject, analysis: Analysis, commit: Commit | undefined): PackContent {
  const scenes = scenesOf(flows, analysis);
  const ordered = scenes.flatMap((scene) => scene.flows);
  return {
    analysis,
    filing,
    mechanism: filing?.value.mechanism,
    checklist: filing && filingChecklists(analysis, [filing])[0],
    exporters,
    recipients: [...new Set(scenes.flatMap((scene) => recipientsOf(scene.flows, analysis)))],
    agreements: agreementsOf(ordered, analysis.model),
    flows: ordered,
    scenes,
    commit,
    version,
  };
}

function recipientsOf(flows: readonly Definition<'flow'>[], { judgement }: Analysis): readonly Definition<'recipient'>[] {
  return flows.flatMap((flow) => judgement.of(flow)?.facts.recipient ?? []);
}
