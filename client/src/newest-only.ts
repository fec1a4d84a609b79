/** Runs a task one at a time; of what is asked for meanwhile only the newest is run, and it sees what is current then. */
export class NewestOnly {
  private running = false;
  private again = false;

  constructor(private readonly task: () => Promise<void>) {}

  async run(): Promise<void> {
    this.again = true;
    if (this.running) return;
    this.running = true;
    try {
      while (this.again) {
        this.again = false;
        await this.task();
      }
    } finally {
      this.running = false;
    }
  }
}
