// The data flows of a project as text for Mermaid. The same project gives the same text; ids in it are generated, never the user's.
import { closest } from '../closest.js';
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Judgement } from '../law/judgement.js';
import { yearOf } from '../law/regimes.js';
import { addressOf, type Definition, isKind } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Language } from '../text.js';
import { arrowStyles, arrowText } from './diagram-arrow-text.js';
import { boxStyles, boxText } from './diagram-box-text.js';
import { type Boxes, boxesOf } from './diagram-boxes.js';
import { joined, removedFlows, withChanges } from './diagram-compared.js';
import { descriptionLines, routeName } from './diagram-description.js';
import { endsIn } from './diagram-end.js';
import { escaped, parted, plain, quoted } from './diagram-escape.js';
import { type FlowFilter, flowFilter } from './diagram-filter.js';
import { GroupedEnds, type Grouping } from './diagram-grouping.js';
import { legendOf, legendText } from './diagram-legend.js';
import { nameOf, placeName } from './diagram-names.js';
import { type Picture, pictureOf } from './diagram-picture.js';
import { type NumberedFlow, numbered, type Scope, scopeOf } from './diagram-scope.js';
import type { DiagramView, NamedView } from './diagram-view.js';
import { comparedTitle, diagramTitle, word } from './diagram-words.js';
import { flowChanges } from './flow-changes.js';

export { type DiagramView, parseDiagramView } from './diagram-view.js';

export interface DiagramOptions {
  readonly view: DiagramView;
  readonly language: Language;
  /** Draws flows with status `ended` too; the view of one flow always shows it. */
  readonly includeEnded?: boolean | undefined;
  /** Leaves title and legend out of the text. */
  readonly bare?: boolean | undefined;
  readonly filter?: FlowFilter | undefined;
  /** Left out: one arrow for each flow. */
  readonly group?: Grouping | 'auto' | undefined;
  /** Arrows at most; all others are one more. */
  readonly limit?: number | undefined;
  /** Leaves out so many arrows, the largest first. */
  readonly skip?: number | undefined;
  /** The project at another time: draws what changed since then. */
  readonly before?: DiagramSource | undefined;
  /** The project at a time that is not drawn: what only it has is known too, and shows nothing. */
  readonly known?: DiagramSource | undefined;
  /** What people call the time before; without `before`, that is the time of the drawing. */
  readonly label?: string | undefined;
}

/** What a diagram is made of; an `Analysis` has it all. */
export interface DiagramSource {
  readonly model: Model;
  readonly judgement: Judgement;
  readonly catalogues: Catalogues;
}

export type DiagramResult = Diagram | UnknownId;

export interface Diagram {
  readonly text: string;
  /** The flow of each numbered arrow, in the order of the arrows, as `flows.<id>`. */
  readonly flows: readonly string[];
  /** What each node and box stands for: from Mermaid's id, such as `n1`, to `systems.<id>`. */
  readonly nodes: Readonly<Record<string, string>>;
}

export interface UnknownId {
  /** Candidates are views that may be meant, as `parseDiagramView` reads them. */
  readonly unknownId: { readonly kind: NamedView['kind']; readonly id: string; readonly candidates: readonly string[] };
}

/** Draws a view. */
export function diagram(source: DiagramSource, options: DiagramOptions): DiagramResult {
  const drawing = draw(source, options);
  if ('unknownId' in drawing) return drawing;
  const { text, picture, nodes } = drawing;
  const addresses = nodes.flatMap(({ id, definition }) => (definition ? [[id, addressOf(definition)] as const] : []));
  const flows = picture.arrows.flatMap((arrow) => arrow.flows);
  return { text, flows: flows.map(({ verdict }) => addressOf(verdict.flow)), nodes: Object.fromEntries(addresses) };
}

/** The text of a view with what it was made from. */
export interface Drawing {
  readonly text: string;
  readonly title: string;
  readonly description: readonly string[];
  readonly scope: Scope;
  readonly picture: Picture;
  readonly nodes: readonly DrawnNode[];
}

/** What a node or box stands for: a definition, or a place. */
export interface DrawnNode {
  readonly id: string;
  readonly definition?: Definition;
  readonly country?: string;
}

export function draw(source: DiagramSource, options: DiagramOptions): Drawing | UnknownId {
  const { model, catalogues } = source;
  const { view, language } = options;
  const sources = [source, options.before ?? [], options.known ?? []].flat();
  if (view.kind !== 'overview' && !sources.some((one) => isKnown(one, view))) return unknownId(source, view);
  const mainland = catalogues.places.mainland.code;
  const ends = endsIn(model, catalogues);
  const grouped = new GroupedEnds(ends, mainland);
  const whole = options.before ? comparedScope(source, options.before, options) : scopeIn(source, options);
  const scope = view.kind === 'route' ? { ...whole, route: whole.route ?? (options.known && scopeIn(options.known, options).route) } : whole;
  if (view.kind === 'route' && scope.route === undefined) return unknownId(source, view);
  const picture = pictureOf(scope, { ...options, grouped, year: yearOf(source.judgement.asOf) });
  const boxes = boxesOf(picture, mainland);
  const title = titleOf(sources, options, scope);
  const description = descriptionLines(picture, catalogues, language);
  return { text: textOf(source, options, { title, description, picture, boxes }), title, description, scope, picture, nodes: nodesOf(boxes, mainland) };
}

