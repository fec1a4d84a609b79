// Systems and how they are connected, each pair once.
import type { SheetPlan } from '../figure-plan.js';
import { condensed } from './condensed.js';
import type { Drawer, DrawnFlow } from './drawer.js';
import { fillSheets } from './fill-sheets.js';
import { connectionCard } from './links.js';
import { boxOf, countryFrame, countryOfTarget, leftPlace } from './places.js';
import type { Route } from './route.js';

/** So many connections are drawn one by one. */
const mostConnections = 120;

export function architectureSheets(drawer: Drawer): readonly SheetPlan[] {
  const pairs = new Map<string, DrawnFlow[]>();
  for (const flow of drawer.flows) {
    const key = `${flow.from.key} > ${flow.to.key}`;
    const pair = pairs.get(key) ?? [];
    pairs.set(key, pair);
    pair.push(flow);
  }
  if (pairs.size > mostConnections) return fillSheets(condensed(drawer.flows, drawer).map((route) => ({ ...route, onward: [] })));
  return fillSheets([...pairs].flatMap(([key, flows]) => connection(key, flows, drawer)));
}

function connection(key: string, flows: readonly DrawnFlow[], { catalogues }: Drawer): readonly Route[] {
  const [first] = flows;
  if (!first) return [];
  const right = { frame: countryFrame(countryOfTarget(first.to, catalogues), catalogues), box: boxOf(first.to, catalogues, 'country') };
  return [{ link: connectionCard(key, flows), left: leftPlace(first.from, catalogues), right, onward: [] }];
}
