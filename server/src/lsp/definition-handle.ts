// What a client carries from one request to the next, so that the server need not remember anything.
import type { Definition } from '../engine/model/definition.js';
import { definitionsAt } from '../engine/queries/definitions-at.js';
import type { ProjectView } from '../engine/queries/project-view.js';

/** A definition by its address, and its number among those of the same address. */
export interface DefinitionHandle {
  readonly section: string;
  readonly id: string;
  readonly nth: number;
}

export function handleOf({ model }: ProjectView, definition: Definition): DefinitionHandle {
  const { section, id } = definition;
  return {
    section,
    id,
    nth: Math.max(0, model.namesakes(definition).indexOf(definition)),
  };
}

/** The definition behind a handle that a client sent back; undefined where it is gone. */
export function definitionOf(project: ProjectView, handle: unknown): Definition | undefined {
  if (!isHandle(handle)) return undefined;
  const found = definitionsAt(project, handle.section, handle.id);
  return found[handle.nth] ?? found[0];
}

function isHandle(data: unknown): data is DefinitionHandle {
  if (typeof data !== 'object' || data === null) return false;
  return 'section' in data && typeof data.section === 'string' && 'id' in data && typeof data.id === 'string' && 'nth' in data && typeof data.nth === 'number';
}
