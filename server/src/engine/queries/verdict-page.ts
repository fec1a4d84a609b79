import type { Definition } from '../model/definition.js';
import type { Language, Text } from '../text.js';
import { traceAgreements } from '../views/agreement-trace.js';
import type { Block, Row } from '../views/block.js';
import { mechanismTitle } from '../views/diagram-words.js';
import { traceExporters, traceFlows } from '../views/explain.js';
import { explainAgreement } from '../views/explain-agreement.js';
import { explainExporter } from '../views/explain-exporter.js';
import { explainFlow } from '../views/explain-flow.js';
import { markOf } from '../wording/marks.js';
import { cardMarkdown, lineBlock, sentence } from './hover-card.js';
import type { ProjectView } from './project-view.js';

/** Why a flow needs what it needs, as a page of Markdown. */
export function verdictPage(project: ProjectView, flow: Definition<'flow'>, language: Language): string {
  return pages(
    traceFlows(project, [flow]).map((trace) => explainFlow(trace, project)),
    language,
  );
}

/** What leaves an exporter, how far its thresholds are, and what each of its flows needs. */
export function exporterPage(project: ProjectView, { id }: Definition<'exporter'>, language: Language): string {
  const traces = traceExporters(project).filter(({ exporter }) => exporter.id === id);
  return pages(
    traces.map((trace) => explainExporter(trace, project)),
    language,
  );
}

/** Which terms are asked of an agreement, and which it has. */
export function agreementPage(project: ProjectView, { id }: Definition<'agreement'>, language: Language): string {
  const traces = traceAgreements(project).filter(({ agreement }) => agreement.id === id);
  return pages(
    traces.map((trace) => explainAgreement(trace, project)),
    language,
  );
}

function pages(blocks: readonly Block[], language: Language): string {
  return blocks
    .map(({ heading, outcome, rows }) => {
      const head = [`# ${inline(heading, language)}`, `**${markOf(outcome)} ${mechanismTitle(outcome, language)}**`];
      return `${[...head, ...rows.flatMap((row) => section(row, language))].join('\n\n')}\n`;
    })
    .join('\n');
}

/** The same inside of a page about something else: its parts as lists, without headings. */
export function traceSection({ heading, outcome, rows }: Block, language: Language): readonly string[] {
  const parts = rows.flatMap(({ label, lines }) => [`**${label[language]}**`, lines.map((line) => item(line, language)).join('\n')]);
  return [`**${markOf(outcome)} ${mechanismTitle(outcome, language)}** — ${inline(heading, language)}`, ...parts];
}

function section({ label, lines }: Row, language: Language): readonly string[] {
  const title = label[language];
  return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, lines.map((line) => item(line, language)).join('\n')];
}

/** Lines that are set in belong to the one above. */
function item(line: Text, language: Language): string {
  return `${line[language].startsWith(' ') ? '  ' : ''}- ${inline(line, language)}`;
}

/** Text of the file stays text: it cannot become a heading, a link or HTML. */
export function inline(text: Text, language: Language): string {
  return cardMarkdown(lineBlock(sentence(text[language].replace(/\s+/g, ' ').trim())));
}
