/** Turns of the event loop: what waits for quiet runs once a whole turn has passed in which no message was handled. No clock is involved. */
export class Turns {
  private handled = false;
  private readonly waiting: (() => void)[] = [];
  private watching = false;

  /** `soon` calls back in the next turn. */
  constructor(private readonly soon: (task: () => void) => void) {}

  /** To be told of every message when it is handled. */
  message(): void {
    this.handled = true;
  }

  /** Resolves when all messages that have arrived are handled. */
  quiet(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.watch();
    });
  }

  /** Resolves in the next turn, whatever else is waiting. */
  next(): Promise<void> {
    return new Promise((resolve) => this.soon(resolve));
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.soon(() => {
      this.watching = false;
      if (this.handled) {
        this.handled = false;
        this.watch();
        return;
      }
      for (const resolve of this.waiting.splice(0)) resolve();
    });
  }
}
