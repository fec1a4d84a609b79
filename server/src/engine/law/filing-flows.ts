import type { Definition } from '../model/definition.js';
import { filingRow } from './filing-cover.js';
import { flowsNaming, type Judged, leavingVerdict } from './leaving.js';
import type { Verdict } from './verdict.js';

/** Verdicts of the flows abroad that rest on a filing: they name it, or another one of its row, and are neither exempt nor free. */
export function flowsUnder(filing: Definition<'filing'>, { model, judgement }: Judged): readonly Verdict[] {
  const flows = new Set(filingRow(filing, model).flatMap((one) => flowsNaming(one, model)));
  return [...flows].flatMap((flow) => leavingVerdict(flow, judgement) ?? []).filter(({ mechanism }) => mechanism !== 'exempt' && mechanism !== 'none');
}

/** Whether any flow abroad rests on a filing. */
export function isRestedOn(filing: Definition<'filing'>, { model, judgement }: Judged): boolean {
  return filingRow(filing, model).some((one) =>
    flowsNaming(one, model).some((flow) => {
      const mechanism = leavingVerdict(flow, judgement)?.mechanism;
      return mechanism !== undefined && mechanism !== 'exempt' && mechanism !== 'none';
    }),
  );
}
