// Where things stand in the diagram: a box for each place, in it a box for each owner of systems, in that the systems.
import type { End, Owner } from './diagram-end.js';
import type { Picture } from './diagram-picture.js';

export interface DiagramNode {
  readonly id: string;
  readonly end: End;
  /** It stands for an owner whose box it is in, because the file names no system. */
  readonly unnamed: boolean;
}

export interface OwnerBox {
  readonly id: string;
  readonly owner: Owner;
  readonly nodes: readonly DiagramNode[];
}

export interface PlaceBox {
  readonly id: string;
  /** Code of the country or region; undefined where the place is not known. */
  readonly country: string | undefined;
  readonly owners: readonly OwnerBox[];
  /** What has no owner, and owners without systems. */
  readonly nodes: readonly DiagramNode[];
  /** It is drawn as its one node, which stands for all of it. */
  readonly isNode: boolean;
}

export interface Boxes {
  readonly places: readonly PlaceBox[];
  /** The node of an end; for an owner that is there only by its systems, the first of them: Mermaid puts labels of arrows from boxes on the box. */
  nodeOf(end: End): string;
}

/** Arranges what a scope shows: mainland China first, unknown places last, the rest in the order of the flows. */
export function boxesOf({ arrows, onward, about }: Pick<Picture, 'arrows' | 'onward' | 'about'>, mainland: string): Boxes {
  const drawn = distinct(arrows.flatMap(({ from, to }) => [from, to]));
  const further = distinct([...about, ...onward.flatMap(({ from, to }) => [from, to])]).filter((end) => !drawn.some((one) => stands(one, end)));
  const ends = [...drawn, ...further];
  const counter = { node: 0, box: 0 };
  const countries = [...new Set([mainland, ...ends.flatMap(({ country }) => country ?? []), undefined])];
  const places = countries.flatMap((country) =>
    placeBox(
      country,
      ends.filter((end) => end.country === country),
      counter,
    ),
  );
  return { places, nodeOf: finder(places) };
}

/** An owner is there where it is drawn itself or has a system. */
function stands(drawn: End, wanted: End): boolean {
  return drawn.key === wanted.key || (wanted.at !== undefined && wanted.at === drawn.owner);
}

function distinct(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [end.key, end])).values()];
}

interface Counter {
  node: number;
  box: number;
}

function placeBox(country: string | undefined, ends: readonly End[], counter: Counter): readonly PlaceBox[] {
  if (ends.length === 0) return [];
  const id = `b${++counter.box}`;
  const withSystems = new Set(ends.flatMap(({ at, owner }) => (at?.kind === 'system' && owner ? [owner] : [])));
  const node = (end: End): DiagramNode => ({ id: `n${++counter.node}`, end, unnamed: end.at !== undefined && end.at === end.owner && withSystems.has(end.at) });
  const owners = [...withSystems].map((owner): OwnerBox => ({ id: `b${++counter.box}`, owner, nodes: ends.filter((end) => end.owner === owner).map(node) }));
  const rest = ends.filter(({ owner }) => owner === undefined || !withSystems.has(owner)).map(node);
  const isNode = ends.length === 1 && ends[0]?.standsFor === 'place';
  return [{ id, country, owners, nodes: rest, isNode }];
}

function finder(places: readonly PlaceBox[]): Boxes['nodeOf'] {
  const nodes = places.flatMap((place) => [...place.owners.flatMap((box) => box.nodes), ...place.nodes]);
  const byKey = new Map(nodes.map(({ end, id }) => [end.key, id]));
  const byOwner = new Map([...nodes].reverse().map(({ end, id }) => [end.owner, id]));
  return ({ key, owner }) => byKey.get(key) ?? byOwner.get(owner) ?? '';
}
