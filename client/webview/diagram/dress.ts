// Makes Mermaid’s drawing ours: what each thing stands for, how it looks, and that it can be reached by keyboard.
import type { DiagramEdge, DiagramResult } from '../../../server/src/protocol/diagram.js';
import { arrowhead } from './arrowheads.js';
import { changeName } from './change-name.js';
import { dressBoxes } from './dress-boxes.js';
import { type ArrowPart, type Drawing, edgeKey, type NodePart, nodeKey, type Rectangle } from './part.js';

interface Dressing {
  readonly result: DiagramResult;
  readonly arrows: readonly string[];
  readonly id: string;
}

/** Takes over a drawing that is in the page, so that it can be measured. */
export function dress(svg: SVGSVGElement, { result, arrows, id }: Dressing): Drawing {
  const scene = make('g');
  scene.classList.add('scene');
  scene.append(...[...svg.children].filter(({ localName }) => localName === 'g'));
  for (const left of svg.querySelectorAll('defs, marker')) left.remove();
  svg.replaceChildren(scene);
  svg.setAttribute('role', 'group');
  svg.removeAttribute('id');
  parted(scene);
  dressBoxes(scene);
  const nodes = dressNodes(scene, result, id);
  const edges = dressArrows(scene, result, arrows);
  svg.prepend(arrowhead.all());
  return { result, svg, scene, parts: [...nodes, ...edges], box: scene.getBBox() };
}

/** The same drawing with what is known of it now; its text has to be the same. */
export function redress(drawing: Drawing, result: DiagramResult): Drawing {
  const nodes = new Map(result.nodes.map((node) => [node.node, node]));
  const edges = new Map(result.edges.map((edge) => [edge.index, edge]));
  const parts = drawing.parts.map((part) => {
    if (part.kind !== 'arrow') return { ...part, node: nodes.get(part.node.node) ?? part.node };
    const edge = edges.get(part.edge.index) ?? part.edge;
    for (const element of part.elements) describe(element, edge);
    return { ...part, edge };
  });
  return { ...drawing, result, parts };
}

function dressNodes(scene: SVGGElement, { nodes }: DiagramResult, id: string): readonly NodePart[] {
  const elements = new Map([...scene.querySelectorAll<SVGGElement>('g.node, g.cluster')].map((element) => [mermaidId(element.id, id), element]));
  return nodes.flatMap((node): NodePart[] => {
    const element = elements.get(node.node);
    if (!element) return [];
    const isBox = element.classList.contains('cluster');
    if (!isBox) widen(element);
    const shown = textOf(element);
    const title = isBox ? element.querySelector<SVGGElement>(':scope > .cluster-label') : undefined;
    reachable(element, nodeName(node, shown));
    return [
      {
        kind: isBox ? 'box' : 'node',
        node,
        key: nodeKey(node),
        element,
        elements: [element],
        box: boxIn(scene, title ?? element),
        words: [shown, node.item?.name, node.item?.id].join(' ').toLowerCase(),
      },
    ];
  });
}

/** What stands there belongs to the name; of a title that was cut, also the whole. */
function nodeName({ item }: DiagramResult['nodes'][number], shown: string): string {
  if (!item) return shown;
  return item.name.includes(shown) ? `${item.name} (${item.id})` : `${shown} (${[item.name, item.id].filter((text) => text !== shown).join(', ')})`;
}

/** `drawing-1-flowchart-n1-35` and `drawing-1-b4` as the text calls them. */
function mermaidId(own: string, id: string): string {
  return own.replace(`${id}-`, '').replace(/^flowchart-(.+)-\d+$/, '$1');
}

