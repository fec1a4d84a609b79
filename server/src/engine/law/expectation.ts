// What becomes of an expectation: the verdict that it names, on its own day and under its own rules.
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Judged } from './leaving.js';
import type { Outcome } from './mechanism.js';
import { chooseRegime, type Day } from './regimes.js';
import type { Verdict } from './verdict.js';

/** What an expectation names, and what is found there. */
export interface Met {
  readonly day: Day;
  /** Undefined where no regime of that name exists, or none was in force on that day. */
  readonly regime: Regime | undefined;
  readonly subject: Definition<'flow'> | Definition<'exporter'> | undefined;
  readonly found: Outcome | undefined;
  /** The verdicts that the outcome is made of. */
  readonly verdicts: readonly Verdict[];
}

/** Asks for the verdict that an expectation names. Day and regime that it leaves out are those of the evaluation. */
export function meet(expectation: Definition<'expectation'>, context: Judged & { readonly regimes: readonly Regime[]; readonly asOf: Day }): Met {
  const { model, judgement } = context;
  const { asOf: day = context.asOf, flow: flowId, exporter: exporterId } = expectation.value;
  const flow = model.tables.flow.get(flowId);
  const exporter = flow ? undefined : model.tables.exporter.get(exporterId);
  const regime = regimeFor(expectation, day, context);
  const judged = regime === judgement.regime && day === context.asOf ? judgement : regime && judgement.under(regime, day);
  if (flow) {
    const verdict = judged?.of(flow);
    return { day, regime, subject: flow, found: verdict?.mechanism, verdicts: verdict ? [verdict] : [] };
  }
  const own = exporter && judged?.exporter(exporter);
  return { day, regime, subject: exporter, found: own?.mechanism, verdicts: own?.verdicts ?? [] };
}

type Context = Parameters<typeof meet>[1];

/** The regime that it names; else one that was asked for by name and not by date; else the one in force on its day. */
function regimeFor({ value }: Definition<'expectation'>, day: Day, { regimes, judgement, asOf }: Context): Regime | undefined {
  if (value.regime !== undefined) return chooseRegime(regimes, value.regime, day);
  const byName = judgement.regime !== chooseRegime(regimes, undefined, asOf);
  return byName || day === asOf ? judgement.regime : chooseRegime(regimes, undefined, day);
}
