import { filingTimelines } from '../../engine/views/timeline.js';
import { gantt } from '../../engine/views/timeline-gantt.js';
import { timelineJson } from '../../engine/views/timeline-json.js';
import { type FilingOptions, namedFilings } from '../named-filings.js';
import { paint } from '../paint.js';
import { reportTimelines } from '../report-timeline.js';

export interface TimelineOptions extends FilingOptions {
  readonly format: 'text' | 'json' | 'mermaid';
}

/** Prints the stages of filings with their dates. */
export function timeline(words: readonly string[], options: TimelineOptions): number {
  const { one, filings } = namedFilings(words, options);
  const { analysis, language } = one;
  const timelines = filingTimelines(analysis, filings);
  if (options.format === 'json') {
    const { regime, asOf } = analysis;
    const filed = timelines.map((each) => timelineJson(each, language));
    process.stdout.write(`${JSON.stringify({ version: 1, regime: regime.id, asOf, filings: filed }, null, 2)}\n`);
  } else if (options.format === 'mermaid') process.stdout.write(gantt(timelines, { asOf: analysis.asOf, language }));
  else process.stdout.write(reportTimelines(timelines, one, paint()));
  return 0;
}
