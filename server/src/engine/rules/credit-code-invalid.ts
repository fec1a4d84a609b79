import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { creditCodeFault } from '../wording/credit-code.js';

export const rule: Rule = {
  id: 'credit-code-invalid',
  group: 'file',
  severity: 'warning',
  summary: { en: 'A unified social credit code that cannot be right', zh: '统一社会信用代码有误' },
  why: {
    en: 'The code names the exporter in the submission; its last character checks the others, so a slip of the pen shows.',
    zh: '申报材料以该代码指明数据处理者；末位校验码可检出前面各位的笔误。',
  },
  remedy: { en: 'Copy the code from the business licence.', zh: '请按营业执照填写代码。' },
  check({ model, catalogues, report }) {
    for (const exporter of model.tables.exporter.list) {
      const { creditCode } = exporter.value;
      // `unknown` and an empty text say that the code is still to be found out.
      if (creditCode === undefined || creditCode === 'unknown' || creditCode.trim() === '') continue;
      const message = creditCodeFault(creditCode, catalogues['credit-code']);
      if (message) report({ place: placeOf(exporter, ['creditCode'], 'value'), message });
    }
  },
};
