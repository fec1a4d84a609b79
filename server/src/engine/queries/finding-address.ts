// A finding by what stays the same while people type: its rule, and where it stands.
import type { Finding } from '../finding.js';
import { addressOf, definitionOf, kindOf } from '../model/definition.js';
import type { ProjectView } from './project-view.js';
import type { FindingAddress } from './view-address.js';

/** The address of the page about a finding. */
export function findingAddress({ rule, place }: Finding): FindingAddress {
  const definition = definitionOf(place);
  return { kind: 'finding', rule, at: definition ? addressOf(definition) : place.file, place: place.key ?? '' };
}

/** The finding of an address; where it moved inside its definition, the first of its rule there. Undefined where it is gone. */
export function findingOf(project: ProjectView, { rule, at, place }: FindingAddress): Finding | undefined {
  const found = findingsNear(project, at).filter((finding) => finding.rule === rule);
  return found.find((finding) => (finding.place.key ?? '') === place) ?? found[0];
}

function findingsNear(project: ProjectView, at: string): readonly Finding[] {
  if (project.file(at)) return project.findingsOutside(at);
  const dot = at.indexOf('.');
  const kind = kindOf(at.slice(0, dot));
  const named = kind ? project.model.tables[kind].list.filter(({ id }) => id === at.slice(dot + 1)) : [];
  return named.length === 0 ? project.findingsOutside(at) : named.flatMap((definition) => project.findingsIn(definition));
}
