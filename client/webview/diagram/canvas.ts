// The drawing in its frame: swapped without flicker, moved, and what is chosen in it.
import { Camera } from './camera.js';
import { inReadingOrder } from './neighbour.js';
import { type Drawing, middleOf, type Part } from './part.js';

export interface Emphasis {
  readonly selected: Part | undefined;
  /** What the cursor of an editor is at. */
  readonly marked: Part | undefined;
  /** What a search found; undefined where nothing is looked for. */
  readonly found: ReadonlySet<Part> | undefined;
}

export class Canvas {
  readonly camera: Camera;
  private drawing: Drawing | undefined;
  private stop: Part | undefined;
  private moved: () => void = () => undefined;

  constructor(readonly element: HTMLElement) {
    this.camera = new Camera(element);
    this.camera.onMove = () => this.place();
    new ResizeObserver(() => this.drawing && this.camera.resize()).observe(element);
  }

  set onMove(moved: () => void) {
    this.moved = moved;
  }

  get parts(): readonly Part[] {
    return this.drawing?.parts ?? [];
  }

  get shown(): Drawing | undefined {
    return this.drawing;
  }

  /** Puts a drawing in the place of the one before, in one step: what a person looks at stays where it is. */
  swap(drawing: Drawing, anchor: Part | undefined): void {
    const before = this.drawing;
    const focused = before?.parts.find(({ element }) => element.matches(':focus'));
    this.drawing = drawing;
    before?.svg.remove();
    this.element.prepend(drawing.svg);
    this.camera.show(drawing.box, shift(before, drawing, anchor ?? focused ?? this.inTheMiddle(before)));
    this.place();
    const again = focused && drawing.parts.find(({ key }) => key === focused.key);
    this.stopAt(again ?? inReadingOrder(drawing.parts)[0]);
    again?.element.focus({ preventScroll: true });
  }

  /** What is known of the same drawing now. */
  update(drawing: Drawing): void {
    const key = this.stop?.key;
    this.drawing = drawing;
    this.stop = drawing.parts.find((part) => part.key === key);
  }

  /** The part of an element of the drawing. */
  partAt(target: EventTarget | null): Part | undefined {
    if (!(target instanceof Element)) return undefined;
    const holds = ({ kind, elements }: Part) =>
      elements.some((element) => element === target || (kind === 'box' ? titleOf(element) : element)?.contains(target));
    return this.parts.find(holds);
  }

  /** The part that the Tab key leads to. */
  get current(): Part | undefined {
    return this.stop;
  }

  /** Moves the keyboard to a part. */
  focus(part: Part): void {
    this.stopAt(part);
    part.element.focus({ preventScroll: true });
    this.camera.reveal(part.box);
  }

  emphasize({ selected, marked, found }: Emphasis): void {
    for (const part of this.parts) {
      for (const element of part.elements) {
        element.classList.toggle('selected', part === selected);
        element.classList.toggle('marked', part === marked);
        element.classList.toggle('found', found?.has(part) ?? false);
        element.classList.toggle('faded', found !== undefined && found.size > 0 && !found.has(part) && part.kind !== 'box');
      }
      part.element.setAttribute('aria-pressed', String(part === selected));
    }
  }

  private stopAt(part: Part | undefined): void {
    this.stop?.element.setAttribute('tabindex', '-1');
    part?.element.setAttribute('tabindex', '0');
    this.stop = part;
  }

  private place(): void {
    const { x, y, scale } = this.camera.view;
    this.drawing?.scene.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    this.moved();
  }

  private inTheMiddle(drawing: Drawing | undefined): Part | undefined {
    const seen = middleOf(this.camera.seen);
    const distance = ({ box }: Part) => Math.hypot(middleOf(box).x - seen.x, middleOf(box).y - seen.y);
    return drawing?.parts.reduce<Part | undefined>((nearest, part) => (nearest && distance(nearest) <= distance(part) ? nearest : part), undefined);
  }
}

/** Only the title of a box is something to click at; what is around it is ground. */
function titleOf(box: SVGGElement): Element | null {
  return box.querySelector(':scope > .cluster-label');
}

/** How far a part moved from one drawing to the next. */
function shift(before: Drawing | undefined, now: Drawing, anchor: Part | undefined): { readonly x: number; readonly y: number } {
  const then = anchor && before?.parts.find(({ key }) => key === anchor.key);
  const there = anchor && now.parts.find(({ key }) => key === anchor.key);
  if (!then || !there) return { x: 0, y: 0 };
  const [from, to] = [middleOf(then.box), middleOf(there.box)];
  return { x: to.x - from.x, y: to.y - from.y };
}
