import type { Definition } from '../model/definition.js';
import type { Language, Text } from '../text.js';
import type { Row } from '../views/block.js';
import { mechanismTitle } from '../views/diagram-words.js';
import { traceFlows } from '../views/explain.js';
import { explainFlow } from '../views/explain-flow.js';
import { markOf } from '../wording/marks.js';
import { cardMarkdown, lineBlock, sentence } from './hover-card.js';
import type { ProjectView } from './project-view.js';

/** Why a flow needs what it needs, as a page of Markdown. */
export function verdictPage(project: ProjectView, flow: Definition<'flow'>, language: Language): string {
  return traceFlows(project, [flow])
    .map((trace) => explainFlow(trace, project))
    .map(({ heading, outcome, rows }) => {
      const head = [`# ${inline(heading, language)}`, `**${markOf(outcome)} ${mechanismTitle(outcome, language)}**`];
      return `${[...head, ...rows.flatMap((row) => section(row, language))].join('\n\n')}\n`;
    })
    .join('\n');
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
function inline(text: Text, language: Language): string {
  return cardMarkdown(lineBlock(sentence(text[language].replace(/\s+/g, ' ').trim())));
}
