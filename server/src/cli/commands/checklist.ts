import { filingChecklists } from '../../engine/views/checklist.js';
import { checklistJson } from '../../engine/views/checklist-json.js';
import { checklistMarkdown } from '../checklist-markdown.js';
import { type FilingOptions, namedFilings } from '../named-filings.js';
import { paint } from '../paint.js';
import { reportChecklists } from '../report-checklist.js';

export interface ChecklistOptions extends FilingOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** Prints what filings still want. */
export function checklist(words: readonly string[], options: ChecklistOptions): number {
  const { one, filings } = namedFilings(words, options);
  const { analysis, language } = one;
  const checklists = filingChecklists(analysis, filings);
  if (options.format === 'json') {
    const { regime, asOf } = analysis;
    const filed = checklists.map((each) => checklistJson(each, language));
    process.stdout.write(`${JSON.stringify({ version: 1, regime: regime.id, asOf, filings: filed }, null, 2)}\n`);
  } else if (options.format === 'markdown') process.stdout.write(checklistMarkdown(checklists, one));
  else process.stdout.write(reportChecklists(checklists, one, paint()));
  return 0;
}
