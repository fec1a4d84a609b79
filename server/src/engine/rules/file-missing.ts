import { namedFiles } from '../law/named-files.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'definition'> = {
  id: 'file-missing',
  group: 'agreement',
  severity: 'warning',
  on: 'definition',
  summary: { en: 'A document that is named does not exist', zh: '所引用的文件不存在' },
  why: {
    en: 'Agreements and filing documents are handed in as files; one that cannot be found cannot be checked.',
    zh: '法律文件和申报材料须以文件提交；找不到的文件无法核对。',
  },
  remedy: {
    en: 'Correct the path, which is meant from the folder of this file, or add the document.',
    zh: '请更正路径（相对于本文件所在目录），或者补充该文件。',
  },
  check(definition, { fileExists, report }) {
    if (!fileExists) return;
    for (const { path, file, fromRoot } of namedFiles(definition)) {
      if (fileExists(fromRoot)) continue;
      report({ place: placeOf(definition, path, 'value'), message: { en: `there is no file \`${file}\``, zh: `文件 \`${file}\` 不存在` } });
    }
  },
};
