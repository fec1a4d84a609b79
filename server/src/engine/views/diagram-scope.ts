// Which flows, onward transfers and organisations a view shows.
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { End, Ends, Route } from './diagram-end.js';
import { type GroupedEnds, groupingOfRoute, routeName } from './diagram-grouping.js';
import type { DiagramView } from './diagram-view.js';
import type { FlowChange } from './flow-changes.js';

export interface NumberedFlow extends Route {
  /** Place among all flows of the project, from 1, whatever the view; flows that are gone come behind all others. */
  readonly number: number;
  readonly verdict: Verdict;
  /** What changed since the time that the project is compared with. */
  readonly change?: FlowChange;
}

export interface Scope {
  readonly flows: readonly NumberedFlow[];
  readonly onward: readonly Route[];
  /** What the view is about, shown even where no flow touches it. */
  readonly about: readonly End[];
  /** Flows of the view before it was narrowed. */
  readonly all: number;
  /** Of the view of a route, the route. */
  readonly route?: Route | undefined;
}

export interface ScopeInput {
  readonly model: Model;
  readonly ends: Ends;
  readonly grouped: GroupedEnds;
  readonly mainland: string;
  readonly view: DiagramView;
  readonly includeEnded: boolean;
  /** Whether a flow of the view is wanted. */
  readonly isWanted: (flow: NumberedFlow) => boolean;
}

/** The flows of a project, each with its number. */
export function numbered(verdicts: readonly Verdict[], ends: Ends): readonly NumberedFlow[] {
  return verdicts.map((verdict, index): NumberedFlow => ({ number: index + 1, verdict, from: ends.from(verdict), to: ends.to(verdict) }));
}

/** Chooses what to draw. A recipient's view has every flow from which data may reach it, onward transfers included. */
export function scopeOf(flows: readonly NumberedFlow[], input: ScopeInput): Scope {
  const { model, ends, view, isWanted, mainland } = input;
  const { recipient, exporter } = model.tables;
  const running = flows.filter(({ verdict }) => input.includeEnded || verdict.flow.value.status !== 'ended');
  const links = recipient.list.flatMap(({ id, value }) => [...new Set(value.onwardTo ?? [])].map((target): Link => ({ from: id, to: target })));
  const after = (starts: readonly string[]): readonly Link[] => {
    const passing = reached(starts, links);
    return links.filter(({ from }) => passing.has(from));
  };
  const drawn = (list: readonly Link[]): readonly Route[] => list.map(({ from, to }) => ({ from: endOf(from), to: endOf(to) }));
  const endOf = (id: string): End => {
    const known = recipient.get(id);
    return known ? ends.ofOwner(known) : ends.unknown(id);
  };
  const showing = (list: readonly NumberedFlow[], about: readonly End[] = []): Scope => {
    const wanted = list.filter(isWanted);
    return { flows: wanted, onward: drawn(after(wanted.flatMap(recipientsOf))), about, all: list.length };
  };
  switch (view.kind) {
    case 'overview':
      return showing(running);
    case 'flow':
      return showing(flows.filter(({ verdict }) => verdict.flow.id === view.id));
    case 'filing':
      return showing(running.filter(({ verdict }) => verdict.flow.value.filing === view.id));
    case 'country':
      return showing(running.filter(({ from, to }) => to.country === view.id || (from.country === view.id && view.id !== mainland)));
    case 'route': {
      const grouping = groupingOfRoute(view.id) ?? 'flow';
      const routed = running.filter((flow) => routeName(grouping, input.grouped.routeOf(flow, grouping)) === view.id);
      return { ...showing(routed), route: routed[0] && input.grouped.routeOf(routed[0], grouping) };
    }
    case 'exporter': {
      const about = [exporter.get(view.id) ?? []].flat().map(ends.ofOwner);
      const touching = running.filter((flow) => touches(flow, 'exporter', new Set([view.id])));
      return showing(touching, about);
    }
    case 'recipient': {
      const sources = reached(
        [view.id],
        links.map(({ from: start, to: target }): Link => ({ from: target, to: start })),
      );
      const downstream = new Set(after([view.id]));
      const onward = links.filter((link) => (sources.has(link.from) && sources.has(link.to)) || downstream.has(link));
      const touching = running.filter((flow) => touches(flow, 'recipient', sources));
      return { ...showing(touching, [endOf(view.id)]), onward: drawn(onward) };
    }
  }
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Everything that can be reached over links, the starts included. */
function reached(starts: readonly string[], links: readonly Link[]): ReadonlySet<string> {
  const found = new Set(starts);
  // A set also walks what is added on the way.
  for (const id of found) for (const { from, to } of links) if (from === id) found.add(to);
  return found;
}

function touches({ from, to }: NumberedFlow, kind: 'exporter' | 'recipient', ids: ReadonlySet<string>): boolean {
  return [from.owner, to.owner].some((owner) => owner?.kind === kind && ids.has(owner.id));
}

function recipientsOf({ from, to }: NumberedFlow): readonly string[] {
  return [from.owner, to.owner].flatMap((owner): readonly Definition<'recipient'>[] => (owner?.kind === 'recipient' ? [owner] : [])).map(({ id }) => id);
}
