// Which dates of a definition have one order only. A contract may reach back, so `effective` before `signed` is no fault.
import { type Definition, isKind } from '../model/definition.js';

/** Dates by the key under which they stand; those inside another key have a path. */
export type Dates = Readonly<Record<string, string | null | undefined>>;

/** Dates that come after others, if both are given. */
export interface DateOrder {
  readonly later: Dates;
  readonly earlier: Dates;
}

export function dateOrders(definition: Definition): readonly DateOrder[] {
  if (isKind(definition, 'filing')) return filingOrders(definition);
  if (isKind(definition, 'agreement')) {
    const { signed, effective, expires } = definition.value;
    return [{ later: { expires }, earlier: { signed, effective } }];
  }
  if (!isKind(definition, 'flow')) return [];
  const { since, until } = definition.value;
  return [{ later: { until }, earlier: { since } }];
}

function filingOrders({ value }: Definition<'filing'>): readonly DateOrder[] {
  const { selfAssessed, submitted, accepted, decided, expires, extension } = value;
  const [applied, granted] = [{ 'extension.submitted': extension?.submitted }, { 'extension.decided': extension?.decided }];
  return [
    { later: { submitted }, earlier: { selfAssessed } },
    { later: { accepted }, earlier: { submitted } },
    { later: { decided }, earlier: { submitted, accepted } },
    { later: { expires }, earlier: { decided } },
    { later: applied, earlier: { decided } },
    { later: granted, earlier: applied },
    { later: { 'extension.until': extension?.until }, earlier: { ...granted, expires } },
  ];
}
