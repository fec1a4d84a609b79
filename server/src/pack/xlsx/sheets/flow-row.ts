import type { Verdict } from '../../../engine/law/verdict.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { PackSource } from '../../content/source.js';

/** A flow with its verdict and the scene that it belongs to. */
export interface FlowRow {
  readonly flow: Definition<'flow'>;
  readonly verdict: Verdict;
  readonly scene: number | undefined;
}

/** The flows of a pack as rows. */
export function flowRows({ flows, scenes, analysis }: PackSource): readonly FlowRow[] {
  const sceneOf = new Map(scenes.flatMap((scene) => scene.flows.map((flow) => [flow, scene.number] as const)));
  return flows.flatMap((flow) => {
    const verdict = analysis.judgement.of(flow);
    return verdict ? [{ flow, verdict, scene: sceneOf.get(flow) }] : [];
  });
}
