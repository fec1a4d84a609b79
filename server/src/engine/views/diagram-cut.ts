// What is drawn where there is no room for all: the largest, and one arrow for all others.
import type { Bundle } from './diagram-bundle.js';
import type { End, Route } from './diagram-end.js';
import { fitting, type Room } from './diagram-room.js';
import type { DiagramView } from './diagram-view.js';

interface Limits {
  readonly room: Room;
  /** How many are left out before the first. */
  readonly skipped: number;
  readonly view: DiagramView;
}

interface Cut {
  /** In the order of the project. */
  readonly shown: readonly Bundle[];
  /** All others as one, and how many they are. */
  readonly rest: { readonly bundle: Bundle; readonly bundles: number } | undefined;
}

export function cutTo(bundles: readonly Bundle[], { room, skipped, view }: Limits): Cut {
  const ranked = bundles.map((bundle, place) => ({ bundle, place })).sort((left, right) => right.bundle.flows.length - left.bundle.flows.length);
  const left = ranked.slice(skipped);
  const most = fitting(
    left.map(({ bundle }) => bundle),
    room,
  );
  const drawn = most === left.length ? most : Math.max(1, most - 1);
  const inOrder = (list: typeof ranked) => [...list].sort((one, other) => one.place - other.place).map(({ bundle }) => bundle);
  const shown = inOrder(left.slice(0, drawn));
  const others = inOrder(left.slice(drawn));
  if (others.length === 0) return { shown, rest: undefined };
  const flows = others.flatMap((bundle) => bundle.flows).sort((one, other) => one.number - other.number);
  const [from, to] = (['from', 'to'] as const).map((side) => common(others, side));
  const opens = { view, skip: skipped + drawn };
  return { shown, rest: from && to && { bundle: { from, to, flows, opens }, bundles: others.length } };
}

/** The end that all share, or one that stands for many. */
function common(bundles: readonly Bundle[], side: 'from' | 'to'): End {
  const ends = bundles.map((bundle) => bundle[side]);
  const [first] = ends;
  if (first && ends.every(({ key }) => key === first.key)) return first;
  const country = ends.every((end) => end.country === first?.country) ? first?.country : undefined;
  return { key: `others ${side}`, at: undefined, id: undefined, owner: undefined, country, standsFor: 'others' };
}

/** Whether an onward transfer begins at something that is drawn. */
export function leadingOn(bundles: readonly Bundle[]): (route: Route) => boolean {
  const ends = bundles.flatMap(({ from, to }) => [from, to]);
  const keys = new Set(ends.map(({ key }) => key));
  const owners = new Set(ends.map(({ owner }) => owner));
  return ({ from }) => keys.has(from.key) || (from.at !== undefined && from.at === from.owner && owners.has(from.at));
}
