// The keyboard in the drawing. On the drawing itself the arrow keys move it; on something in it they go to what stands next.
import type { Canvas } from './canvas.js';
import { type Direction, inReadingOrder, neighbour } from './neighbour.js';
import type { PanelActions } from './panel-state.js';
import type { Part } from './part.js';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const step = 60;

export interface KeyActions extends PanelActions {
  open(part: Part): void;
  drill(part: Part): void;
}

/** Whether the key meant something. */
export function onCanvasKey(event: KeyboardEvent, canvas: Canvas, actions: KeyActions): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  const part = canvas.partAt(event.target);
  return zoomKey(event.key, actions) || (part && !event.shiftKey ? partKey(event, part, { canvas, actions }) : surfaceKey(event, canvas));
}

function zoomKey(key: string, actions: PanelActions): boolean {
  const to = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'full', f: 'fit' } as const)[key];
  if (to) actions.zoom(to);
  return to !== undefined;
}

function partKey({ key, altKey }: KeyboardEvent, part: Part, { canvas, actions }: { readonly canvas: Canvas; readonly actions: KeyActions }): boolean {
  const direction = directions[key];
  const order = inReadingOrder(canvas.parts);
  const next = direction ? (neighbour(canvas.parts, part, direction) ?? part) : key === 'Home' ? order[0] : key === 'End' ? order.at(-1) : undefined;
  if (next) canvas.focus(next);
  else if (key === 'Enter' && altKey) actions.drill(part);
  else if (key === 'Enter') actions.open(part);
  else if (key === ' ') actions.select(part);
  else if (key === 'Escape') canvas.element.focus();
  else return false;
  return true;
}

function surfaceKey({ key }: KeyboardEvent, canvas: Canvas): boolean {
  const direction = directions[key];
  if (direction) canvas.camera.moveBy(...movement(direction));
  else if (key === 'Enter' && canvas.current) canvas.focus(canvas.current);
  else return false;
  return true;
}

/** The view goes where the arrow points to, so the drawing goes the other way. */
function movement(direction: Direction): [number, number] {
  switch (direction) {
    case 'left':
      return [step, 0];
    case 'right':
      return [-step, 0];
    case 'up':
      return [0, step];
    case 'down':
      return [0, -step];
  }
}
