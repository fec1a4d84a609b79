import type { Catalogues } from '../generated/catalogue-types.js';
import { inOrder } from '../law/mechanism.js';
import type { Question } from '../law/questions.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';
import { askText } from './asks.js';
import { waitingPlaces } from './flow-places.js';
import { idList } from './lists.js';
import { mechanismList } from './mechanism-names.js';

/** A missing fact in words, at the place where it would be written. */
interface AskedQuestion {
  readonly place: Place;
  readonly message: Text;
  readonly remedy: Text;
}

/** Who waits for an answer, and the mechanisms that stay possible. */
interface Waiting {
  readonly flows: Text;
  readonly possible: Text;
  readonly related: ReturnType<typeof waitingPlaces>;
}

/** Words for a question that leaves verdicts open; at most `limit` flows are shown. */
export function questionWords({ ask, verdicts }: Question, catalogues: Catalogues, limit: number): AskedQuestion & Pick<Waiting, 'related'> {
  const { fact, question } = askText(ask, catalogues);
  const { flows, possible, related } = waitingWords(verdicts, limit);
  return {
    place: placeOf(ask.at, ask.path, 'value'),
    message: { en: `${fact.en}; possible for ${flows.en}: ${possible.en}`, zh: `${fact.zh}；${flows.zh} 可能适用：${possible.zh}` },
    remedy: question,
    related,
  };
}

export function waitingWords(verdicts: readonly Verdict[], limit: number): Waiting {
  const flows = verdicts.map(({ flow }) => flow);
  const possible = mechanismList(inOrder(verdicts.flatMap((verdict) => verdict.possible)));
  return { flows: idList(flows.map(({ id }) => id)), possible, related: waitingPlaces(flows, limit) };
}

/** Words for the class of data that goes abroad, where it decides nothing about the mechanism. */
export function classWords(category: Definition<'category'>, carriers: readonly Verdict[], catalogues: Catalogues): AskedQuestion {
  const { fact, question } = askText({ kind: 'class', at: category, path: ['class'] }, catalogues);
  const flows = idList(carriers.map(({ flow }) => flow.id));
  return {
    place: placeOf(category, ['class'], 'value'),
    message: { en: `${fact.en}; it goes abroad with ${flows.en}`, zh: `${fact.zh}；该数据随 ${flows.zh} 出境` },
    remedy: question,
  };
}
