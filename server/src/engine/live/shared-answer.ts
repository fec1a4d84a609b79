import type { Answer } from '../law/answer.js';
import { levels } from './levels.js';
import { sameAsks } from './same-asks.js';
import { Reader, type Source, type Tracker } from './tracker.js';

/**
 * An answer about an exporter alone, which all of its flows share. Whoever reads it hears of it only when truth or questions change,
 * through one source for all answers about the exporter: there are many readers, and answers seldom change.
 */
export class SharedAnswer extends Reader {
  private kept: Answer | undefined;

  constructor(
    tracker: Tracker,
    private readonly ask: () => Answer,
    private readonly answers: Source,
  ) {
    super(tracker, levels.answer);
  }

  get(): Answer {
    this.refresh();
    this.answers.noteRead();
    return this.kept ?? this.ask();
  }

  protected override compute(): boolean {
    const before = this.kept;
    this.kept = this.ask();
    if (before && (before.truth !== this.kept.truth || !sameAsks(before.asks, this.kept.asks))) this.answers.changed();
    return false;
  }
}
