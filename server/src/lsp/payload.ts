// Parts that our own answers have in common, in the shapes of the protocol.
import type { Finding } from '../engine/finding.js';
import type { Outcome as EngineOutcome } from '../engine/law/mechanism.js';
import { addressOf, type Definition, type Place, placeOf } from '../engine/model/definition.js';
import type { ProjectView } from '../engine/queries/project-view.js';
import type { Language } from '../engine/text.js';
import { markOf } from '../engine/wording/marks.js';
import { mechanismName } from '../engine/wording/mechanism-names.js';
import { nameText } from '../engine/wording/names.js';
import type { FindingItem, Item, Outcome, OutcomeCount, Spot } from '../protocol/messages.js';
import type { Scene } from './feature.js';

/** Translates for one request about one project. */
export interface Translation {
  readonly scene: Scene;
  readonly project: ProjectView;
  readonly language: Language;
}

export function item(definition: Definition, to: Translation): Item {
  const name = nameText('name' in definition.value ? definition.value.name : undefined, definition.id)[to.language];
  return { address: addressOf(definition), id: definition.id, name, ...spot(placeOf(definition), to) };
}

export function spot(place: Place, { scene, project }: Translation): { readonly spot?: Spot } {
  const location = scene.location(project, place);
  return location ? { spot: { uri: location.uri, range: location.range } } : {};
}

export function outcome(id: EngineOutcome, { language }: Translation): Outcome {
  return { id, mark: markOf(id), name: mechanismName(id)[language] };
}

export function outcomeCounts(counts: ReadonlyMap<EngineOutcome, number>, to: Translation): readonly OutcomeCount[] {
  return [...counts].map(([id, flows]) => ({ ...outcome(id, to), flows }));
}

export function findingItem({ rule, severity, message, waiver, place }: Finding, to: Translation): FindingItem {
  return { rule, severity, message: message[to.language], waived: waiver !== undefined, ...spot(place, to) };
}
