import type { AnalysedProject } from '../analyse-projects.js';
import { flowRow } from '../flow-row.js';
import { lawTitle } from '../law-title.js';
import { paint } from '../paint.js';
import { summaryLine } from '../report-check.js';
import { waiverRecord } from '../waiver-record.js';
import { type Basis, basisOf } from './basis-of.js';
import { markdownLink, markdownSentence, markdownText } from './markdown-text.js';
import { bySeverity, reportWords } from './report-words.js';
import type { Review, ReviewedFinding } from './review.js';

export interface MarkdownOptions {
  /** Where the line of a file can be read. */
  readonly linkTo: (file: string, line: number) => string;
  /** Bytes that the place it goes to takes at most. */
  readonly limit?: number | undefined;
}

/** The first line of every Markdown report, by which one is known for a report. */
export const markdownMark = '<!-- dataflow report -->';

/** A report for a comment, a summary of a build or a wiki: verdicts, findings from the heaviest to the lightest, and apart what is waived. */
export function markdownReport(review: Review, { linkTo, limit = Number.POSITIVE_INFINITY }: MarkdownOptions): string {
  const { projects, findings, language } = review;
  const words = reportWords[language];
  const item = (found: ReviewedFinding) => findingItem(found, linkTo);
  const head = [markdownMark, `## ${words.title}`, markdownText(summaryLine(projects, paint('never')))];
  const open = bySeverity.flatMap((severity) => {
    const found = findings.filter(({ finding }) => finding.severity === severity && !finding.waiver);
    const [first = '', ...others] = found.map(item);
    return found.length === 0 ? [] : [`### ${words.heading(words.headings[severity], found.length)}\n\n${first}`, ...others];
  });
  const waived = findings.filter(({ finding }) => finding.waiver);
  const folded =
    waived.length === 0 ? [] : [`<details><summary>${words.waivedHeading(waived.length)}</summary>\n\n${waived.map(item).join('\n')}\n\n</details>`];
  const tables = projects.map((one) => flowTable(one, review));
  return `${fitting([...head, ...tables, ...open, ...folded], limit, words.left).join('\n\n')}\n`;
}

/** As many parts as fit, and how many do not. */
function fitting(parts: readonly string[], limit: number, left: (number: number) => string): readonly string[] {
  // Room for the line that says what is left out.
  let room = limit - 300;
  const fits = parts.findIndex((part) => {
    room -= Buffer.byteLength(part) + 2;
    return room < 0;
  });
  return fits === -1 ? parts : [...parts.slice(0, fits), left(parts.length - fits)];
}

function flowTable(one: AnalysedProject, { language, cwd }: Review): string {
  const words = reportWords[language];
  const rows = one.analysis.judgement.verdicts.map((verdict, index) => {
    const row = flowRow(verdict, one);
    const basis = [row.basis, ...(row.isUnsure ? [words.notVerified] : [])].filter((part) => part !== '');
    return [String(index + 1), row.flow, row.exporter, row.recipient, `${row.mark} ${row.words}`, basis.join(words.separator)];
  });
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const title = `### ${markdownText(lawTitle(one, cwd))}`;
  if (rows.length === 0) return `${title}\n\n${words.noFlows}`;
  return [`${title}\n`, line(words.columns), `|${' --- |'.repeat(words.columns.length)}`, ...rows.map(line)].join('\n');
}

function findingItem({ finding, one, where }: ReviewedFinding, linkTo: MarkdownOptions['linkTo']): string {
  const { language } = one;
  const words = reportWords[language];
  const { rule, message, why, remedy, provisions, waiver } = finding;
  const place = markdownLink(`${where.file}:${where.start.line}:${where.start.column}`, linkTo(where.file, where.start.line));
  const law = basisOf(provisions, one).map((basis) => lawText(basis, words.bracket));
  return [
    `- **${rule}** ${place}${words.colon}${markdownSentence(message[language])}`,
    ...(waiver ? [`  - *${words.waived}*${words.colon}${markdownText(waiverRecord(waiver, language))}`] : []),
    `  - *${words.why}*${words.colon}${markdownSentence(why[language])}`,
    `  - *${words.remedy}*${words.colon}${markdownSentence(remedy[language])}`,
    ...(law.length === 0 ? [] : [`  - *${words.law}*${words.colon}${law.join(words.separator)}`]),
  ].join('\n');
}

function lawText({ title, url, sure }: Basis, bracket: (text: string) => string): string {
  return `${url === undefined ? markdownText(title) : markdownLink(title, url)}${markdownText(bracket(sure))}`;
}
