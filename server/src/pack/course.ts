// The way of a making: what is being done is told, others get their turn, and whoever wants it stopped is heard.
import type { Text } from '../engine/text.js';
import type { PackProgress } from './pack.js';
import { Stopped } from './stopped.js';

/** Who listens to a making, and who may end it. */
export interface Listening {
  readonly tell: (progress: PackProgress) => void;
  /** Asked between two steps, such as two sheets of a figure. */
  readonly stopped: () => boolean;
}

export class Course {
  private done = 0;
  private of = 0;

  constructor(private readonly listening: Listening) {}

  /** Announces steps that are yet to come. */
  expect(steps: number): void {
    this.of += steps;
  }

  /** Does what makes one of the announced steps. Throws Stopped where it is not wanted any more. */
  async step<T>(doing: Text, work: () => T | Promise<T>): Promise<T> {
    const { tell, stopped } = this.listening;
    tell({ done: this.done, of: this.of, doing });
    await othersTurn();
    if (stopped()) throw new Stopped();
    const made = await work();
    this.done += 1;
    return made;
  }

  /** For work that counts steps of its own, all of which are announced here, and asks between them whether to stop. */
  inside(doing: Text, steps: number): { readonly tell: (done: number) => void; readonly stopped: () => boolean } {
    const before = this.done;
    const tell = (done: number) => {
      this.done = before + done;
      this.listening.tell({ done: this.done, of: this.of, doing });
    };
    this.expect(steps);
    tell(0);
    return { tell, stopped: this.listening.stopped };
  }
}

// A promise alone would keep signals and messages waiting: they come between two rounds of the event loop.
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
