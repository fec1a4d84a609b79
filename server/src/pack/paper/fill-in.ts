import type { PackSource } from '../content/source.js';
import { textOf } from '../content/text-of.js';
import type { Inline } from './paper.js';

/** What only a person knows: the answer that the filing or the exporter has for it in the file, or else a marked blank with what belongs there. */
export function fillIn(id: string, guidance: string, { filing, exporters, language }: Pick<PackSource, 'filing' | 'exporters' | 'language'>): Inline {
  const given = [filing?.value.answers, ...exporters.map(({ value }) => value.answers)];
  const answer = given
    .map((answers = {}) => (Object.hasOwn(answers, id) ? textOf(answers[id])?.[language] : undefined))
    .find((one) => one !== undefined && one.trim() !== '');
  return answer ?? { kind: 'blank', id, guidance };
}
