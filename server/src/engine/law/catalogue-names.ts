import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';

const known = new WeakMap<Catalogues, Map<string, ReadonlySet<string> | undefined>>();

/** What a reference to a catalogue may name; undefined for a catalogue that is checked elsewhere. Every reference asks, so it is put together once. */
export function catalogueNames(catalogue: string, catalogues: Catalogues, regimes: readonly Regime[]): ReadonlySet<string> | undefined {
  const lists = known.get(catalogues) ?? new Map<string, ReadonlySet<string> | undefined>();
  known.set(catalogues, lists);
  if (!lists.has(catalogue)) lists.set(catalogue, namesIn(catalogue, catalogues, regimes));
  return lists.get(catalogue);
}

function namesIn(catalogue: string, catalogues: Catalogues, regimes: readonly Regime[]): ReadonlySet<string> | undefined {
  const { places } = catalogues;
  const codes = { regions: Object.keys(places.regions), countries: [...Object.keys(places.countries), ...Object.keys(places.aliases)] };
  const byName: Readonly<Record<string, readonly string[]>> = {
    ...codes,
    places: [...codes.regions, ...codes.countries],
    regimes: regimes.map(({ id }) => id),
    sectors: Object.keys(catalogues.sectors),
    'sensitive-kinds': Object.keys(catalogues['sensitive-kinds']),
    'pilot-zones': Object.keys(catalogues['pilot-zones']),
    exemptions: Object.keys(catalogues.exemptions),
    terms: Object.keys(catalogues.terms),
    documents: Object.keys(catalogues.documents),
  };
  const names = byName[catalogue];
  return names && new Set(names);
}

/** The code of a place that is written by its name; undefined where no place of the catalogue is called so. */
export function placeByName(target: string, catalogue: string | undefined, { places }: Catalogues): string | undefined {
  const tables = { regions: [places.regions], countries: [places.countries], places: [places.countries, places.regions] };
  const wanted = Object.entries(tables).find(([name]) => name === catalogue)?.[1] ?? [];
  const lower = target.toLowerCase();
  const isCalled = ({ en, zh }: { en: string; zh: string }) => en.toLowerCase() === lower || zh === target || zh.replace(/[市省]$/, '') === target;
  return wanted.flatMap((table) => Object.entries(table)).find(([, name]) => isCalled(name))?.[0];
}
