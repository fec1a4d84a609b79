import type { AnalysedProject } from '../analyse-projects.js';
import { codeFrame } from '../code-frame.js';
import { flowRow } from '../flow-row.js';
import { lawTitle } from '../law-title.js';
import { paint } from '../paint.js';
import { severityNames, summaryLine, textOf } from '../report-check.js';
import { thisProgram } from '../this-program.js';
import { waiverRecord } from '../waiver-record.js';
import { basisOf } from './basis-of.js';
import { htmlStyle } from './html-style.js';
import { type Markup, markup } from './markup.js';
import { bySeverity, reportWords } from './report-words.js';
import { type Review, type ReviewedFinding, type Where, whereIs } from './review.js';

/** What makes a page known for a report of this program. */
export const htmlMark = `<meta name="generator" content="${thisProgram.name} `;

/** One page that needs nothing beside it: no scripts, no network, for screens in light and dark and for paper. */
export function htmlReport(review: Review): string {
  const { projects, findings, language, base } = review;
  const words = reportWords[language];
  const open = bySeverity.flatMap((severity) => {
    const found = findings.filter(({ finding }) => finding.severity === severity && !finding.waiver);
    return found.length === 0 ? [] : [section(words.heading(words.headings[severity], found.length), found, base)];
  });
  const waived = findings.filter(({ finding }) => finding.waiver);
  const page = markup`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
${{ markup: htmlMark }}${thisProgram.version}">
<title>${words.title}</title>
<style>${{ markup: htmlStyle }}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${summaryLine(projects, paint('never'))}</p>
</header>
<main>
${projects.map((one) => flows(one, review))}${open}${waived.length === 0 ? [] : [section(words.waivedHeading(waived.length), waived, base)]}</main>
<footer>${thisProgram.fullName} ${thisProgram.version}</footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}

function flows(one: AnalysedProject, { cwd, language }: Review): Markup {
  const words = reportWords[language];
  const rows = one.analysis.judgement.verdicts.map((verdict, index) => {
    const row = flowRow(verdict, one);
    const unsure = row.isUnsure ? markup` <span class="sure">${words.notVerified}</span>` : markup``;
    return markup`<tr><td>${index + 1}</td><td><code>${row.flow}</code></td><td><code>${row.exporter}</code></td><td>${row.recipient}</td><td><span class="mark ${row.outcome}">${row.mark}</span> ${row.words}</td><td>${row.basis}${unsure}</td></tr>\n`;
  });
  const table = markup`<div class="wide"><table>
<thead><tr>${words.columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
  return markup`<section>\n<h2>${lawTitle(one, cwd)}</h2>\n${rows.length === 0 ? markup`<p>${words.noFlows}</p>` : table}\n</section>\n`;
}

function section(title: string, found: readonly ReviewedFinding[], base: string): Markup {
  return markup`<section>\n<h2>${title}</h2>\n${found.map((one) => article(one, base))}</section>\n`;
}

function article({ finding, one, where, fingerprint }: ReviewedFinding, base: string): Markup {
  const { language } = one;
  const words = reportWords[language];
  const { rule, severity, message, why, remedy, waiver, related } = finding;
  const text = textOf(one, finding.place.file);
  const frame = text === '' ? [] : [markup`<pre>${codeFrame(text, finding.place.span, paint('never')).join('\n')}</pre>\n`];
  const record = waiver ? [row(words.waived, markup`${waiverRecord(waiver, language)}`)] : [];
  const see = related.map((other) => markup`<li>${coded(other.message[language])} ${placeOf(whereIs(other.place, one, base))}</li>`);
  return markup`<article class="${waiver ? 'waived' : severity}" id="${fingerprint}">
<h3><span class="severity">${severityNames[severity][language]}</span> <code>${rule}</code> ${placeOf(where)}</h3>
<p class="message">${coded(message[language])}</p>
${frame}<dl>
${record}${row(words.why, markup`${coded(why[language])}`)}${row(words.remedy, markup`${coded(remedy[language])}`)}${see.length === 0 ? [] : [row(words.see, markup`<ul>${see}</ul>`)]}${lawRow(finding.provisions, one)}</dl>
</article>
`;
}

function placeOf({ file, start }: Where): Markup {
  return markup`<span class="place">${file}:${start.line}:${start.column}</span>`;
}

function row(label: string, inside: Markup): Markup {
  return markup`<dt>${label}</dt><dd>${inside}</dd>\n`;
}

function lawRow(provisions: readonly string[], one: AnalysedProject): readonly Markup[] {
  const items = basisOf(provisions, one).map(({ title, gist, url, sure, confidence }) => {
    const name = url === undefined ? markup`<b>${title}</b>` : markup`<a href="${url}">${title}</a>`;
    return markup`<li>${name} <span class="sure ${confidence}">${sure}</span><br>${gist}</li>`;
  });
  return items.length === 0 ? [] : [row(reportWords[one.language].law, markup`<ul>${items}</ul>`)];
}

/** Names in backticks are shown as code. */
function coded(sentence: string): readonly Markup[] {
  const parts = sentence.split('`');
  if (parts.length % 2 === 0) return [markup`${sentence}`];
  return parts.map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
}
