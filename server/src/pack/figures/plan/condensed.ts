// Many flows as fewer crossings: by exporter and recipient, or by exporter and country where even those are too many.

import { countryOf } from '../../../engine/law/places.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Text } from '../../../engine/text.js';
import { plain } from '../../../engine/views/diagram-escape.js';
import { textOf } from '../../content/text-of.js';
import type { Drawer, DrawnFlow } from './drawer.js';
import { groupCard } from './links.js';
import { onwardOf } from './onward-routes.js';
import { boxOf, countryFrame, countryOfTarget, leftPlace, partyBox } from './places.js';
import type { Place, Route } from './route.js';
import { text, words } from './words.js';

/** So many crossings are still to be read as one figure. */
const most = 120;

/** What several flows to one place are called together. */
export type Naming = (flows: readonly DrawnFlow[], to: Text) => Text;

/** One crossing for all flows from one exporter to one recipient. */
export function condensed(flows: readonly DrawnFlow[], drawer: Drawer, called: Naming = byRecipientName): readonly Route[] {
  const byRecipient = routesOf(flows, drawer, { rightOf: (flow) => recipientPlace(flow, drawer), called });
  if (byRecipient.length <= most) return byRecipient;
  return routesOf(flows, drawer, { rightOf: (flow) => countryPlace(flow, drawer), called });
}

/** Who receives a flow, in the frame of its country, or of that of the system where the file does not say its own. */
export function recipientPlace({ verdict, to }: DrawnFlow, { catalogues }: Drawer): Place {
  const { recipient } = verdict.facts;
  const country = countryOf(recipient?.value.country, catalogues.places) ?? countryOfTarget(to, catalogues);
  const unknown = {
    ...boxOf({ ...to, at: undefined, key: `nobody ${to.key}` }, catalogues, 'country'),
    title: words.recipientNotStated,
    shape: 'party',
  } as const;
  return { frame: countryFrame(country, catalogues), box: recipient ? partyBox(recipient, catalogues, 'country') : unknown };
}

function countryPlace(flow: DrawnFlow, drawer: Drawer): Place {
  const { frame } = recipientPlace(flow, drawer);
  return { frame, box: { key: frame.key, title: frame.title, id: undefined, lines: [], shape: 'party', lacking: frame.lacking } };
}

/** Who sends a flow. */
function senderPlace({ verdict, from }: DrawnFlow, { catalogues }: Drawer): Place {
  const { exporter } = verdict.facts;
  const place = leftPlace(from, catalogues);
  return exporter ? { frame: { key: `sender ${exporter.id}`, title: words.handler, lacking: false }, box: partyBox(exporter, catalogues, 'owner') } : place;
}

/** After the one purpose of all, or else after where they go. */
const byRecipientName: Naming = (flows, to) => {
  const [first, ...others] = flows;
  const purpose = first && textOf(first.verdict.flow.value.purpose);
  const isShared = purpose && others.every(({ verdict }) => textOf(verdict.flow.value.purpose)?.zh === purpose.zh);
  return isShared ? text((language) => plain(purpose[language])) : { en: `To ${to.en}`, zh: `至${to.zh}` };
};

interface Way {
  readonly rightOf: (flow: DrawnFlow) => Place;
  readonly called: Naming;
}

function routesOf(flows: readonly DrawnFlow[], drawer: Drawer, { rightOf, called }: Way): readonly Route[] {
  const groups = new Map<string, { readonly left: Place; readonly right: Place; readonly flows: DrawnFlow[] }>();
  for (const flow of flows) {
    const left = senderPlace(flow, drawer);
    const right = rightOf(flow);
    const key = `${left.box.key} > ${right.box.key}`;
    const group = groups.get(key) ?? { left, right, flows: [] };
    groups.set(key, group);
    group.flows.push(flow);
  }
  return [...groups].map(([key, { left, right, flows: some }]) => {
    const card = groupCard(key, some, called(some, right.box.title), drawer.analysis.asOf);
    return { link: card, left, right, onward: onwardOf(onlyRecipient(some), some, drawer) };
  });
}

function onlyRecipient(flows: readonly DrawnFlow[]): Definition<'recipient'> | undefined {
  const recipients = new Set(flows.map(({ verdict }) => verdict.facts.recipient));
  const [only, ...others] = recipients;
  return others.length === 0 ? only : undefined;
}
