// What an arrow begins or ends at, and where that stands.
import type { Catalogues } from '../generated/catalogue-types.js';
import { countryOf } from '../law/places.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';

export type Owner = Definition<'exporter'> | Definition<'recipient'>;

export interface End {
  /** The same for the same thing, another for another. */
  readonly key: string;
  /** The system or, where the file names no system, the organisation; undefined where nothing defines it. */
  readonly at: Definition<'system'> | Owner | undefined;
  /** The id that the file gives; undefined where it gives none. */
  readonly id: string | undefined;
  /** Who runs the system, or the organisation itself. */
  readonly owner: Owner | undefined;
  /** Code of the country or region; undefined where it is not known. */
  readonly country: string | undefined;
  /** It is no system and no organisation: it stands for all of a place, or for many ends that found no room. */
  readonly standsFor?: 'place' | 'others';
}

/** Where an arrow begins and ends. */
export interface Route {
  readonly from: End;
  readonly to: End;
}

export interface Ends {
  from(verdict: Verdict): End;
  to(verdict: Verdict): End;
  ofOwner(owner: Owner): End;
  ofSystem(system: Definition<'system'>): End;
  unknown(id: string): End;
}

export function endsIn({ tables }: Model, { places }: Catalogues): Ends {
  const ownerOf = (id: string | undefined): Owner | undefined => tables.exporter.get(id) ?? tables.recipient.get(id);
  // Exporters are handlers in mainland China by definition.
  const countryOfOwner = (owner: Owner | undefined) => (owner?.kind === 'exporter' ? places.mainland.code : countryOf(owner?.value.country, places));
  const ofOwner = (owner: Owner): End => ({ key: `${owner.kind} ${owner.id}`, at: owner, id: owner.id, owner, country: countryOfOwner(owner) });
  const ofSystem = (system: Definition<'system'>): End => {
    const owner = ownerOf(system.value.operator);
    const { location } = system.value;
    const country = location === undefined ? countryOfOwner(owner) : countryOf(location, places);
    return { key: `system ${system.id}`, at: system, id: system.id, owner, country };
  };
  const nowhere = (key: string, id?: string): End => ({ key, id, at: undefined, owner: undefined, country: undefined });
  const unknown = (id: string): End => nowhere(`unknown ${id}`, id);
  const named = (id: string | undefined, system: Definition<'system'> | undefined, owner: Owner | undefined, key: string): End => {
    if (system) return ofSystem(system);
    const organisation = owner ?? ownerOf(id);
    if (organisation) return ofOwner(organisation);
    return id === undefined ? nowhere(key) : unknown(id);
  };
  return {
    from: ({ flow, facts }) => named(flow.value.from, facts.source, facts.exporter, `from ${flow.id}`),
    to: ({ flow, facts }) => named(flow.value.to, facts.target, facts.recipient, `to ${flow.id}`),
    ofOwner,
    ofSystem,
    unknown,
  };
}