function dressArrows(scene: SVGGElement, { edges }: DiagramResult, arrows: readonly string[]): readonly ArrowPart[] {
  const paths = new Map([...scene.querySelectorAll<SVGPathElement>('.edgePaths path')].map((path) => [path.dataset['id'] ?? '', path]));
  const labels = new Map([...scene.querySelectorAll<SVGGElement>('.edgeLabel > .label')].map((label) => [label.dataset['id'] ?? '', label]));
  const byIndex = new Map(edges.map((edge) => [edge.index, edge]));
  return arrows.flatMap((arrow, index): ArrowPart[] => {
    const path = paths.get(arrow);
    const label = labels.get(arrow)?.parentElement;
    if (!path) return [];
    const edge = byIndex.get(index);
    const line = wrapped(path, edge);
    if (!(label instanceof SVGGElement)) return [];
    chip(label, edge?.mechanism.mark);
    if (!edge) label.classList.add('onward');
    if (!edge) return [];
    describe(label, edge);
    reachable(
      label,
      [spoken(label, edge), edge.between, edge.mechanism.name, edge.change && changeName(edge.change)].filter((part) => part !== null).join(', '),
    );
    const words = [edge.label, edge.between, edge.mechanism.name, ...edge.facts, ...edge.flows.flatMap(({ id, name }) => [id, name])];
    return [
      { kind: 'arrow', edge, key: edgeKey(edge), element: label, elements: [label, line], box: boxIn(scene, label), words: words.join(' ').toLowerCase() },
    ];
  });
}

/** As wide as Mermaid took it to be: it counts the room that our styles give to words, but does not draw it. */
function widen(element: SVGGElement): void {
  const shape = element.querySelector<SVGRectElement>(':scope > rect');
  const { width } = element.getBBox();
  shape?.setAttribute('x', String(-width / 2));
  shape?.setAttribute('width', String(width));
}

/** The words of an arrow without its sign: what that means is said in words. */
function spoken(label: SVGGElement, { mechanism }: DiagramEdge): string {
  const [sign = ''] = mechanism.mark.split(' ');
  return textOf(label).replace(` ${sign}`, '');
}

/** The line with a glow behind it for when it is chosen, and a broad invisible one for the pointer. */
function wrapped(path: SVGPathElement, edge: DiagramEdge | undefined): SVGGElement {
  const group = make('g');
  group.classList.add('arrow');
  if (edge) describe(group, edge);
  else group.classList.add('onward');
  path.replaceWith(group);
  const layer = (name: string) => {
    const line = make('path');
    line.setAttribute('class', name);
    line.setAttribute('d', path.getAttribute('d') ?? '');
    return line;
  };
  const visible = layer('line');
  visible.setAttribute('marker-end', arrowhead.of(edge?.mechanism.id));
  group.append(layer('glow'), visible, layer('reach'));
  return group;
}

function describe(element: SVGGElement, { mechanism, uncertain, status, change, item }: DiagramEdge): void {
  element.dataset['outcome'] = mechanism.id;
  element.dataset['status'] = status;
  element.toggleAttribute('data-uncertain', uncertain);
  element.toggleAttribute('data-group', !item);
  if (change) element.dataset['change'] = change;
  else delete element.dataset['change'];
}

/** Room around the words of an arrow, and its mark in its colour. */
function chip(label: SVGGElement, mark: string | undefined): void {
  const background = label.querySelector<SVGRectElement>('rect.background');
  const text = label.querySelector('text');
  if (!background || !text) return;
  const { x, y, width, height } = text.getBBox();
  const sizes = { x: x - 7, y: y - 3, width: width + 14, height: height + 6, rx: 4 };
  for (const [name, value] of Object.entries(sizes)) background.setAttribute(name, String(value));
  const [symbol] = mark?.split(' ') ?? [];
  for (const word of text.querySelectorAll('tspan.row:first-child > tspan')) word.classList.toggle('mark', word.textContent.trim() === symbol);
}

function reachable(element: SVGGElement, name: string): void {
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '-1');
  element.setAttribute('aria-label', name);
}

/** Where something stands in the drawing, whatever groups it is in. */
function boxIn(scene: SVGGElement, element: SVGGElement): Rectangle {
  const own = element.getBBox();
  const [from, to] = [element.getScreenCTM(), scene.getScreenCTM()];
  if (!from || !to) return own;
  const matrix = to.inverse().multiply(from);
  const start = new DOMPoint(own.x, own.y).matrixTransform(matrix);
  return { x: start.x, y: start.y, width: own.width, height: own.height };
}

function textOf(element: Element): string {
  return (element.querySelector('text')?.textContent ?? '').trim();
}

/** Lines of a text as words of their own for those who hear it or copy it; what is between them takes no room. */
function parted(scene: SVGGElement): void {
  for (const row of scene.querySelectorAll('tspan.row + tspan.row')) {
    const gap = make('tspan');
    gap.setAttribute('class', 'gap');
    gap.textContent = ' ';
    row.before(gap);
  }
}

function make<K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
