// What every figure needs to know of the project: verdicts, ends of flows and how they are called.
import type { Catalogues } from '../../../engine/generated/catalogue-types.js';
import type { Analysis } from '../../../engine/index.js';
import type { Verdict } from '../../../engine/law/verdict.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Model } from '../../../engine/model/model.js';
import { type End, endsIn } from '../../../engine/views/diagram-end.js';

/** A flow with its verdict and its ends. */
export interface DrawnFlow {
  readonly verdict: Verdict;
  readonly from: End;
  readonly to: End;
}

export interface Drawer {
  readonly analysis: Analysis;
  readonly model: Model;
  readonly catalogues: Catalogues;
  readonly flows: readonly DrawnFlow[];
  /** Those of some flows, in their order. */
  of(flows: readonly Definition<'flow'>[]): readonly DrawnFlow[];
}

/** The flows of a pack with what figures show of them; a flow without a verdict is left out. */
export function drawerOf(analysis: Analysis, flows: readonly Definition<'flow'>[]): Drawer {
  const { model, catalogues, judgement } = analysis;
  const ends = endsIn(model, catalogues);
  const known = new Map<Definition<'flow'>, DrawnFlow>();
  for (const flow of flows) {
    const verdict = judgement.of(flow);
    if (verdict) known.set(flow, { verdict, from: ends.from(verdict), to: ends.to(verdict) });
  }
  return { analysis, model, catalogues, flows: [...known.values()], of: (some) => some.flatMap((flow) => known.get(flow) ?? []) };
}
