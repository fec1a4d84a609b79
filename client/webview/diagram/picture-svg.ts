// Puts drawing, title and legend together as one SVG, with every style as it looks now.

import { toneOf } from '../kit/outcome-mark.js';
import type { PictureChoice } from './panel-state.js';
import type { Drawing } from './part.js';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;
const styles = 'fill stroke stroke-width stroke-dasharray stroke-linecap opacity font-family font-size font-weight font-style text-anchor paint-order'.split(
  ' ',
);
/** For programs that do not look for Chinese characters in other fonts by themselves. */
const furtherFonts = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei'];

export interface ComposedPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Works in an unseen place of the page, because only there it is known how things look and how long words are. */
export function composed({ svg, result }: Drawing, holder: HTMLElement, background: PictureChoice['background']): ComposedPicture {
  holder.classList.toggle('print', background !== 'theme');
  const root = document.createElementNS(namespace, 'svg');
  root.setAttribute('class', svg.getAttribute('class') ?? '');
  const copy = document.importNode(svg, true);
  const [defs, scene] = [copy.querySelector('defs'), copy.querySelector<SVGGElement>('.scene')];
  root.append(...[defs, scene].flatMap((part) => part ?? []));
  holder.replaceChildren(root);
  for (const unseen of root.querySelectorAll('.glow, .reach, .label > rect, :is(.node, .cluster) rect.background')) unseen.remove();
  for (const chosen of root.querySelectorAll('.selected, .marked, .found, .faded')) chosen.classList.remove('selected', 'marked', 'found', 'faded');
  scene?.removeAttribute('transform');
  const title = heading(root, result.title);
  const key = legend(root, result);
  const size = arrange({ title, scene, key });
  const colour = getComputedStyle(holder).backgroundColor;
  inline([...root.querySelectorAll('*')]);
  if (background !== 'transparent') root.prepend(sheet(size, background === 'white' ? '#ffffff' : colour));
  describe(root, result, size);
  const text = new XMLSerializer().serializeToString(root);
  holder.replaceChildren();
  holder.classList.remove('print');
  return { text, ...size };
}

function heading(root: SVGSVGElement, words: string): SVGGElement {
  const group = document.createElementNS(namespace, 'g');
  group.append(line(words, 0, 'picture-title'));
  root.append(group);
  return group;
}

/** Each mark in its colour beside the line that goes with it, where the drawing has one. */
function legend(root: SVGSVGElement, { legend: entries, edges }: Drawing['result']): SVGGElement {
  const group = document.createElementNS(namespace, 'g');
  root.append(group);
  let left = 0;
  for (const { mark, name } of entries) {
    const outcome = edges.find(({ mechanism }) => mechanism.mark === mark)?.mechanism.id;
    if (outcome !== undefined) group.append(sample(outcome, left));
    const words = line('', left + 34, 'picture-legend');
    const marked = document.createElementNS(namespace, 'tspan');
    marked.setAttribute('class', `tone-${toneOf({ mark })}`);
    marked.textContent = mark;
    words.append(marked, ` ${name}`);
    group.append(words);
    left += 34 + words.getBBox().width + 24;
  }
  return group;
}

function sample(outcome: string, left: number): SVGGElement {
  const group = document.createElementNS(namespace, 'g');
  const path = document.createElementNS(namespace, 'path');
  group.setAttribute('class', 'arrow');
  group.dataset['outcome'] = outcome;
  path.setAttribute('class', 'line');
  path.setAttribute('d', `M ${left} -4 h 26`);
  group.append(path);
  return group;
}

function line(words: string, left: number, className: string): SVGTextElement {
  const text = document.createElementNS(namespace, 'text');
  text.setAttribute('class', className);
  text.setAttribute('x', String(left));
  text.textContent = words;
  return text;
}

interface Blocks {
  readonly title: SVGGElement;
  readonly scene: SVGGElement | null;
  readonly key: SVGGElement;
}

/** One below the other. */
function arrange({ title, scene, key }: Blocks): { readonly width: number; readonly height: number } {
  const blocks = [title, scene, key].flatMap((block) => block ?? []);
  let top = margin;
  let width = 0;
  for (const block of blocks) {
    const box = block.getBBox();
    block.setAttribute('transform', `translate(${margin - box.x} ${top - box.y})`);
    top += box.height + (box.height > 0 ? margin : 0);
    width = Math.max(width, box.width);
  }
  return { width: Math.ceil(width + 2 * margin), height: Math.ceil(top) };
}

/** Writes down how everything looks; what styles hang on goes only when all of them are known. */
function inline(elements: readonly Element[]): void {
  const looks = elements.map((element) => [element, lookOf(element)] as const);
  for (const [element, look] of looks) {
    for (const [name, value] of look) element.setAttribute(name, value);
    for (const name of element.getAttributeNames()) if (/^(?:class|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
    if (element.id !== '' && element.localName !== 'marker') element.removeAttribute('id');
  }
}

function lookOf(element: Element): readonly (readonly [string, string])[] {
  if (element.localName === 'g' || element.localName === 'defs') return [];
  const computed = getComputedStyle(element);
  const names = isText(element) ? styles : styles.filter((name) => !/^(?:font|text|paint)/.test(name));
  const look = names.map((name) => [name, name === 'font-family' ? fonts(computed.fontFamily) : plainColour(computed.getPropertyValue(name))] as const);
  const size =
    element.localName === 'rect'
      ? (['x', 'width', 'height', 'rx'] as const).map((name) => [name, computed.getPropertyValue(name).replace('px', '')] as const)
      : [];
  return [...look, ...size].filter(([, value]) => value !== '' && value !== 'auto');
}

/** Mixed colours as every program reads them. */
function plainColour(value: string): string {
  const [, red, green, blue, alpha = '1'] = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(value) ?? [];
  if (red === undefined) return value;
  const [r, g, b] = [red, green, blue].map((part) => Math.round(Number(part) * 255));
  return alpha === '1' ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}

function isText({ localName }: Element): boolean {
  return localName === 'text' || localName === 'tspan';
}

function fonts(family: string): string {
  const named = family.split(',').map((name) => name.trim());
  const more = furtherFonts.map((name) => `"${name}"`).filter((name) => !named.includes(name));
  return [...named.filter((name) => name !== 'sans-serif'), ...more, 'sans-serif'].join(', ');
}

function sheet({ width, height }: { readonly width: number; readonly height: number }, colour: string): SVGRectElement {
  const rectangle = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries({ width: String(width), height: String(height), fill: colour })) rectangle.setAttribute(name, value);
  return rectangle;
}

function describe(
  root: SVGSVGElement,
  { title, description }: Drawing['result'],
  { width, height }: { readonly width: number; readonly height: number },
): void {
  root.removeAttribute('class');
  const attributes = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`, role: 'img' };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  const [name, words] = [document.createElementNS(namespace, 'title'), document.createElementNS(namespace, 'desc')];
  name.textContent = title;
  words.textContent = description.join('\n');
  root.prepend(name, words);
}
