import { type Side, sideOf } from '../law/places.js';
import { type Definition, isKind, kindOf } from '../model/definition.js';
import { displayName } from './definition-detail.js';
import { matching, type Suggestion, shownAtOnce } from './offer.js';
import type { ProjectView } from './project-view.js';
import type { Situation } from './situation.js';

/** Among so many a person chooses; of more, the first that fit what was typed are offered as they come. */
const comparable = 1000;

/** Ids that some sections define, in all files of the project; those that fit the rest of the definition first. */
export function idSuggestions(situation: Situation, sections: readonly string[]): readonly Suggestion[] {
  const { project, cursor, typed, owner } = situation;
  if (!project || sections.length === 0) return [];
  const used = new Set(cursor.at === 'item' ? cursor.present : []);
  const isOffered = (one: Definition) => !used.has(one.id) && !(one.kind === owner && one.id === cursor.id);
  const list = definitionsIn(project, sections).filter(isOffered);
  if (list.length > comparable) return [...new Set([...favourites(situation, project), ...firstMatching(list, typed)])].map((one) => idSuggestion(one, 0));
  const rankOf = rankFor(situation, project);
  const found = matching(list, typed, searched).map((one) => ({ one, rank: rankOf(one) }));
  const best = found.sort((left, right) => left.rank - right.rank).slice(0, shownAtOnce + 1);
  return best.map(({ one, rank }) => idSuggestion(one, rank));
}

function firstMatching(list: readonly Definition[], typed: string): readonly Definition[] {
  const wanted = typed.toLowerCase();
  const found: Definition[] = [];
  for (const one of list) {
    if (found.length > shownAtOnce) break;
    if (one.id.includes(wanted) || searched(one).toLowerCase().includes(wanted)) found.push(one);
  }
  return found;
}

/** The definitions of some sections, each id once. */
export function definitionsIn({ model }: ProjectView, sections: readonly string[]): readonly Definition[] {
  return sections.flatMap((section): readonly Definition[] => {
    const kind = kindOf(section);
    if (kind === undefined) return [];
    const list: readonly Definition[] = model.tables[kind].list;
    const seen = new Set<string>();
    return list.filter(({ id }) => !seen.has(id) && seen.add(id));
  });
}

function idSuggestion(definition: Definition, rank: number): Suggestion {
  const { section, id } = definition;
  return { label: id, kind: 'id', parts: [id], detail: displayName(definition), about: ['definition', section, id], rank };
}

function searched(definition: Definition): string {
  const name = displayName(definition);
  return name ? `${definition.id} ${name.en} ${name.zh}` : definition.id;
}

/** How well a definition fits the place where its id is written: 0 is best. */
function rankFor(situation: Situation, project: ProjectView): (definition: Definition) => number {
  const { owner, cursor } = situation;
  const { model } = project;
  switch (`${owner}/${cursor.path[0]}`) {
    case 'flow/agreement': {
      const ofRecipient = new Set(favourites(situation, project));
      return (one) => (ofRecipient.has(one) ? 0 : 1);
    }
    case 'flow/from':
      return (one) => sides[sideOfDefinition(one, project)];
    case 'flow/to':
      return (one) => 2 - sides[sideOfDefinition(one, project)];
    case 'agreement/with':
      return (one) => (model.naming(one, 'agreement').length === 0 ? 0 : 1);
    case 'expectation/flow':
      return (one) => (model.naming(one, 'expectation').length === 0 ? 0 : 1);
    default:
      return () => 0;
  }
}

const sides: Readonly<Record<Side, number>> = { mainland: 0, unknown: 1, outside: 2 };

/** What certainly fits and can be looked up: for a flow the agreements of its recipient. */
function favourites({ owner, cursor, written }: Situation, { model }: ProjectView): readonly Definition[] {
  if (owner !== 'flow' || cursor.path[0] !== 'agreement') return [];
  const to = written(['to']);
  const recipient = model.tables.recipient.get(model.tables.system.get(to)?.value.operator ?? to);
  return recipient ? model.naming(recipient, 'agreement') : [];
}

function sideOfDefinition(definition: Definition, { model, catalogues }: ProjectView): Side {
  const { places } = catalogues;
  if (isKind(definition, 'exporter')) return 'mainland';
  if (isKind(definition, 'recipient')) return sideOf(definition.value.country, places);
  if (!isKind(definition, 'system')) return 'unknown';
  const { location, operator } = definition.value;
  if (location !== undefined) return sideOf(location, places);
  if (model.tables.exporter.get(operator)) return 'mainland';
  return sideOf(model.tables.recipient.get(operator)?.value.country, places);
}
