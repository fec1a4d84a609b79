import type { Basis } from '../law/deadline.js';
import type { Text } from '../text.js';

/** What has to be said of a day beside the day: that a period was not verified, or that holidays are not known yet. Empty where nothing has. */
export function reservation(basis: Pick<Basis, 'confidence'> | undefined, published: boolean): Text {
  const doubts: readonly Text[] = [
    ...(basis?.confidence === 'unverified' ? [{ en: 'the period is not verified', zh: '该期限尚未核实' }] : []),
    ...(published ? [] : [{ en: 'counted on weekdays only, the holidays are not published', zh: '放假安排尚未公布，仅按周一至周五计算' }]),
  ];
  if (doubts.length === 0) return { en: '', zh: '' };
  return { en: ` (${doubts.map(({ en }) => en).join('; ')})`, zh: `（${doubts.map(({ zh }) => zh).join('；')}）` };
}
