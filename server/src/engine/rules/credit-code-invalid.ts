import { placeOf } from '../model/definition.js';
import { writeInstead } from '../model/edits.js';
import { yamlText } from '../model/yaml-text.js';
import type { Rule } from '../rule.js';
import { creditCodeFault } from '../wording/credit-code.js';

export const rule: Rule<'exporter'> = {
  id: 'credit-code-invalid',
  group: 'file',
  severity: 'warning',
  on: 'exporter',
  summary: { en: 'A unified social credit code that cannot be right', zh: '统一社会信用代码有误' },
  why: {
    en: 'The code names the exporter in the submission; its last character checks the others, so a slip of the pen shows.',
    zh: '申报材料以该代码指明数据处理者；末位校验码可检出前面各位的笔误。',
  },
  remedy: { en: 'Copy the code from the business licence.', zh: '请按营业执照填写代码。' },
  check(exporter, { catalogues, report }) {
    const { creditCode } = exporter.value;
    // `unknown` and an empty text say that the code is still to be found out.
    if (creditCode === undefined || creditCode === 'unknown' || creditCode.trim() === '') return;
    const message = creditCodeFault(creditCode, catalogues['credit-code']);
    if (!message) return;
    // A code that is right but for its spelling needs no licence to be put right.
    const tidy = creditCode.normalize('NFKC').toUpperCase().replace(/\s/g, '');
    const isRight = creditCodeFault(tidy, catalogues['credit-code']) === undefined;
    const fix = () => (isRight ? { ...writeInstead(exporter, ['creditCode'], yamlText(tidy)), safe: true } : undefined);
    report({ place: placeOf(exporter, ['creditCode'], 'value'), message, fix });
  },
};
