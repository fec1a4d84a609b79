// How often a server may come back by itself.

const atMost = 4;
const within = 3 * 60 * 1000;

export class Restarts {
  private crashes: readonly number[] = [];

  /** A person wants to try it once more. */
  forget(): void {
    this.crashes = [];
  }

  /** Whether a server that ended at this time, in milliseconds, may be started again. */
  may(time: number): boolean {
    this.crashes = [...this.crashes.filter((crash) => time - crash < within), time];
    return this.crashes.length < atMost;
  }
}
