import type { Catalogues } from '../generated/catalogue-types.js';
import { yamlText } from '../model/yaml-text.js';
import type { Text } from '../text.js';
import { matching, type Suggestion } from './offer.js';
import type { Situation } from './situation.js';

/** Names of a catalogue that are values; those of terms and documents are keys. */
export function catalogueSuggestions(situation: Situation, catalogue: string): readonly Suggestion[] {
  const { cursor, typed } = situation;
  const names = namesOf(situation, catalogue);
  const kind = placeCatalogues.has(catalogue) ? 'place' : 'name';
  return matching(names, typed, ([id, name]) => `${id} ${name.en} ${name.zh}`).map(([id, name]) => ({
    label: id,
    kind,
    // Some codes of countries are other words for no in older YAML.
    parts: [cursor.quote === '' ? yamlText(id) : id],
    detail: name,
    about: ['name', catalogue, id],
    ...fit(situation, catalogue, id),
  }));
}

/** Ids of a catalogue with their names, in its order. */
export function namesOf({ catalogues, regimes }: Pick<Situation, 'catalogues' | 'regimes'>, catalogue: string): readonly (readonly [string, Text])[] {
  const { places } = catalogues;
  const named = (table: Readonly<Record<string, { readonly name: Text }>>) => Object.entries(table).map(([id, { name }]) => [id, name] as const);
  const lists: Readonly<Record<string, () => readonly (readonly [string, Text])[]>> = {
    regions: () => Object.entries(places.regions),
    countries: () => Object.entries(places.countries),
    places: () => [...Object.entries(places.countries), ...Object.entries(places.regions)],
    regimes: () => regimes.map(({ id, name }) => [id, name] as const),
    sectors: () => named(catalogues.sectors),
    'sensitive-kinds': () => named(catalogues['sensitive-kinds']),
    'pilot-zones': () => named(catalogues['pilot-zones']),
    exemptions: () => named(catalogues.exemptions),
  };
  return lists[catalogue]?.() ?? [];
}

const placeCatalogues: ReadonlySet<string> = new Set(['regions', 'countries', 'places']);

/** What fits the rest of the definition, or the law of the project, goes first. */
function fit({ catalogues, project, written }: Situation, catalogue: string, id: string): Pick<Suggestion, 'rank' | 'deprecated'> {
  switch (catalogue) {
    case 'countries':
      return { rank: isMainland(id, catalogues) ? 1 : 0 };
    case 'exemptions': {
      const known = project === undefined || Object.hasOwn(project.regime.exemptions, id);
      return { rank: known ? 0 : 2, deprecated: !known };
    }
    case 'pilot-zones':
      return { rank: catalogues['pilot-zones'][id]?.region === written(['region']) ? 0 : 1 };
    default:
      return {};
  }
}

function isMainland(code: string, { places }: Catalogues): boolean {
  return code === places.mainland.code;
}
