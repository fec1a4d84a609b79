import type { Rule } from '../rule.js';

export const rule: Rule<'problem'> = {
  id: 'shape',
  group: 'file',
  severity: 'error',
  on: 'problem',
  summary: { en: 'A key or value does not fit the file format', zh: '键或值不符合文件格式' },
  why: {
    en: 'A part that does not fit is left out of the model, so a verdict could rest on less than was meant.',
    zh: '不符合格式的部分不会进入模型，结论可能因此缺少依据。',
  },
  remedy: { en: 'Write it as the format says; the format guide lists keys and values.', zh: '请按格式书写；格式指南列有键和取值。' },
  check({ rule: id, place, message, remedy, fix }, { report }) {
    if (id === 'shape') report({ place, message, remedy, fix: () => fix });
  },
};
