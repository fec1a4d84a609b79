// Which part of the drawing is seen, and how large.
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Rectangle } from './part.js';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const [smallest, largest] = [0.05, 4];
const margin = 24;
/** Below this, words cannot be read any more; a large drawing begins with a part of it instead. */
const readable = 0.45;

export class Camera {
  private readonly surface;
  private readonly zooming;
  private moved: () => void = () => undefined;
  private drawing: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
  /** Whether it follows the drawing instead of staying where a person put it. */
  private follows = true;

  constructor(private readonly element: HTMLElement) {
    this.surface = select<HTMLElement, unknown>(element);
    this.zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([smallest, largest])
      .clickDistance(4)
      // Turning the wheel alone moves, as in every editor; with Ctrl, and by two fingers, it zooms.
      .filter((event: MouseEvent | WheelEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0 || event.button === 1))
      .on('zoom', ({ sourceEvent }: { sourceEvent: unknown }) => {
        if (sourceEvent) this.follows = false;
        this.moved();
      });
    this.surface.call(this.zooming).on('dblclick.zoom', null);
    element.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  set onMove(moved: () => void) {
    this.moved = moved;
  }

  get view(): View {
    const { x, y, k } = this.transform;
    return { x, y, scale: k };
  }

  /** Null while it shows what fits. */
  get kept(): View | null {
    return this.follows ? null : this.view;
  }

  /** What can be seen, in the coordinates of the drawing. */
  get seen(): Rectangle {
    const { x, y, scale } = this.view;
    const { width, height } = this.size;
    return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
  }

  /** Another drawing; where a person has moved, `anchor` tells how far what they look at went. */
  show(drawing: Rectangle, anchor: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): void {
    this.drawing = drawing;
    if (this.follows) this.begin();
    else this.moveBy(-anchor.x * this.view.scale, -anchor.y * this.view.scale);
  }

  /** The room changed. */
  resize(): void {
    // Behind the list it has none.
    if (this.size.width === 0) return;
    if (this.follows) this.begin();
    else this.moved();
  }

  restore(view: View | null): void {
    if (view) this.to(view);
    else this.begin();
    this.follows = view === null;
  }

  /** All of it. */
  fit(): void {
    this.fitTo(this.fitting);
  }

  zoomBy(factor: number): void {
    this.follows = false;
    this.surface.call(this.zooming.scaleBy, factor);
  }

  zoomTo(scale: number): void {
    this.follows = false;
    this.surface.call(this.zooming.scaleTo, scale);
  }

  moveBy(x: number, y: number): void {
    const { scale } = this.view;
    this.follows = false;
    this.surface.call(this.zooming.translateBy, x / scale, y / scale);
  }

  /** Brings a part into sight, with as little movement as that takes. */
  reveal({ x, y, width, height }: Rectangle): void {
    const seen = this.seen;
    const room = margin / this.view.scale;
    const isSeen = x >= seen.x + room && y >= seen.y + room && x + width <= seen.x + seen.width - room && y + height <= seen.y + seen.height - room;
    if (!isSeen) this.centre(x + width / 2, y + height / 2);
  }

  centre(x: number, y: number): void {
    this.follows = false;
    this.surface.call(this.zooming.translateTo, x, y);
  }

  private get transform(): ZoomTransform {
    return zoomTransform(this.element);
  }

  private get size(): { readonly width: number; readonly height: number } {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  private get fitting(): number {
    const { width, height } = this.size;
    const scale = Math.min((width - 2 * margin) / this.drawing.width, (height - 2 * margin) / this.drawing.height);
    return Math.max(smallest, Math.min(1.1, scale));
  }

  /** All of it where that can be read, or else its beginning. */
  private begin(): void {
    const scale = this.fitting;
    if (scale >= readable) this.fitTo(scale);
    else {
      const wide = Math.max(readable, Math.min(1, (this.size.width - 2 * margin) / this.drawing.width));
      this.to({ x: margin - this.drawing.x * wide, y: margin - this.drawing.y * wide, scale: wide });
    }
    this.follows = true;
  }

  private fitTo(scale: number): void {
    const { width, height } = this.size;
    const { x, y, width: drawn, height: high } = this.drawing;
    this.to({ x: (width - drawn * scale) / 2 - x * scale, y: (height - high * scale) / 2 - y * scale, scale });
    this.follows = true;
  }

  private to({ x, y, scale }: View): void {
    this.surface.call(this.zooming.transform, zoomIdentity.translate(x, y).scale(scale));
  }

  private wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    this.moveBy(-x * step, -y * step);
  }
}
