// How flows are put together: where the arrow begins and ends that a flow is part of.
import type { End, Ends, Route } from './diagram-end.js';

export type Grouping = 'flow' | 'system' | 'recipient' | 'country';

/** From the finest to the coarsest. */
export const groupings = ['flow', 'system', 'recipient', 'country'] as const satisfies readonly Grouping[];

/** The ends of flows as arrows of some grouping have them. */
export class GroupedEnds {
  private readonly known = new Map<string, End>();

  constructor(
    private readonly ends: Ends,
    private readonly mainland: string,
  ) {}

  routeOf({ from, to }: Route, grouping: Grouping): Route {
    return grouping === 'flow' ? { from, to } : { from: this.endOf(from, grouping), to: this.endOf(to, grouping) };
  }

  private endOf(end: End, grouping: Grouping): End {
    const key = `${grouping} ${end.key}`;
    const known = this.known.get(key) ?? this.made(end, grouping);
    this.known.set(key, known);
    return known;
  }

  private made(end: End, grouping: Grouping): End {
    if (grouping === 'country') return this.placeOf(end);
    // Ends that no file names are one end, not one for each flow.
    if (end.id === undefined) return { ...end, key: end.key.replace(/ .*/s, '') };
    return grouping === 'recipient' ? this.organisationOf(end) : end;
  }

  /** Whoever runs a system, in the place where the system stands. */
  private organisationOf(end: End): End {
    if (!end.owner) return end;
    const own = this.ends.ofOwner(end.owner);
    return own.country === end.country ? own : { ...own, key: `${own.key} in ${end.country ?? ''}`, country: end.country };
  }

  /** Exporters stay apart, everything else is its place. */
  private placeOf({ country, owner }: End): End {
    if (country === this.mainland && owner?.kind === 'exporter') return this.ends.ofOwner(owner);
    return { key: `country ${country ?? ''}`, at: undefined, id: undefined, owner: undefined, country, standsFor: 'place' };
  }
}

/** A route as the view of it is named. */
export function routeName(grouping: Grouping, { from, to }: Route): string {
  return `${grouping} ${from.key} > ${to.key}`;
}

/** What a route was grouped by, from its name. */
export function groupingOfRoute(name: string): Grouping | undefined {
  return groupings.find((grouping) => name.startsWith(`${grouping} `));
}
