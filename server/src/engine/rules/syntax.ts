import type { Rule } from '../rule.js';

export const rule: Rule<'problem'> = {
  id: 'syntax',
  group: 'file',
  severity: 'error',
  on: 'problem',
  summary: { en: 'The text is not valid YAML', zh: '文本不是有效的 YAML' },
  why: { en: 'What cannot be read cannot be judged; the rest of the file still is.', zh: '无法读取的内容无法判断；文件的其余部分仍会检查。' },
  remedy: { en: 'Correct the marked place.', zh: '请更正标出的位置。' },
  check({ rule: id, place, message, remedy, fix }, { report }) {
    if (id === 'syntax') report({ place, message, remedy, fix: () => fix });
  },
};
