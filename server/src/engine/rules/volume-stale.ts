import { yearOf } from '../law/regimes.js';
import { volumeState } from '../law/volume.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'flow'> = {
  id: 'volume-stale',
  group: 'triggers',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'A running flow has a number of people for earlier years only', zh: '运行中的流转只有往年人数' },
  why: { en: 'Totals start again on 1 January; last year’s figure says nothing about this one.', zh: '累计人数自每年1月1日重新起算，往年数字不能代替当年。' },
  remedy: { en: 'Add the figure of this year under `individuals`.', zh: '请在 `individuals` 中补充当年人数。' },
  check({ flow, facts, crossBorder }, { asOf, report }) {
    const year = yearOf(asOf);
    if (crossBorder === 'no' || facts.ofClass.personal === 'no' || volumeState(flow, year) !== 'stale') return;
    report({
      place: placeOf(flow, ['individuals'], 'key'),
      message: { en: `\`${flow.id}\` runs, but its number of people for ${year} is missing`, zh: `\`${flow.id}\` 正在运行，但缺少 ${year} 年的人数` },
      fix: () => fillIn(flow, ['individuals'], { [year]: 'unknown' }),
    });
  },
};
