import type { Analysis } from '../engine/index.js';
import type { Language } from '../engine/text.js';
import { wantingFlows } from '../engine/views/wanting-flows.js';
import { idList } from '../engine/wording/lists.js';

/** What a project without filings is told: which flows need one. */
export function flowsWithoutFiling(analysis: Analysis, language: Language): string {
  const flows = wantingFlows(analysis).map(({ flow }) => flow.id);
  if (flows.length === 0) return language === 'zh' ? '没有申报或备案，目前也没有流转需要' : 'no filings, and no flow that needs one';
  const list = idList(flows)[language];
  if (language === 'zh') return `尚无申报或备案；${list} 需要：请在 filings 中登记，并在流转的 filing 中引用`;
  return `no filings yet; ${list} ${flows.length === 1 ? 'needs' : 'need'} one: declare it under filings and name it under filing of the flow`;
}
