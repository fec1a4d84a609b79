import { isLeaving, mayNeedMechanism } from '../law/leaving.js';
import { isWritten } from '../law/written.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { vagueMatcher } from '../wording/vague-text.js';
import { vagueWritten } from '../wording/vague-written.js';

export const rule: Rule<'flow'> = {
  id: 'retention-missing',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'How long the recipient keeps the data is not said, or not in a way that ends', zh: '境外保存期限未写明，或者没有可确定的终点' },
  why: {
    en: 'The agreement and the report state a time after which the data is deleted; it is the shortest that the purpose needs.',
    zh: '法律文件和评估报告应写明期限及期满后的处理；期限应为实现目的所必要的最短时间。',
  },
  remedy: {
    en: 'Write a duration such as P90D, or the dated event after which the data is deleted; where nothing is kept abroad, say so.',
    zh: '请填写期限（例如 P90D），或者以何事件为起点多久后删除；境外不保存的，请如实写明。',
  },
  check(verdict, { catalogues, report }) {
    if (!isLeaving(verdict)) return;
    const { flow } = verdict;
    const words = catalogues['vague-words'];
    const vague = vagueWritten(flow.value.retention, vagueMatcher('retention', words));
    if ((isWritten(flow.value.retention) && !vague) || !mayNeedMechanism(verdict)) return;
    if (vague) {
      const message = {
        en: `\`${flow.id}\` gives no time after which the data is deleted: “${vague.quoted.en}”`,
        zh: `\`${flow.id}\` 的保存期限没有可确定的终点：“${vague.quoted.zh}”`,
      };
      report({ place: placeOf(flow, ['retention', ...vague.path], 'value'), message, provisions: words.groups[vague.group]?.provisions });
    } else {
      const message = { en: `\`${flow.id}\` does not say how long the recipient keeps the data`, zh: `\`${flow.id}\` 未写明接收方的保存期限` };
      report({ place: placeOf(flow, ['retention'], 'value'), message, fix: () => fillIn(flow, [], { retention: "''" }) });
    }
  },
};
