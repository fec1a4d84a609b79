// Puts crossings on as many sheets as they need. Room is counted without measuring text, so the number of sheets is known early.
import type { Text } from '../../../engine/text.js';
import type { BoxPlan, GroupPlan, LinkPlan, OnwardPlan, RowPlan, SheetPlan } from '../figure-plan.js';
import { boxRoom, columnRoom, columnsFor, groupsRoom, lanesRoom, linkRoom } from '../room.js';
import type { Place, Route } from './route.js';

/** Sheets for some crossings; those to one country and one recipient stand together. At least one sheet, an empty one where nothing crosses. */
export function fillSheets(routes: readonly Route[], heading: readonly RowPlan[] = []): readonly SheetPlan[] {
  const ordered = together(routes);
  const greedy = packed(ordered, heading, Number.POSITIVE_INFINITY);
  const even = packed(ordered, heading, Math.ceil(ordered.length / Math.max(1, greedy.length)));
  const parts = even.length === greedy.length ? even : greedy;
  if (parts.length === 0) return [sheetOf([], heading)];
  return parts.map((part, index) => ({
    ...sheetOf(part, heading),
    before: index === 0 ? undefined : beforeText(index),
    after: parts[index + 1] === undefined ? undefined : afterText(parts, index),
  }));
}

/** In the order in which countries, and in them recipients, first occur. */
function together(routes: readonly Route[]): readonly Route[] {
  const frames = ranks(routes.map(({ right }) => right.frame.key));
  const boxes = ranks(routes.map(({ right }) => right.box.key));
  const lefts = ranks(routes.map(({ left }) => left.box.key));
  const rank = ({ left, right }: Route) => [frames.get(right.frame.key) ?? 0, boxes.get(right.box.key) ?? 0, lefts.get(left.box.key) ?? 0];
  return routes
    .map((route, place) => ({ route, order: [...rank(route), place] }))
    .sort((one, other) => one.order.map((value, index) => value - (other.order[index] ?? 0)).find((value) => value !== 0) ?? 0)
    .map(({ route }) => route);
}

function ranks(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].map((key, index) => [key, index]));
}

function packed(routes: readonly Route[], heading: readonly RowPlan[], most: number): readonly (readonly Route[])[] {
  const room = lanesRoom(heading);
  const parts: Route[][] = [];
  for (const route of routes) {
    const last = parts.at(-1);
    if (last && last.length < most && roomOf(sheetOf([...last, route], heading)) <= room) last.push(route);
    else parts.push([route]);
  }
  return parts;
}

/** The height that the fullest of the lanes may take. */
function roomOf({ left, links, right, further }: SheetPlan): number {
  const columns = columnsFor(further.length > 0);
  return Math.max(
    groupsRoom(left, columns),
    columnRoom(links.map((link) => linkRoom(link, columns))),
    groupsRoom(right, columns),
    columnRoom(further.map((box) => boxRoom(box, columns))),
  );
}

function sheetOf(routes: readonly Route[], heading: readonly RowPlan[]): SheetPlan {
  const links = routes.map(({ link, left, right }): LinkPlan => ({ ...link, from: left.box.key, to: right.box.key }));
  return {
    heading,
    left: byBalance(grouped(routes.map(({ left }) => left)), links),
    links,
    right: grouped(routes.map(({ right }) => right)),
    ...onwardOf(routes),
    before: undefined,
    after: undefined,
  };
}

function grouped(places: readonly Place[]): readonly GroupPlan[] {
  const frames = new Map<string, { readonly place: Place; readonly boxes: Map<string, BoxPlan> }>();
  for (const place of places) {
    const known = frames.get(place.frame.key) ?? { place, boxes: new Map<string, BoxPlan>() };
    frames.set(place.frame.key, known);
    known.boxes.set(place.box.key, known.boxes.get(place.box.key) ?? place.box);
  }
  return [...frames.values()].map(({ place, boxes }) => ({ ...place.frame, boxes: [...boxes.values()] }));
}

/** Frames and boxes in the order of the middle of their arrows, so that few arrows cross. */
function byBalance(groups: readonly GroupPlan[], links: readonly LinkPlan[]): readonly GroupPlan[] {
  const middle = (keys: ReadonlySet<string>): number => {
    const places = links.flatMap(({ from }, index) => (keys.has(from) ? [index] : []));
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  const sorted = <T>(list: readonly T[], keys: (one: T) => readonly string[]): readonly T[] =>
    list
      .map((one) => ({ one, at: middle(new Set(keys(one))) }))
      .sort((left, right) => left.at - right.at)
      .map(({ one }) => one);
  const inside = groups.map((group): GroupPlan => ({ ...group, boxes: sorted(group.boxes, ({ key }) => [key]) }));
  return sorted(inside, ({ boxes }) => boxes.map(({ key }) => key));
}

function onwardOf(routes: readonly Route[]): Pick<SheetPlan, 'further' | 'onward'> {
  const further = new Map<string, BoxPlan>();
  const onward = new Map<string, OnwardPlan>();
  for (const { right, onward: list } of routes) {
    for (const { box, notes, lacking } of list) {
      further.set(box.key, withNotes(further.get(box.key) ?? box, notes, lacking));
      onward.set(`${right.box.key} > ${box.key}`, { from: right.box.key, to: box.key, notes, lacking });
    }
  }
  return { further: [...further.values()], onward: [...onward.values()] };
}

/** A box that also tells on what footing data is passed on to it; each footing once. */
function withNotes(box: BoxPlan, notes: readonly Text[], lacking: boolean): BoxPlan {
  const untold = notes.filter((note) => box.lines.every(({ zh }) => zh !== note.zh));
  return { ...box, lines: [...box.lines, ...untold], lacking: box.lacking || lacking };
}

function beforeText(index: number): Text {
  return { en: `continued from sheet ${index}`, zh: `接第 ${index} 页` };
}

function afterText(parts: readonly (readonly Route[])[], index: number): Text {
  const more = parts.slice(index + 1).reduce((sum, { length }) => sum + length, 0);
  const last = parts[index]?.at(-1)?.right.box;
  const next = parts[index + 1]?.[0]?.right.box;
  const goesOn = last !== undefined && last.key === next?.key ? last.title : undefined;
  return {
    en: `${more} more on ${sheetsEn(parts.length - index - 1, index + 2)}${goesOn ? `; ${goesOn.en} goes on there` : ''}`,
    zh: `其余 ${more} 项见${sheetsZh(parts.length - index - 1, index + 2)}${goesOn ? `，${goesOn.zh}续` : ''}`,
  };
}

function sheetsEn(sheets: number, first: number): string {
  return sheets === 1 ? `sheet ${first}` : `sheets ${first} to ${first + sheets - 1}`;
}

function sheetsZh(sheets: number, first: number): string {
  return sheets === 1 ? `第 ${first} 页` : `第 ${first} 至 ${first + sheets - 1} 页`;
}
