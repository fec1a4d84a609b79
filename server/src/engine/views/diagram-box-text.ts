// Boxes and what stands in them, as Mermaid's text.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Shape } from '../model/definition.js';
import type { Language } from '../text.js';
import type { DiagramNode, OwnerBox, PlaceBox } from './diagram-boxes.js';
import { quoted } from './diagram-escape.js';
import { brokenLines, shortened } from './diagram-lines.js';
import { endName, nameOf, placeName } from './diagram-names.js';
import { boxClasses } from './diagram-style.js';
import { word } from './diagram-words.js';

type SystemKind = NonNullable<Shape<'system'>['kind']>;

/** Only shapes that every version of Mermaid draws alike. */
const shapes: Readonly<Partial<Record<SystemKind, readonly [string, string]>>> = { database: ['[(', ')]'], warehouse: ['[(', ')]'] };
const systemShape = ['(', ')'] as const;
const organisationShape = ['[', ']'] as const;

const nodeColumns = 22;
/** Mermaid does not break the title of a box. */
const titleColumns = 33;

export interface BoxWording {
  readonly catalogues: Catalogues;
  readonly language: Language;
}

export function boxText(places: readonly PlaceBox[], wording: BoxWording): readonly string[] {
  return places.flatMap((place) =>
    place.isNode
      ? place.nodes.map((node) => nodeText(node, wording))
      : box(place.id, placeName(place.country, wording.catalogues, wording.language), [
          ...place.owners.flatMap((owner) => ownerText(owner, wording)),
          ...place.nodes.map((node) => nodeText(node, wording)),
        ]),
  );
}

function ownerText({ id, owner, nodes }: OwnerBox, wording: BoxWording): readonly string[] {
  return box(
    id,
    nameOf(owner, wording.language),
    nodes.map((node) => nodeText(node, wording)),
  );
}

function box(id: string, title: string, inside: readonly string[]): readonly string[] {
  return [`subgraph ${id}[${quoted([shortened(title, titleColumns)])}]`, ...inside.map((line) => `  ${line}`), 'end'];
}

function nodeText({ id, end, unnamed }: DiagramNode, { language, catalogues }: BoxWording): string {
  const name = unnamed ? word('systemNotStated', language) : endName(end, catalogues, language);
  const [open, close] = shapeOf(end);
  return `${id}${open}${quoted(brokenLines(name, nodeColumns, 3))}${close}`;
}

function shapeOf({ at }: DiagramNode['end']): readonly [string, string] {
  if (at?.kind !== 'system') return organisationShape;
  return (at.value.kind && shapes[at.value.kind]) ?? systemShape;
}

/** How boxes and nodes look. */
export function boxStyles(places: readonly PlaceBox[], mainland: string): readonly string[] {
  const owners = places.flatMap((place) => place.owners);
  const boxes = places.filter(({ isNode }) => !isNode);
  const ids = {
    mainland: boxes.filter(({ country }) => country === mainland).map(({ id }) => id),
    abroad: boxes.filter(({ country }) => country !== mainland).map(({ id }) => id),
    owner: owners.map(({ id }) => id),
    system: [...owners, ...places].flatMap(({ nodes }) => nodes).map(({ id }) => id),
  };
  const used = (['mainland', 'abroad', 'owner', 'system'] as const).filter((name) => ids[name].length > 0);
  return used.flatMap((name) => [`classDef ${name} ${boxClasses[name]}`, `class ${ids[name].join(',')} ${name}`]);
}