function titleOf(sources: readonly DiagramSource[], { view, language, before, label }: DiagramOptions, scope: Scope): string {
  const title = diagramTitle(view, nameIn(sources, view, scope, language), sources[0]?.judgement.asOf ?? '')[language];
  return label === undefined ? title : comparedTitle(title, plain(label), before !== undefined)[language];
}

function scopeIn(
  { model, judgement, catalogues }: DiagramSource,
  options: DiagramOptions,
  chosen: (flows: readonly NumberedFlow[]) => readonly NumberedFlow[] = (flows) => flows,
): Scope {
  const { view, filter = {}, includeEnded = false } = options;
  const ends = endsIn(model, catalogues);
  const mainland = catalogues.places.mainland.code;
  return scopeOf(chosen(numbered(judgement.verdicts, ends)), {
    ...{ model, ends, mainland, view },
    grouped: new GroupedEnds(ends, mainland),
    // Whoever asks for flows that ended wants to see them.
    includeEnded: includeEnded || filter.statuses?.includes('ended') === true,
    isWanted: flowFilter(filter, model),
  });
}

/** What is there now and what is gone since. */
function comparedScope(now: DiagramSource, before: DiagramSource, options: DiagramOptions): Scope {
  const changes = flowChanges(before, now);
  const present = scopeIn(now, options, (flows) => withChanges(flows, changes));
  const gone = scopeIn(before, options, (flows) => removedFlows(flows, changes, now.judgement.verdicts.length));
  return joined(present, gone, now.model, endsIn(now.model, now.catalogues));
}

interface Contents extends Pick<Drawing, 'title' | 'description' | 'picture'> {
  readonly boxes: Boxes;
}

function textOf({ model, judgement, catalogues }: DiagramSource, { language, bare, before }: DiagramOptions, contents: Contents): string {
  const { title, description, picture, boxes } = contents;
  const empty = boxes.places.length === 0 ? [`n1[${quoted([word('empty', language)])}]`] : [];
  const mainland = catalogues.places.mainland.code;
  const outcomes = picture.arrows.flatMap(({ flows }) => flows.map(({ verdict }) => verdict.mechanism));
  const body = [
    `accTitle: ${escaped(title)}`,
    'accDescr {',
    ...description.map((line) => `  ${escaped(line)}`),
    '}',
    ...boxText(boxes.places, { catalogues, language }),
    ...empty,
    ...arrowText(picture, boxes, { model, language, year: yearOf(judgement.asOf) }),
    ...(bare ? [] : legendText(legendOf(outcomes, language), language)),
    ...boxStyles(boxes.places, mainland),
    ...arrowStyles(picture, before !== undefined),
  ];
  return [...frontMatter(bare ? undefined : title), 'flowchart LR', ...body.map((line) => `  ${line}`), ''].join('\n');
}

/** What people call the thing that a view is about. */
function nameIn([source, ...others]: readonly DiagramSource[], view: DiagramView, { route }: Scope, language: Language): string {
  if (!source || view.kind === 'overview') return '';
  if (view.kind === 'country') return placeName(view.id, source.catalogues, language);
  if (view.kind === 'route') return route ? routeName(route, source.catalogues, language) : '';
  const { kind, id } = view;
  const about = [source, ...others].map(({ model }) => model.tables[kind].get(id)).find((one) => one !== undefined);
  return about && !isKind(about, 'filing') ? nameOf(about, language) : plain(id);
}

/** JSON is YAML; Mermaid looks for tags before it reads either. */
function frontMatter(title: string | undefined): readonly string[] {
  return [
    '---',
    ...(title === undefined ? [] : [`title: ${JSON.stringify(parted(title)).replaceAll('<', '\\u003c')}`]),
    'config:',
    '  flowchart: { nodeSpacing: 50, rankSpacing: 30, padding: 12, wrappingWidth: 320 }',
    '---',
  ];
}

function nodesOf({ places }: Boxes, mainland: string): readonly DrawnNode[] {
  const owners = places.flatMap((place) => place.owners);
  const nodes = [...owners, ...places].flatMap((box) => box.nodes).flatMap(({ id, end }) => (end.at ? [{ id, definition: end.at }] : []));
  const abroad = places.flatMap(({ id, country, isNode, nodes: [only] }) =>
    country === undefined || country === mainland ? [] : [{ id: isNode && only ? only.id : id, country }],
  );
  return [...owners.map(({ id, owner }) => ({ id, definition: owner })), ...nodes, ...abroad];
}

function isKnown({ model, catalogues: { places } }: DiagramSource, { kind, id }: NamedView): boolean {
  if (kind === 'country') return Object.hasOwn(places.countries, id) || id === places.mainland.code;
  return kind === 'route' || model.tables[kind].get(id) !== undefined;
}

function unknownId({ model: { tables }, catalogues: { places } }: DiagramSource, { kind, id }: NamedView): UnknownId {
  if (kind === 'route') return { unknownId: { kind, id, candidates: [] } };
  const ids = kind === 'country' ? Object.keys(places.countries) : tables[kind].list.map((definition) => definition.id);
  const near = closest(id, ids);
  const elsewhere = (['exporter', 'filing', 'flow', 'recipient'] as const).filter((other) => tables[other].get(id)).map((other) => `${other}=${id}`);
  return { unknownId: { kind, id, candidates: [...elsewhere, ...(near === undefined ? [] : [`${kind}=${near}`])] } };
}
