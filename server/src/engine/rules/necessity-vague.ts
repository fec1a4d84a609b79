import { isLeaving, mayNeedMechanism } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { vagueMatcher } from '../wording/vague-text.js';
import { vagueWritten } from '../wording/vague-written.js';

export const rule: Rule<'flow'> = {
  id: 'necessity-vague',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'A reason for the transfer that says nothing about this transfer', zh: '出境必要性的说明空泛' },
  why: {
    en: 'A reason that would fit any transfer proves none; it is the most frequent cause for sending a declaration back.',
    zh: '放之四海皆准的理由不能证明必要性；这是申报被退回补正的常见原因。',
  },
  remedy: {
    en: 'Say what would fail without this transfer, what was tried in China, and which people and fields are left out.',
    zh: '请说明不出境则何事无法完成、在境内做过哪些尝试，以及排除了哪些人员和字段。',
  },
  check(verdict, { catalogues, report }) {
    const { flow } = verdict;
    const { necessity } = flow.value;
    if (!necessity || !isLeaving(verdict)) return;
    const words = catalogues['vague-words'];
    const matcher = vagueMatcher('necessity', words);
    for (const key of ['whyAbroad', 'whyNotLocal', 'minimisation'] as const) {
      const vague = vagueWritten(necessity[key], matcher);
      if (!vague || !mayNeedMechanism(verdict)) continue;
      const group = words.groups[vague.group];
      report({
        place: placeOf(flow, ['necessity', key, ...vague.path], 'value'),
        message: { en: `\`${key}\` of \`${flow.id}\` only says “${vague.quoted.en}”`, zh: `\`${flow.id}\` 的 \`${key}\` 仅写“${vague.quoted.zh}”` },
        remedy: group?.why,
        provisions: group?.provisions,
      });
    }
  },
};
