// One drawing is made at a time; of the answers that come meanwhile only the newest is drawn.
import type { ToDiagramPanel } from '../../../server/src/protocol/diagram-panel.js';
import { draw } from './draw.js';
import { redress } from './dress.js';
import type { Drawing } from './part.js';
import type { Places } from './places.js';

type Message = Extract<ToDiagramPanel, { kind: 'drawing' }>;

export class DrawingQueue {
  private waiting: Message | undefined;
  private isBusy = false;
  private last: Drawing | undefined;

  constructor(
    private readonly places: Pick<Places, 'holder' | 'stage'>,
    private readonly show: (message: Message, drawing: Drawing | undefined) => void,
  ) {}

  async add(message: Message): Promise<void> {
    this.waiting = message;
    if (this.isBusy) return;
    this.isBusy = true;
    this.places.stage.setAttribute('aria-busy', 'true');
    while (this.waiting) {
      const next: Message = this.waiting;
      this.waiting = undefined;
      const drawing = await this.make(next);
      if (drawing) this.last = drawing;
      this.show(next, drawing);
    }
    this.isBusy = false;
    this.places.stage.setAttribute('aria-busy', 'false');
  }

  /** A text that says the same is drawn already: only what stands behind it is new. */
  private async make({ drawing: result }: Message): Promise<Drawing | undefined> {
    if (this.last?.result.mermaid === result.mermaid && this.last.svg.isConnected) return redress(this.last, result);
    return draw(result, this.places.holder);
  }
}
