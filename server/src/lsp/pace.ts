import type { Turns } from './turns.js';

const sliceMs = 10;
// Messages go first, but a client that never falls silent must not keep a project from being loaded.
const mostTurns = 50;

/** Long work in slices: requests that arrive meanwhile are answered between them. */
export class Pace {
  private began: number;

  constructor(
    private readonly turns: Turns,
    private readonly now: () => number,
  ) {
    this.began = now();
  }

  /** Whether the slice is over. */
  readonly over = (): boolean => this.now() - this.began >= sliceMs;

  /** Ends the slice: what has arrived is handled first. */
  readonly pause = async (): Promise<void> => {
    await Promise.race([this.turns.quiet(), this.someTurns()]);
    this.began = this.now();
  };

  private async someTurns(): Promise<void> {
    for (let turn = 0; turn < mostTurns; turn++) await this.turns.next();
  }
}
