import type { Ask } from './ask.js';
import type { FlowFacts } from './flow-facts.js';

/** What to ask where the data of a flow is not fully classified: about each unclassified category, or which categories there are. */
export function classAsks({ flow, categories }: FlowFacts): readonly Ask[] {
  const unclassified = categories.filter((category) => category.value.class === undefined || category.value.class === 'unknown');
  const asks: readonly Ask[] = unclassified.map((category) => ({ kind: 'class', at: category, path: ['class'] }));
  return asks.length > 0 ? asks : [{ kind: 'categories', at: flow, path: ['categories'] }];
}
