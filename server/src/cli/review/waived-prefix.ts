import type { Finding } from '../../engine/finding.js';
import type { Language } from '../../engine/text.js';
import { waiverRecord } from '../waiver-record.js';
import { reportWords } from './report-words.js';

/** What stands before the words of a waived finding where a format knows nothing of waivers; nothing before those of any other. */
export function waivedPrefix({ waiver }: Finding, language: Language): string {
  const { waived, bracket, colon } = reportWords[language];
  return waiver ? `${waived}${bracket(waiverRecord(waiver, language))}${colon}` : '';
}
