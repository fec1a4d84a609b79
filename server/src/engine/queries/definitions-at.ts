import { sections } from '../generated/format-tables.js';
import type { Definition } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { ProjectView } from './project-view.js';

/** Every definition of an id in a section, in source order. Items of lists have no ids. */
export function definitionsAt({ model }: ProjectView, section: string, id: string): readonly Definition[] {
  const known = sections.find((one) => one.section === section && !one.list);
  const first = known && model.tables[known.kind].get(id);
  return first ? model.namesakes(first) : [];
}

/** What a name means: of the sections that it may be defined in, the first one that defines it counts. */
export function meantBy(project: ProjectView, { link, target }: Reference): readonly Definition[] {
  for (const section of link.sections ?? []) {
    const found = definitionsAt(project, section, target);
    if (found.length > 0) return found;
  }
  return [];
}
