import { filingTimelines } from '../../engine/views/timeline.js';
import { gantt } from '../../engine/views/timeline-gantt.js';
import { timelineJson } from '../../engine/views/timeline-json.js';
import type { FilingOptions } from '../named-filings.js';
import { paint } from '../paint.js';
import { printFilings } from '../print-filings.js';
import { reportTimelines } from '../report-timeline.js';

export interface TimelineOptions extends FilingOptions {
  readonly format: 'text' | 'json' | 'mermaid';
}

/** Prints the stages of filings with their dates. */
export function timeline(words: readonly string[], options: TimelineOptions): number {
  return printFilings(words, options, {
    views: filingTimelines,
    json: timelineJson,
    write: {
      text: (timelines, one) => reportTimelines(timelines, one, paint()),
      mermaid: (timelines, { analysis: { asOf }, language }) => gantt(timelines, { asOf, language }),
    },
  });
}
