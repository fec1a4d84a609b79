import { yearOf } from '../law/regimes.js';
import { volumeState } from '../law/volume.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'flow'> = {
  id: 'volume-missing',
  group: 'triggers',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'A running flow has no number of people', zh: '运行中的流转没有人数' },
  why: {
    en: 'Thresholds are counted in people; a flow without a figure leaves the total of its exporter open upwards.',
    zh: '门槛按人数计算；缺少数字的流转使出境方的总数无上限。',
  },
  remedy: {
    en: 'Count the people whose data went abroad this year, each once, and write the number under `individuals`.',
    zh: '请统计当年数据出境的人数（同一人只计一次），写入 `individuals`。',
  },
  check({ flow, facts, crossBorder }, { asOf, report }) {
    if (crossBorder === 'no' || facts.ofClass.personal === 'no' || volumeState(flow, yearOf(asOf)) !== 'missing') return;
    report({
      place: placeOf(flow, ['individuals'], 'key'),
      message: { en: `\`${flow.id}\` runs, but no number of people is given`, zh: `\`${flow.id}\` 正在运行，但没有填写人数` },
      fix: () => fillIn(flow, ['individuals'], { [yearOf(asOf)]: 'unknown' }),
    });
  },
};
