// Parts that our own answers have in common, in the shapes of the protocol.
import type { Finding } from '../engine/finding.js';
import type { Outcome as EngineOutcome } from '../engine/law/mechanism.js';
import { addressOf, type Definition, type Place, placeOf } from '../engine/model/definition.js';
import { findingAddress } from '../engine/queries/finding-address.js';
import type { ProjectView } from '../engine/queries/project-view.js';
import { viewAddress } from '../engine/queries/view-address.js';
import type { Language } from '../engine/text.js';
import { markOf } from '../engine/wording/marks.js';
import { mechanismName } from '../engine/wording/mechanism-names.js';
import { nameText } from '../engine/wording/names.js';
import { type FindingItem, type Item, type Outcome, type OutcomeCount, type Spot, viewScheme } from '../protocol/messages.js';
import type { Scene } from './feature.js';

/** Translates for one request about one project. */
export interface Translation {
  readonly scene: Scene;
  readonly project: ProjectView;
  readonly language: Language;
}

export function item(definition: Definition, to: Translation): Item {
  return { ...named(definition, to), ...spot(placeOf(definition), to) };
}

/** Of a definition that may be of another time: where it stands now, if it still does. */
export function presentItem(definition: Definition, to: Translation): Item {
  const now = to.project.model.namesakes(definition);
  const present = now.find((one) => one === definition) ?? now[0];
  return { ...named(definition, to), ...(present ? spot(placeOf(present), to) : {}) };
}

/** Without the place where it stands. */
export function named(definition: Definition, { language }: Translation): Item {
  const name = nameText('name' in definition.value ? definition.value.name : undefined, definition.id)[language];
  return { address: addressOf(definition), id: definition.id, name };
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

export function findingItem(finding: Finding, to: Translation): FindingItem {
  const { rule, severity, message, waiver, place } = finding;
  const explanation = viewAddress(to.scene.uriOf(to.project, place.file), findingAddress(finding), viewScheme);
  return { rule, severity, message: message[to.language], waived: waiver !== undefined, explanation, ...spot(place, to) };
}
