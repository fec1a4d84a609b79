import type { Text } from '../text.js';

export type DeadlineKind =
  | 'start-safe'
  | 'start-latest'
  | 'assessment-age'
  | 'document-due'
  | 'needed-by'
  | 'completeness-check'
  | 'acceptance'
  | 'review-end'
  | 're-review'
  | 'contract-filing'
  | 'contract-check'
  | 'contract-supplement'
  | 'condition-due'
  | 'renewal-prepare'
  | 'renewal-opens'
  | 'renewal-latest'
  | 'extension-decision'
  | 'expiry'
  | 'agreement-ends'
  | 'pipia-retention'
  | 'window-resets';

/** What comes on a day, by the kind of the deadline. */
export const deadlineNames: Readonly<Record<DeadlineKind, Text>> = {
  'start-safe': { en: 'start of the preparation, by the longer planning value', zh: '按较长规划值计算的启动日' },
  'start-latest': { en: 'latest start of the preparation, by the shorter planning value', zh: '按较短规划值计算的最迟启动日' },
  'assessment-age': { en: 'last day to file on this assessment', zh: '以该评估申报或者备案的截止日' },
  'document-due': { en: 'document due', zh: '材料完成期限' },
  'needed-by': { en: 'result needed by the business', zh: '业务需要取得结果的日期' },
  'completeness-check': { en: 'end of the completeness check', zh: '完备性查验期限' },
  acceptance: { en: 'decision on acceptance', zh: '受理决定期限' },
  'review-end': { en: 'end of the assessment by the authority', zh: '评估期限' },
  're-review': { en: 'last day to ask for a re-review', zh: '申请复评截止日' },
  'contract-filing': { en: 'last day to file the contract', zh: '合同备案截止日' },
  'contract-check': { en: 'end of the check of the filing', zh: '备案查验期限' },
  'contract-supplement': { en: 'last day to supplement the filing', zh: '补充完善备案材料截止日' },
  'condition-due': { en: 'condition of the approval due', zh: '通过所附条件的期限' },
  'renewal-prepare': { en: 'begin to prepare the renewal', zh: '开始准备续期' },
  'renewal-opens': { en: 'window for the extension opens', zh: '延期申请期间开始' },
  'renewal-latest': { en: 'last day to apply for the renewal', zh: '申请续期截止日' },
  'extension-decision': { en: 'decision on the extension', zh: '延期决定期限' },
  expiry: { en: 'last day on which the result holds', zh: '结果有效期届满日' },
  'agreement-ends': { en: 'last day on which the agreement binds', zh: '法律文件到期日' },
  'pipia-retention': { en: 'end of the time for which the impact assessment is kept', zh: '影响评估报告保存期限届满日' },
  'window-resets': { en: 'totals begin anew', zh: '累计期间重新起算' },
};
