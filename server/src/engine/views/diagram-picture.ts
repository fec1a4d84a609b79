// The arrows of a diagram: one for each flow, or one for all flows that go the same way. What finds no room is one arrow more.
import type { Interval } from '../law/interval.js';
import type { Outcome } from '../law/mechanism.js';
import { type Bundle, bundlesOf, onwardBetween } from './diagram-bundle.js';
import { cutTo, leadingOn } from './diagram-cut.js';
import type { End, Route } from './diagram-end.js';
import { type GroupedEnds, type Grouping, groupingOfRoute, groupings } from './diagram-grouping.js';
import { peopleOf } from './diagram-people.js';
import { fitting, type Room, usualRoom } from './diagram-room.js';
import type { Scope } from './diagram-scope.js';
import type { DiagramView } from './diagram-view.js';
import { worstOf } from './worst-outcome.js';

export interface Arrow extends Bundle {
  /** That of its first flow. */
  readonly number: number;
  /** The worst of its flows. */
  readonly mechanism: Outcome;
  /** The people of a group; undefined where it is none or takes no personal data along. */
  readonly people: Interval | undefined;
}

export interface Picture {
  readonly arrows: readonly Arrow[];
  readonly onward: readonly Route[];
  readonly about: readonly End[];
  readonly grouping: Grouping;
  /** Arrows of this grouping, whether they are drawn or not. */
  readonly of: number;
  /** Arrows that are left out before the first. */
  readonly skipped: number;
  /** Of the last arrow, how many it stands for; 0 where there is no such arrow. */
  readonly rest: number;
}

export interface PictureOptions {
  readonly view: DiagramView;
  readonly grouped: GroupedEnds;
  /** Of evaluation. */
  readonly year: number;
  readonly group?: Grouping | 'auto' | undefined;
  readonly limit?: number | undefined;
  readonly skip?: number | undefined;
}

export function pictureOf(scope: Scope, options: PictureOptions): Picture {
  const { view, skip = 0 } = options;
  const room = roomFor(options);
  const { grouping, bundles, onward } = bundled(scope, options, room);
  // Arrows may have become fewer since somebody was offered the rest of them.
  const skipped = skip < bundles.length ? skip : 0;
  const { shown, rest } = cutTo(bundles, { room, skipped, view });
  const arrows = (rest ? [...shown, rest.bundle] : shown).map((bundle) => arrowOf(bundle, options.year));
  return {
    ...{ arrows, grouping, skipped },
    onward: shown.length < bundles.length ? onward.filter(leadingOn(shown)).slice(0, room.arrows) : onward,
    about: scope.about,
    of: bundles.length,
    rest: rest?.bundles ?? 0,
  };
}

interface Bundled {
  readonly grouping: Grouping;
  readonly bundles: readonly Bundle[];
  readonly onward: readonly Route[];
}

/** As it was asked for, or the finest for which there is room. */
function bundled({ flows, onward }: Scope, { view, grouped, group = 'flow' }: PictureOptions, room: Room): Bundled {
  const possible = sensibleIn(view);
  const at = (grouping: Grouping): Bundled => ({
    grouping,
    bundles: bundlesOf(flows, grouping, grouped),
    onward: onwardBetween(onward, grouping, grouped),
  });
  const last = possible.at(-1) ?? 'flow';
  if (group !== 'auto') return at(possible.find((one) => one === group) ?? last);
  for (const grouping of possible.slice(0, -1)) {
    const tried = at(grouping);
    if (fitting([...tried.bundles, ...tried.onward], room) === tried.bundles.length + tried.onward.length) return tried;
  }
  return at(last);
}

/** Groupings under which a view may show more than one arrow. */
function sensibleIn(view: DiagramView): readonly Grouping[] {
  if (view.kind === 'flow') return ['flow'];
  if (view.kind === 'recipient' || view.kind === 'country') return ['flow', 'system', 'recipient'];
  if (view.kind !== 'route') return groupings;
  const level = groupings.indexOf(groupingOfRoute(view.id) ?? 'flow');
  return groupings.slice(0, Math.max(1, level));
}

function roomFor({ group, limit }: PictureOptions): Room {
  const room = group === 'auto' ? usualRoom : { arrows: Number.POSITIVE_INFINITY, weight: Number.POSITIVE_INFINITY };
  return limit === undefined ? room : { ...room, arrows: Math.max(2, limit) };
}

function arrowOf(bundle: Bundle, year: number): Arrow {
  const { flows } = bundle;
  return {
    ...bundle,
    number: flows[0]?.number ?? 0,
    mechanism: worstOf(flows.map(({ verdict }) => verdict.mechanism)),
    people: flows.length > 1 ? peopleOf(flows, year) : undefined,
  };
}
