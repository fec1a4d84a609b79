import type { ExporterJudgement } from '../law/judgement.js';
import { heaviest, type Mechanism, type Outcome, outcomeOf } from '../law/mechanism.js';
import type { Totals } from '../law/totals.js';
import type { Verdict } from '../law/verdict.js';

/** What an exporter's flows need together; each part is read when somebody asks for it. */
export class LiveExporter implements ExporterJudgement {
  constructor(private readonly ask: { readonly verdicts: () => readonly Verdict[]; readonly totals: () => Totals }) {}

  get verdicts(): readonly Verdict[] {
    return this.ask.verdicts();
  }

  get totals(): Totals {
    return this.ask.totals();
  }

  get possible(): readonly Mechanism[] {
    const leaving = this.verdicts.filter(({ crossBorder }) => crossBorder !== 'no');
    return leaving.length === 0 ? ['none'] : heaviest(leaving.map((verdict) => verdict.possible));
  }

  get mechanism(): Outcome {
    return outcomeOf(this.possible);
  }
}
