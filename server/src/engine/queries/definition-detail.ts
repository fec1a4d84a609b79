import type { Catalogues } from '../generated/catalogue-types.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Text } from '../text.js';
import { markOf } from '../wording/marks.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { nameText, placeName } from '../wording/names.js';
import type { ProjectView } from './project-view.js';

/** What people call a definition: its name, or what stands for one; undefined where it has none. */
export function displayName(definition: Definition): Text | undefined {
  if (isKind(definition, 'waiver')) return same(definition.value.at);
  if (isKind(definition, 'expectation') || isKind(definition, 'filing')) return mechanism(definition);
  if (isKind(definition, 'agreement')) return same(definition.value.with);
  const { id, value } = definition;
  return 'name' in value && value.name !== undefined ? nameText(value.name, id) : undefined;
}

function mechanism({ value }: Definition<'expectation'> | Definition<'filing'>): Text | undefined {
  return value.mechanism && mechanismName(value.mechanism);
}

/** The id of a definition; an item of a list is called by what it is about. */
export function displayId(definition: Definition): string {
  const numbered = `#${Number(definition.id) + 1}`;
  if (isKind(definition, 'waiver')) return definition.value.rule || numbered;
  if (isKind(definition, 'expectation')) return definition.value.flow || definition.value.exporter || numbered;
  return definition.id || '?';
}

/** The mark of the verdict of a flow; undefined for everything else. */
export function verdictMark({ judgement }: ProjectView, definition: Definition): string | undefined {
  const verdict = isKind(definition, 'flow') ? judgement.of(definition) : undefined;
  return verdict && markOf(verdict.mechanism);
}

/** Whether a flow is over. */
export function isEnded(definition: Definition): boolean {
  return isKind(definition, 'flow') && definition.value.status === 'ended';
}

/** Where something is: the place of a system or of whoever runs it, and the place that a flow leads to. */
export function placeText(project: ProjectView, definition: Definition): Text | undefined {
  const { model, catalogues, judgement } = project;
  if (isKind(definition, 'exporter', 'recipient')) return placeOfOwner(definition, catalogues);
  if (isKind(definition, 'flow')) {
    const facts = judgement.of(definition)?.facts;
    const end = facts?.target ?? facts?.recipient;
    return end && placeText(project, end);
  }
  if (!isKind(definition, 'system')) return undefined;
  const { location, operator } = definition.value;
  const owner = model.tables.exporter.get(operator) ?? model.tables.recipient.get(operator);
  return location === undefined && owner ? placeOfOwner(owner, catalogues) : placeName(location, catalogues);
}

/** Exporters are handlers in mainland China by definition. */
function placeOfOwner(owner: Definition<'exporter' | 'recipient'>, catalogues: Catalogues): Text {
  return isKind(owner, 'recipient') ? placeName(owner.value.country, catalogues) : catalogues.places.mainland.name;
}

function same(text: string | undefined): Text | undefined {
  return text ? { en: text, zh: text } : undefined;
}
