// Which flows, onward transfers and organisations a view shows.
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { End, Ends } from './diagram-end.js';
import type { DiagramView } from './diagram-view.js';

export interface NumberedFlow {
  /** Place among all flows of the project, from 1, whatever the view. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly from: End;
  readonly to: End;
}

export interface Onward {
  readonly from: End;
  readonly to: End;
}

export interface Scope {
  readonly flows: readonly NumberedFlow[];
  readonly onward: readonly Onward[];
  /** What the view is about, shown even where no flow touches it. */
  readonly about: readonly End[];
}

export interface ScopeInput {
  readonly model: Model;
  readonly verdicts: readonly Verdict[];
  readonly ends: Ends;
  readonly view: DiagramView;
  readonly includeEnded: boolean;
}

/** Chooses what to draw. A recipient's view has every flow from which data may reach it, onward transfers included. */
export function scopeOf({ model, verdicts, ends, view, includeEnded }: ScopeInput): Scope {
  const { recipient, exporter } = model.tables;
  const numbered = verdicts.map((verdict, index): NumberedFlow => ({ number: index + 1, verdict, from: ends.from(verdict), to: ends.to(verdict) }));
  const running = numbered.filter(({ verdict }) => includeEnded || verdict.flow.value.status !== 'ended');
  const links = recipient.list.flatMap(({ id, value }) => [...new Set(value.onwardTo ?? [])].map((target): Link => ({ from: id, to: target })));
  const after = (starts: readonly string[]): readonly Link[] => {
    const passing = reached(starts, links);
    return links.filter(({ from }) => passing.has(from));
  };
  const drawn = (list: readonly Link[]): readonly Onward[] => list.map(({ from, to }) => ({ from: endOf(from), to: endOf(to) }));
  const endOf = (id: string): End => {
    const known = recipient.get(id);
    return known ? ends.ofOwner(known) : ends.unknown(id);
  };
  const showing = (flows: readonly NumberedFlow[]): Scope => ({ flows, onward: drawn(after(flows.flatMap(recipientsOf))), about: [] });
  switch (view.kind) {
    case 'overview':
      return showing(running);
    case 'flow':
      return showing(numbered.filter(({ verdict }) => verdict.flow.id === view.id));
    case 'filing':
      return showing(running.filter(({ verdict }) => verdict.flow.value.filing === view.id));
    case 'exporter': {
      const about = [exporter.get(view.id) ?? []].flat().map(ends.ofOwner);
      return { ...showing(running.filter((flow) => touches(flow, 'exporter', new Set([view.id])))), about };
    }
    case 'recipient': {
      const sources = reached(
        [view.id],
        links.map(({ from: start, to: target }): Link => ({ from: target, to: start })),
      );
      const downstream = new Set(after([view.id]));
      const onward = links.filter((link) => (sources.has(link.from) && sources.has(link.to)) || downstream.has(link));
      return { flows: running.filter((flow) => touches(flow, 'recipient', sources)), onward: drawn(onward), about: [endOf(view.id)] };
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
