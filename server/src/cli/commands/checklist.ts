import { filingChecklists } from '../../engine/views/checklist.js';
import { checklistJson } from '../../engine/views/checklist-json.js';
import { checklistMarkdown } from '../checklist-markdown.js';
import type { FilingOptions } from '../named-filings.js';
import { paint } from '../paint.js';
import { printFilings } from '../print-filings.js';
import { reportChecklists } from '../report-checklist.js';

export interface ChecklistOptions extends FilingOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** Prints what filings still want. */
export function checklist(words: readonly string[], options: ChecklistOptions): number {
  return printFilings(words, options, {
    views: filingChecklists,
    json: checklistJson,
    write: { text: (checklists, one) => reportChecklists(checklists, one, paint()), markdown: checklistMarkdown },
  });
}
