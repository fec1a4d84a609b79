import type { Definition } from '../model/definition.js';
import { nameText } from '../wording/names.js';
import { hasId } from './name-spans.js';
import type { ProjectView } from './project-view.js';

/** A definition that was found by its id or by a name. */
export interface FoundDefinition {
  readonly project: ProjectView;
  readonly definition: Definition;
  /** The id; with the name behind it where the name was found. */
  readonly label: string;
}

/** Definitions whose id, English or Chinese name holds the letters of a query in their order; the best ones first, no more than `limit`. */
export function searchDefinitions(projects: readonly ProjectView[], query: string, limit: number): readonly FoundDefinition[] {
  const wanted = query.trim().toLowerCase();
  const ranked = projects.flatMap((project) =>
    project.model.all.filter(hasId).flatMap((definition) => {
      const found = best(definition, wanted);
      return found ? [{ project, definition, ...found }] : [];
    }),
  );
  return ranked.sort((left, right) => left.rank - right.rank).slice(0, limit);
}

function best(definition: Definition, wanted: string): { readonly rank: number; readonly label: string } | undefined {
  const { id, value } = definition;
  const { en, zh } = nameText('name' in value ? value.name : undefined, id);
  const ranks = [id, en, zh].map((text) => ({ rank: rankOf(text.toLowerCase(), wanted), label: text === id ? id : `${id} – ${text}` }));
  return ranks.filter(({ rank }) => rank < missed).sort((left, right) => left.rank - right.rank)[0];
}

const missed = 4;

/** How well a text answers a query: the whole of it, its beginning, a part of it, its letters in order, not at all. */
function rankOf(text: string, wanted: string): number {
  if (text === wanted) return 0;
  const at = text.indexOf(wanted);
  if (at >= 0) return at === 0 ? 1 : 2;
  let from = 0;
  for (const letter of wanted.replace(/\s/g, '')) {
    const next = text.indexOf(letter, from);
    if (next === -1) return missed;
    from = next + letter.length;
  }
  return missed - 1;
}
