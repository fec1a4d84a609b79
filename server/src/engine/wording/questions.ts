import type { Catalogues } from '../generated/catalogue-types.js';
import { inOrder } from '../law/mechanism.js';
import type { Question } from '../law/questions.js';
import { type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';
import { askText } from './asks.js';
import { idList } from './lists.js';
import { mechanismList } from './mechanism-names.js';

/** A missing fact in words, at the place where it would be written, with the mechanisms that stay possible. */
interface AskedQuestion {
  readonly place: Place;
  readonly message: Text;
  readonly remedy: Text;
  readonly related: readonly { readonly place: Place; readonly message: Text }[];
}

/** Words for a question; of the flows that wait for its answer at most `limit` are shown. */
export function questionWords({ ask, verdicts }: Question, catalogues: Catalogues, limit: number): AskedQuestion {
  const { fact, question } = askText(ask, catalogues);
  const flows = idList(verdicts.map(({ flow }) => flow.id));
  const possible = mechanismList(inOrder(verdicts.flatMap((verdict) => verdict.possible)));
  return {
    place: placeOf(ask.at, ask.path, 'value'),
    message: { en: `${fact.en}; possible for ${flows.en}: ${possible.en}`, zh: `${fact.zh}；${flows.zh} 可能适用：${possible.zh}` },
    remedy: question,
    related: verdicts
      .slice(0, limit)
      .map(({ flow }) => ({ place: placeOf(flow), message: { en: `the flow \`${flow.id}\` stays open`, zh: `流转 \`${flow.id}\` 待定` } })),
  };
}
