// Recipients to whom data is passed on: those that the first recipient names, and those that flows abroad show without its naming them.
import { limitsOnward, undeclaredOnward } from '../../../engine/law/onward.js';
import type { Definition } from '../../../engine/model/definition.js';
import { plain } from '../../../engine/views/diagram-escape.js';
import type { BoxPlan } from '../figure-plan.js';
import type { Drawer, DrawnFlow } from './drawer.js';
import { partyBox } from './places.js';
import type { Onward, Route } from './route.js';
import { text, words } from './words.js';

type Recipient = Definition<'recipient'>;

/** So many are drawn beside one recipient. */
export const mostBeside = 4;

/** As many as are drawn beside a recipient; where there are more, the last one counts the others. */
export function fewOf(onward: readonly Onward[]): readonly Onward[] {
  if (onward.length <= mostBeside) return onward;
  const more = onward.length - mostBeside + 1;
  const title = { en: `${more} more recipients`, zh: `另有 ${more} 个接收方` };
  const key = `further ${onward.map(({ box }) => box.key).join(' ')}`;
  const box: BoxPlan = { key, title, id: undefined, lines: [words.seeOnward], shape: 'party', lacking: onward.some(({ lacking }) => lacking) };
  return [...onward.slice(0, mostBeside - 1), { box, notes: [], lacking: box.lacking }];
}

/** A crossing with no more beside it than there is room for. */
export function withFew(route: Route): Route {
  return { ...route, onward: fewOf(route.onward) };
}

/** To whom a recipient passes data on, each once. */
export function onwardOf(recipient: Recipient | undefined, flows: readonly DrawnFlow[], drawer: Drawer): readonly Onward[] {
  if (!recipient) return [];
  const declared = [...new Set(recipient.value.onwardTo ?? [])].map((id): Onward => {
    const isLimited = flows.some(({ verdict: { facts } }) => facts.agreement && limitsOnward(facts.agreement, drawer.catalogues));
    return { box: furtherBox(id, drawer), notes: [words.declared, isLimited ? words.limited : words.unlimited], lacking: !isLimited };
  });
  return [...declared, ...undeclaredFrom(recipient, drawer)];
}

function undeclaredFrom(recipient: Recipient, drawer: Drawer): readonly Onward[] {
  const { model, analysis } = drawer;
  const found = new Map<string, Onward>();
  for (const flow of model.tables.flow.list) {
    const one = undeclaredOnward(flow, { model, judgement: analysis.judgement });
    if (one?.first === recipient) found.set(one.next.id, { box: furtherBox(one.next.id, drawer), notes: [words.undeclared], lacking: true });
  }
  return [...found.values()];
}

/** It is drawn apart from the same organisation as a first recipient. */
function furtherBox(id: string, { model, catalogues }: Drawer): BoxPlan {
  const known = model.tables.recipient.get(id);
  if (known) return { ...partyBox(known, catalogues, 'none'), key: `further ${id}` };
  return { key: `further ${id}`, title: text(() => plain(id)), id: undefined, lines: [words.notStated], shape: 'party', lacking: true };
}
