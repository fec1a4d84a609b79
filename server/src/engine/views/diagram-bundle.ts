// Flows that go the same way, before anything is told of them.
import { grouped } from '../law/grouped.js';
import type { Route } from './diagram-end.js';
import { type GroupedEnds, type Grouping, routeName } from './diagram-grouping.js';
import type { NumberedFlow } from './diagram-scope.js';
import type { DiagramView } from './diagram-view.js';

/** A view, and how many of its arrows are left out. */
export interface DiagramTarget {
  readonly view: DiagramView;
  readonly skip?: number;
}

export interface Bundle extends Route {
  /** In the order of the project; one where it is no group. */
  readonly flows: readonly NumberedFlow[];
  /** What shows more of it. */
  readonly opens: DiagramTarget;
}

export function bundlesOf(flows: readonly NumberedFlow[], grouping: Grouping, ends: GroupedEnds): readonly Bundle[] {
  if (grouping === 'flow') return flows.map((flow) => ({ from: flow.from, to: flow.to, flows: [flow], opens: flowView(flow) }));
  const routes = flows.map((flow) => ({ flow, route: ends.routeOf(flow, grouping) }));
  const groups = grouped(routes, ({ route }) => routeName(grouping, route));
  return [...groups].flatMap(([id, list]): readonly Bundle[] => {
    const [first, ...others] = list;
    if (!first) return [];
    const opens = others.length === 0 ? flowView(first.flow) : { view: { kind: 'route', id } as const };
    return [{ ...first.route, flows: list.map(({ flow }) => flow), opens }];
  });
}

function flowView({ verdict }: NumberedFlow): DiagramTarget {
  return { view: { kind: 'flow', id: verdict.flow.id } };
}

/** Onward transfers between the same ends; what stays in a place is no arrow between places. */
export function onwardBetween(onward: readonly Route[], grouping: Grouping, ends: GroupedEnds): readonly Route[] {
  if (grouping !== 'country') return onward;
  const between = onward.map((route) => ends.routeOf(route, grouping)).filter(({ from, to }) => from.key !== to.key);
  return [...new Map(between.map((route) => [routeName(grouping, route), route])).values()];
}
