// The panel: what it shows and what is done in it.
import { render } from 'lit/html.js';
import type { DiagramTarget } from '../../../server/src/protocol/diagram.js';
import {
  type DiagramPanelState,
  type DiagramQuestion,
  type FromDiagramPanel,
  firstQuestion,
  type ToDiagramPanel,
} from '../../../server/src/protocol/diagram-panel.js';
import type { Host } from '../kit/host.js';
import { t } from '../kit/words.js';
import { Canvas } from './canvas.js';
import { difference } from './difference.js';
import { DrawingQueue } from './drawing-queue.js';
import { exportPicture } from './export-picture.js';
import type { KeyActions } from './keys.js';
import { Minimap } from './minimap.js';
import type { DrawingMessage, PanelState, PictureChoice } from './panel-state.js';
import { panelView } from './panel-view.js';
import { type Drawing, type Part, partOf } from './part.js';
import { opensName } from './part-words.js';
import type { Places } from './places.js';
import { sameTarget } from './view-menu.js';

type PanelHost = Host<FromDiagramPanel, DiagramPanelState>;

export class Panel implements KeyActions {
  readonly canvas: Canvas;
  private readonly minimap: Minimap;
  private readonly queue: DrawingQueue;
  private question: DiagramQuestion;
  private shown: DrawingMessage | undefined;
  private note: string | undefined;
  private stale: string | null = null;
  private selectedKey: string | null;
  /** An address that is to be chosen as soon as it is drawn. */
  private wanted: string | null = null;
  private markedAddress: string | null = null;
  private searched = '';
  private asList: boolean;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: PanelHost,
    private readonly places: Places,
  ) {
    const state = host.state;
    this.question = state?.question ?? firstQuestion;
    this.selectedKey = state?.selected ?? null;
    this.asList = state?.asList ?? false;
    this.canvas = new Canvas(places.stage);
    this.minimap = new Minimap(places.minimap, this.canvas.camera);
    this.queue = new DrawingQueue(places, (message, drawing) => this.show(message, drawing));
    let { scale } = this.canvas.camera.view;
    this.canvas.onMove = () => {
      this.minimap.update();
      if (scale !== this.canvas.camera.view.scale) this.update();
      scale = this.canvas.camera.view.scale;
      this.keepSoon();
    };
    this.update();
  }

  receive(message: ToDiagramPanel): void {
    if (message.kind === 'drawing') void this.queue.add(message);
    else if (message.kind === 'done') this.say(message.note);
    else this.take(message);
  }

  private take(message: Exclude<ToDiagramPanel, { kind: 'drawing' | 'done' }>): void {
    switch (message.kind) {
      case 'nothing':
        this.note = message.note;
        break;
      case 'stale':
        this.stale = message.note;
        break;
      case 'select':
        this.wanted = message.address;
        this.takeWanted();
        break;
      case 'mark':
        this.markedAddress = message.address;
        this.showMarked();
    }
    this.update();
  }

  get selected(): Part | undefined {
    return this.canvas.parts.find(({ key }) => key === this.selectedKey);
  }

  ask(change: Partial<DiagramQuestion>): void {
    this.question = { ...this.question, ...change };
    this.host.send({ kind: 'ask', question: this.question });
    this.update();
  }

  drillInto(target: DiagramTarget, name: string): void {
    const { target: before, name: nameBefore, trail } = this.question;
    if (sameTarget(target, before)) return;
    this.ask({ target, name, trail: [...trail, { target: before, name: nameBefore }] });
  }

  drill(part: Part): void {
    const opens = part.kind === 'arrow' ? part.edge.opens : part.node.opens;
    if (opens) this.drillInto(opens, opensName(part));
  }

  /** Its definition, or what it is made of where it has none. */
  open(part: Part): void {
    this.select(part);
    const item = part.kind === 'arrow' ? part.edge.item : part.node.item;
    if (item?.spot) this.goTo(part, true);
    else this.drill(part);
  }

  select(part: Part | undefined): void {
    this.selectedKey = part?.key ?? null;
    if (part) this.canvas.camera.reveal(part.box);
    this.update();
  }

  goTo(part: Part, focus: boolean): void {
    const spot = (part.kind === 'arrow' ? part.edge.item : part.node.item)?.spot;
    if (spot) this.host.send({ kind: 'open', spot, focus });
  }

  explain(address: string): void {
    this.host.send({ kind: 'explain', address });
  }

  search(text: string): void {
    this.searched = text;
    this.update();
  }

  nextFound(step: 1 | -1): void {
    const found = this.found;
    const at = this.selected ? found.indexOf(this.selected) : -1;
    const next = found[at < 0 ? (step === 1 ? 0 : found.length - 1) : (at + step + found.length) % found.length];
    if (!next) return;
    this.select(next);
    this.say(next.element.getAttribute('aria-label') ?? '');
  }

  zoom(to: 'in' | 'out' | 'fit' | 'full'): void {
    const { camera } = this.canvas;
    if (to === 'fit') camera.fit();
    else if (to === 'full') camera.zoomTo(1);
    else camera.zoomBy(to === 'in' ? 1.25 : 0.8);
  }

  showList(asList: boolean): void {
    this.asList = asList;
    this.update();
    this.minimap.update();
  }

  exportPicture(choice: PictureChoice): void {
    const drawing = this.canvas.shown;
    if (drawing) void exportPicture(drawing, { holder: this.places.holder, choice, send: (message) => this.host.send(message) }).then((note) => this.say(note));
  }

  exportText(format: 'mermaid' | 'markdown', to: 'file' | 'clipboard'): void {
    this.host.send({ kind: 'text', format, to });
  }

  addFlow(): void {
    this.host.send({ kind: 'addFlow' });
  }

  showProblems(): void {
    this.host.send({ kind: 'problems' });
  }

  private get found(): readonly Part[] {
    const words = this.searched.trim().toLowerCase();
    return words === '' ? [] : this.canvas.parts.filter((part) => part.words.includes(words));
  }

  private show(message: DrawingMessage, drawing: Drawing | undefined): void {
    if (drawing) {
      this.showDrawing(message, drawing);
      return;
    }
    this.stale = this.shown ? t('The diagram could not be drawn.') : null;
    this.note = t('The diagram could not be drawn.');
    this.update();
  }

  private showDrawing(message: DrawingMessage, drawing: Drawing): void {
    const before = this.shown;
    const parts = this.canvas.parts;
    const sameView = before !== undefined && sameTarget(before.question.target, message.question.target);
    this.shown = message;
    this.note = undefined;
    if (drawing.svg === this.canvas.shown?.svg) this.canvas.update(drawing);
    else {
      this.canvas.swap(drawing, this.selected);
      if (!before) this.canvas.camera.restore(this.host.state?.camera ?? null);
      else if (!sameView) this.canvas.camera.restore(null);
    }
    this.question = message.question;
    this.say(sameView ? difference(parts, drawing.parts) : message.drawing.title);
    this.update();
    this.minimap.show(drawing);
    this.takeWanted();
    this.showMarked();
  }

  private takeWanted(): void {
    const part = this.wanted === null ? undefined : partOf(this.canvas.parts, this.wanted);
    if (!part) return;
    this.wanted = null;
    this.select(part);
  }

  private get marked(): Part | undefined {
    return this.markedAddress === null ? undefined : partOf(this.canvas.parts, this.markedAddress);
  }

  /** Follows the cursor of the editor, unless somebody is busy in the drawing. */
  private showMarked(): void {
    if (this.marked && !document.hasFocus()) this.canvas.camera.reveal(this.marked.box);
  }

  private say(words: string): void {
    if (words !== '') this.places.live.textContent = words;
  }

  /** Shows what is the case now. */
  private update(): void {
    const { shown, question, note, stale, selected, searched, found, asList } = this;
    const { parts, camera } = this.canvas;
    const state: PanelState = { ...{ shown, question, note, stale, parts, selected, searched, found, asList }, scale: camera.view.scale };
    render(panelView(state, this, this.places), this.places.page);
    this.canvas.emphasize({ selected, marked: this.marked, found: searched.trim() === '' ? undefined : new Set(found) });
    this.keepSoon();
  }

  private keepSoon(): void {
    this.keeping ??= setTimeout(() => {
      this.keeping = undefined;
      const { shown, question, selectedKey: selected, asList } = this;
      if (shown) this.host.keep({ project: shown.project.uri, question, camera: this.canvas.camera.kept, selected, asList });
    }, 150);
  }
}
