import type { Verdict } from '../law/verdict.js';
import { type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';

/** Places of flows that rely on an agreement, at most `limit` of them. */
export function relyingPlaces(verdicts: readonly Verdict[], limit: number): readonly { readonly place: Place; readonly message: Text }[] {
  return verdicts.slice(0, limit).map(({ flow }) => ({
    place: placeOf(flow, ['agreement'], 'value'),
    message: { en: `the flow \`${flow.id}\` relies on it`, zh: `流转 \`${flow.id}\` 以其为依据` },
  }));
}
