import type { SheetPlan } from '../figure-plan.js';
import { condensed, recipientPlace } from './condensed.js';
import type { Drawer } from './drawer.js';
import { fillSheets } from './fill-sheets.js';
import { shortCard } from './links.js';
import { fewOf, onwardOf, withFew } from './onward-routes.js';
import { leftPlace } from './places.js';

/** So many flows are drawn one by one. */
const mostFlows = 24;

/** From the systems in China over the border to the recipients abroad and on from there. */
export function overviewSheets(drawer: Drawer): readonly SheetPlan[] {
  const { flows, catalogues } = drawer;
  if (flows.length > mostFlows) return fillSheets(condensed(flows, drawer).map(withFew));
  return fillSheets(
    flows.map((flow) => ({
      link: shortCard(flow),
      left: leftPlace(flow.from, catalogues),
      right: recipientPlace(flow, drawer),
      onward: fewOf(onwardOf(flow.verdict.facts.recipient, [flow], drawer)),
    })),
  );
}
