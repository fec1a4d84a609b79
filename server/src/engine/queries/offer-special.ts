// Places for which the schema has no list of what may stand there, but the project or a catalogue has.
import { addressOf, type Definition } from '../model/definition.js';
import { yamlText } from '../model/yaml-text.js';
import { displayName } from './definition-detail.js';
import { matching, type Suggestion, shownAtOnce } from './offer.js';
import { openFindings, ruleSuggestions } from './offer-rules.js';
import type { ProjectView } from './project-view.js';
import type { Situation } from './situation.js';

/** What may stand at the cursor beyond what the schema lists. */
export function specialSuggestions(situation: Situation): readonly Suggestion[] {
  const keys = situation.cursor.path.filter((step) => !/^\d+$/.test(step));
  if (keys.at(-1) === 'owner') return wordsUsed(situation, ownersIn(situation.project));
  return special[`${situation.owner}/${keys.join('/')}`]?.(situation) ?? [];
}

const special: Readonly<Record<string, (situation: Situation) => readonly Suggestion[]>> = {
  'waiver/rule': ruleSuggestions,
  'waiver/at': addressSuggestions,
  'exporter/city': citySuggestions,
  'category/fields': fieldSuggestions,
  'category/subjects': (situation) =>
    wordsUsed(
      situation,
      (situation.project?.model.tables.category.list ?? []).map(({ value }) => value.subjects),
    ),
};

function citySuggestions({ catalogues }: Situation): readonly Suggestion[] {
  return catalogues.places.greaterBayArea.cities.map(({ id, name }) => ({ label: id, kind: 'place', parts: [id], detail: name, about: ['city', id] }));
}

/** Where the rule that was written found something, or any definition. */
function addressSuggestions({ project, typed, written }: Situation): readonly Suggestion[] {
  if (!project) return [];
  const rule = written(['rule']);
  const found = rule === undefined ? [] : foundBy(project, rule);
  const list = found.length > 0 ? found : project.model.all.filter(({ kind }) => kind !== 'waiver' && kind !== 'expectation');
  return matching(list, typed, addressOf)
    .slice(0, shownAtOnce + 1)
    .map((one) => ({ label: addressOf(one), kind: 'id', parts: [addressOf(one)], detail: displayName(one), about: ['definition', one.section, one.id] }));
}

function foundBy(project: ProjectView, rule: string): readonly Definition[] {
  const places = openFindings(project)
    .filter((finding) => finding.rule === rule)
    .slice(0, shownAtOnce + 1);
  return [...new Set(places.flatMap(({ place }) => project.definitionAt(place.file, place.span.start) ?? []))];
}

/** Names of fields that point to sensitive personal information; those of the kind that was written first. */
function fieldSuggestions({ catalogues, cursor, typed, written }: Situation): readonly Suggestion[] {
  const kinds = catalogues['sensitive-kinds'];
  const wanted = written(['sensitiveType']);
  const used = new Set(cursor.present);
  const all = catalogues['field-dictionary'].sensitive.flatMap(({ kind, english, chinese }) => [...english, ...chinese].map((field) => ({ field, kind })));
  return matching(all, typed, ({ field, kind }) => `${field} ${kinds[kind]?.name.en} ${kinds[kind]?.name.zh}`)
    .filter(({ field }) => !used.has(field))
    .map(({ field, kind }) => ({
      label: field,
      kind: 'field',
      parts: [cursor.quote === '' ? yamlText(field) : field],
      detail: kinds[kind]?.name,
      about: ['name', 'sensitive-kinds', kind],
      rank: kind === wanted ? 0 : 1,
    }));
}

function wordsUsed({ typed, cursor }: Situation, words: readonly (string | undefined)[]): readonly Suggestion[] {
  const list = [...new Set(words)].filter((word) => word !== undefined);
  return matching(list, typed, (word) => word).map((word) => ({ label: word, kind: 'value', parts: [cursor.quote === '' ? yamlText(word) : word] }));
}

function ownersIn(project: ProjectView | undefined): readonly (string | undefined)[] {
  if (!project) return [];
  const { filing, waiver } = project.model.tables;
  const ofDocuments = filing.list.flatMap(({ value }) =>
    Object.values(value.documents ?? {}).map((listed) => (typeof listed === 'string' ? undefined : listed.owner)),
  );
  return [...filing.list.map(({ value }) => value.owner), ...waiver.list.map(({ value }) => value.owner), ...ofDocuments];
}
