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
import { descriptionLines } from './diagram-description.js';
import { endsIn } from './diagram-end.js';
import { escaped, parted, plain, quoted } from './diagram-escape.js';
import { legendText } from './diagram-legend.js';
import { nameOf } from './diagram-names.js';
import { type Scope, scopeOf } from './diagram-scope.js';
import type { DiagramView } from './diagram-view.js';
import { diagramTitle, word } from './diagram-words.js';

export { type DiagramView, parseDiagramView } from './diagram-view.js';

export interface DiagramOptions {
  readonly view: DiagramView;
  readonly language: Language;
  /** Draws flows with status `ended` too; the view of one flow always shows it. */
  readonly includeEnded?: boolean | undefined;
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
  readonly unknownId: { readonly kind: Exclude<DiagramView['kind'], 'overview'>; readonly id: string; readonly candidates: readonly string[] };
}

/** Draws a view. */
export function diagram(source: DiagramSource, options: DiagramOptions): DiagramResult {
  const drawing = draw(source, options);
  if ('unknownId' in drawing) return drawing;
  const { text, scope, nodes } = drawing;
  const addresses = nodes.map(({ id, definition }) => [id, addressOf(definition)] as const);
  return { text, flows: scope.flows.map(({ verdict }) => addressOf(verdict.flow)), nodes: Object.fromEntries(addresses) };
}

/** The text of a view with what it was made from. */
export interface Drawing {
  readonly text: string;
  readonly scope: Scope;
  readonly nodes: readonly { readonly id: string; readonly definition: Definition }[];
}

export function draw(source: DiagramSource, options: DiagramOptions): Drawing | UnknownId {
  const { model, judgement, catalogues } = source;
  const { view, includeEnded = false } = options;
  if (view.kind !== 'overview' && !model.tables[view.kind].get(view.id)) return unknownId(model, view);
  const scope = scopeOf({ model, verdicts: judgement.verdicts, ends: endsIn(model, catalogues), view, includeEnded });
  const boxes = boxesOf(scope, catalogues.places.mainland.code);
  return { text: textOf(source, options, scope, boxes), scope, nodes: nodesOf(boxes) };
}

function textOf({ model, judgement, catalogues }: DiagramSource, { view, language }: DiagramOptions, scope: Scope, boxes: Boxes): string {
  const title = titleOf(view, { model, judgement }, language);
  const empty = boxes.places.length === 0 ? [`n1[${quoted([word('empty', language)])}]`] : [];
  const mainland = catalogues.places.mainland.code;
  const body = [
    `accTitle: ${escaped(title)}`,
    'accDescr {',
    ...descriptionLines(scope, catalogues, language).map((line) => `  ${escaped(line)}`),
    '}',
    ...boxText(boxes.places, { catalogues, language }),
    ...empty,
    ...arrowText(scope, boxes, { model, language, year: yearOf(judgement.asOf) }),
    ...legendText(scope.flows, language),
    ...boxStyles(boxes.places, mainland),
    ...arrowStyles(scope),
  ];
  return [...frontMatter(title), 'flowchart LR', ...body.map((line) => `  ${line}`), ''].join('\n');
}

/** What a view is about, with the day. */
export function titleOf(view: DiagramView, { model, judgement }: Pick<DiagramSource, 'model' | 'judgement'>, language: Language): string {
  const about = view.kind === 'overview' ? undefined : model.tables[view.kind].get(view.id);
  const name = about && (isKind(about, 'filing') ? plain(about.id) : nameOf(about, language));
  return diagramTitle(view, name ?? '', judgement.asOf)[language];
}

/** JSON is YAML; Mermaid looks for tags before it reads either. */
function frontMatter(title: string): readonly string[] {
  return [
    '---',
    `title: ${JSON.stringify(parted(title)).replaceAll('<', '\\u003c')}`,
    'config:',
    '  flowchart: { nodeSpacing: 50, rankSpacing: 30, padding: 12, wrappingWidth: 320 }',
    '---',
  ];
}

function nodesOf({ places }: Boxes): Drawing['nodes'] {
  const owners = places.flatMap((place) => place.owners);
  const nodes = [...owners, ...places].flatMap((box) => box.nodes).flatMap(({ id, end }) => (end.at ? [{ id, definition: end.at }] : []));
  return [...owners.map(({ id, owner }) => ({ id, definition: owner })), ...nodes];
}

function unknownId({ tables }: Model, { kind, id }: Exclude<DiagramView, { kind: 'overview' }>): UnknownId {
  const near = closest(
    id,
    tables[kind].list.map((definition) => definition.id),
  );
  const elsewhere = (['exporter', 'filing', 'flow', 'recipient'] as const).filter((other) => tables[other].get(id)).map((other) => `${other}=${id}`);
  return { unknownId: { kind, id, candidates: [...elsewhere, ...(near === undefined ? [] : [`${kind}=${near}`])] } };
}
