// The whole drawing in small, with a frame around what is seen; shown where not all of it is.
import type { Camera } from './camera.js';
import type { Drawing, Rectangle } from './part.js';

/** A long drawing gets more height, so that something can be seen in it. */
const [widest, highest] = [180, 0.6];

export class Minimap {
  private readonly canvas: HTMLCanvasElement;
  private readonly frame: HTMLElement;
  private drawing: Drawing | undefined;
  private scale = 1;

  constructor(
    private readonly element: HTMLElement,
    private readonly camera: Camera,
  ) {
    this.canvas = document.createElement('canvas');
    this.frame = document.createElement('div');
    this.frame.className = 'minimap-frame';
    element.append(this.canvas, this.frame);
    element.addEventListener('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      this.go(event);
    });
    element.addEventListener('pointermove', (event) => element.hasPointerCapture(event.pointerId) && this.go(event));
  }

  show(drawing: Drawing): void {
    this.drawing = drawing;
    const { width, height } = drawing.box;
    const room = Math.max(130, (this.element.parentElement?.clientHeight ?? 0) * highest);
    this.scale = Math.min(widest / width, (height > 2 * width ? room : 130) / height);
    const sharpness = window.devicePixelRatio || 1;
    this.canvas.width = Math.ceil(width * this.scale * sharpness);
    this.canvas.height = Math.ceil(height * this.scale * sharpness);
    this.canvas.style.width = `${width * this.scale}px`;
    this.canvas.style.height = `${height * this.scale}px`;
    this.paint(drawing, this.scale * sharpness);
    this.update();
  }

  /** Follows the camera. */
  update(): void {
    if (!this.drawing) return;
    const { box } = this.drawing;
    const seen = this.camera.seen;
    this.element.hidden = seen.width === 0 || contains(seen, box);
    const left = Math.max(0, (seen.x - box.x) * this.scale);
    const top = Math.max(0, (seen.y - box.y) * this.scale);
    const right = Math.min(box.width * this.scale, (seen.x + seen.width - box.x) * this.scale);
    const bottom = Math.min(box.height * this.scale, (seen.y + seen.height - box.y) * this.scale);
    Object.assign(this.frame.style, { left: `${left}px`, top: `${top}px`, width: `${Math.max(0, right - left)}px`, height: `${Math.max(0, bottom - top)}px` });
  }

  private paint({ svg, scene, box }: Drawing, scale: number): void {
    const context = this.canvas.getContext('2d');
    const back = scene.getScreenCTM()?.inverse();
    if (!context || !back) return;
    for (const shape of svg.querySelectorAll<SVGGraphicsElement>('.cluster > rect, .arrow > .line, .node > rect, .node > path, .node > g > path')) {
      const matrix = shape.getScreenCTM();
      if (!matrix) continue;
      const { a, d, e, f } = back.multiply(matrix);
      context.setTransform(scale * a, 0, 0, scale * d, (e - box.x) * scale, (f - box.y) * scale);
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      context.lineWidth = Math.max(Number.parseFloat(strokeWidth) || 1, 1 / scale);
      context.strokeStyle = stroke;
      context.fillStyle = fill;
      const path = pathOf(shape);
      if (fill !== 'none') context.fill(path);
      if (stroke !== 'none') context.stroke(path);
    }
  }

  private go({ clientX, clientY }: PointerEvent): void {
    if (!this.drawing) return;
    const { left, top } = this.canvas.getBoundingClientRect();
    this.camera.centre(this.drawing.box.x + (clientX - left) / this.scale, this.drawing.box.y + (clientY - top) / this.scale);
  }
}

function pathOf(shape: SVGGraphicsElement): Path2D {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
  const { x, y, width, height } = shape.getBBox();
  const path = new Path2D();
  path.rect(x, y, width, height);
  return path;
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;
}
