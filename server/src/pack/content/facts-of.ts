import type { FlowFacts } from '../../engine/law/flow-facts.js';
import type { Verdict } from '../../engine/law/verdict.js';
import type { Definition } from '../../engine/model/definition.js';
import type { PackSource } from './source.js';

/** What the file says of flows, put together; flows of which nothing is known are left out. */
export function factsOf(flows: readonly Definition<'flow'>[], source: Pick<PackSource, 'analysis'>): readonly FlowFacts[] {
  return verdictsOf(flows, source).map(({ facts }) => facts);
}

/** Verdicts of flows, in their order. */
export function verdictsOf(flows: readonly Definition<'flow'>[], { analysis: { judgement } }: Pick<PackSource, 'analysis'>): readonly Verdict[] {
  return flows.flatMap((flow) => judgement.of(flow) ?? []);
}

/** The kinds of data of some flows, each once, in the order in which they are named. */
export function categoriesOf(flows: readonly Definition<'flow'>[], source: Pick<PackSource, 'analysis'>): readonly Definition<'category'>[] {
  return [...new Set(factsOf(flows, source).flatMap(({ categories }) => categories))];
}
