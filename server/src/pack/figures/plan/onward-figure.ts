import type { SheetPlan } from '../figure-plan.js';
import { condensed } from './condensed.js';
import type { Drawer } from './drawer.js';
import { fillSheets } from './fill-sheets.js';
import { mostBeside } from './onward-routes.js';
import type { Route } from './route.js';

/** Recipients that pass data on, and to whom; undefined where none does. */
export function onwardSheets(drawer: Drawer): readonly SheetPlan[] | undefined {
  const routes = condensed(drawer.flows, drawer).flatMap(inParts);
  return routes.length === 0 ? undefined : fillSheets(routes);
}

/** A crossing as often as it takes for all who come after; not at all where nobody does. */
function inParts(route: Route): readonly Route[] {
  const parts = Math.ceil(route.onward.length / mostBeside);
  return Array.from({ length: parts }, (_, part): Route => {
    const onward = route.onward.slice(part * mostBeside, (part + 1) * mostBeside);
    return part === 0 ? { ...route, onward } : { ...route, link: { ...route.link, key: `${route.link.key} part ${part + 1}` }, onward };
  });
}
