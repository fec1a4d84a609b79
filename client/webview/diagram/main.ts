// The page of the diagram panel.
import type { DiagramPanelState, FromDiagramPanel, ToDiagramPanel } from '../../../server/src/protocol/diagram-panel.js';
import { connectHost } from '../kit/host.js';
import { onCanvasKey } from './keys.js';
import { Panel } from './panel.js';
import { places } from './places.js';
import { Tooltip } from './tooltip.js';

const elements = places();
const host = connectHost<ToDiagramPanel, FromDiagramPanel, DiagramPanelState>((message) => panel.receive(message));
const panel = new Panel(host, elements);
const { canvas } = panel;
const tooltip = new Tooltip(elements.tooltip, elements.stage);

elements.stage.addEventListener('click', (event) => {
  const part = canvas.partAt(event.target);
  if (part && event.altKey) return panel.drill(part);
  panel.select(part);
  if (part) panel.goTo(part, false);
});
elements.stage.addEventListener('dblclick', (event) => {
  const part = canvas.partAt(event.target);
  if (part) panel.drill(part);
});
elements.stage.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target === elements.stage) panel.select(undefined);
  else if (onCanvasKey(event, canvas, panel)) event.preventDefault();
});
// Whoever comes by keyboard sees what they came to.
elements.stage.addEventListener('focusin', (event) => {
  const part = canvas.partAt(event.target);
  if (part?.element.matches(':focus-visible') && part !== panel.selected) panel.select(part);
});
elements.stage.addEventListener('pointermove', (event) => (event.buttons === 0 ? tooltip.show(canvas.partAt(event.target), event) : tooltip.hide()));
elements.stage.addEventListener('pointerleave', () => tooltip.hide());

window.addEventListener('keydown', (event) => {
  const wantsSearch =
    (event.key === '/' && !(event.target instanceof HTMLInputElement)) || (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey));
  if (!wantsSearch) return;
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
  event.preventDefault();
  event.stopPropagation();
});

host.send({ kind: 'ready' });
