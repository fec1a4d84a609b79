/** Runs tasks in the order in which they come, each when the one before has ended, however it did. */
export class OneAfterAnother {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(task);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
