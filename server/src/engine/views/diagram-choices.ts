// What a diagram can show and be narrowed to.
import { grouped } from '../law/grouped.js';
import type { Outcome } from '../law/mechanism.js';
import type { Verdict } from '../law/verdict.js';
import type { Language } from '../text.js';
import type { DiagramSource } from './diagram.js';
import { endsIn } from './diagram-end.js';
import { plain } from './diagram-escape.js';
import { type FlowStatus, statusOf } from './diagram-filter.js';
import { nameOf, placeName } from './diagram-names.js';
import type { NamedView } from './diagram-view.js';
import { statusTitle } from './diagram-words.js';
import { tally } from './tally.js';
import { worstFirst } from './worst-outcome.js';

export interface ViewChoice extends NamedView {
  readonly name: string;
}

/** The number of flows tells to how many it applies; flows that ended count only as such. */
export interface Choice<I extends string = string> {
  readonly id: I;
  readonly name: string;
  readonly flows: number;
}

export interface DiagramChoices {
  readonly views: readonly ViewChoice[];
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly categories: readonly Choice[];
  readonly recipients: readonly Choice[];
  readonly statuses: readonly Choice<FlowStatus>[];
}

const statuses = ['active', 'planned', 'suspended', 'ended'] as const satisfies readonly FlowStatus[];

export function diagramChoices(source: DiagramSource, language: Language): DiagramChoices {
  const { verdicts } = source.judgement;
  const running = verdicts.filter(({ flow }) => statusOf(flow) !== 'ended');
  const outcomes = tally(running.map(({ mechanism }) => mechanism));
  const categories = tally(running.flatMap(({ facts }) => facts.categories));
  const recipients = grouped(running, ({ facts }) => facts.recipient);
  const states = tally(verdicts.map(({ flow }) => statusOf(flow)));
  return {
    views: viewsOf(source, running, language),
    outcomes: new Map(worstFirst.flatMap((outcome) => (outcomes.has(outcome) ? [[outcome, outcomes.get(outcome) ?? 0]] : []))),
    categories: [...categories].map(([category, flows]) => ({ id: category.id, name: nameOf(category, language), flows })),
    recipients: [...recipients].map(([recipient, list]) => ({ id: recipient.id, name: nameOf(recipient, language), flows: list.length })),
    statuses: statuses.flatMap((id) => (states.has(id) ? [{ id, name: statusTitle(id, language), flows: states.get(id) ?? 0 }] : [])),
  };
}

/** Everything but single flows, of which there may be thousands: an arrow leads to them. */
function viewsOf({ model, catalogues }: DiagramSource, running: readonly Verdict[], language: Language): readonly ViewChoice[] {
  const { exporter, recipient, filing } = model.tables;
  const ends = endsIn(model, catalogues);
  const mainland = catalogues.places.mainland.code;
  const countries = new Set(running.flatMap((verdict) => ends.to(verdict).country ?? []));
  countries.delete(mainland);
  return [
    ...exporter.list.map((one) => ({ kind: 'exporter' as const, id: one.id, name: nameOf(one, language) })),
    ...recipient.list.map((one) => ({ kind: 'recipient' as const, id: one.id, name: nameOf(one, language) })),
    ...[...countries].map((id) => ({ kind: 'country' as const, id, name: placeName(id, catalogues, language) })),
    ...filing.list.map(({ id }) => ({ kind: 'filing' as const, id, name: plain(id) })),
  ];
}
