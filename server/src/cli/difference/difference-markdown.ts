import { diagram } from '../../engine/views/diagram.js';
import { markdownSentence, markdownText } from '../review/markdown-text.js';
import type { ComparedProject } from './compared-project.js';
import { countWords, type Difference, sideWords } from './difference.js';
import { differenceSections, type Item, type Section } from './difference-sections.js';
import { isElsewhere, placeIn, projectTitle } from './difference-text.js';
import { differenceWords } from './difference-words.js';

// GitHub takes 65,536 characters of a comment; some of them are kept for the note that says what is missing.
const longest = 65_536;
const reserve = 1_000;
const mostItems = 40;
const mostArrows = 40;

const open: ReadonlySet<Section['id']> = new Set(['verdicts', 'obligations', 'scope']);

/** The line by which a comment is found again, so that it can be brought up to date instead of writing another. */
export function differenceMark(about: string): string {
  return `<!-- dataflow diff${about === '' ? '' : ` ${about.replaceAll('--', '- -').replace(/[<>\n]/g, ' ')}`} -->`;
}

/** The comparison as a comment: what matters first, all else folded, never longer than a comment may be. */
export function differenceMarkdown(difference: Difference, about = ''): string {
  const { projects, before, after, language } = difference;
  const words = differenceWords[language];
  const head = [
    differenceMark(about),
    `## ${words.title}`,
    markdownText(words.comparison(sideWords(before), sideWords(after))),
    `**${markdownText(projects.length === 0 ? words.noProjects : countWords(projects, language))}**`,
  ];
  const parts = projects.map((project) => projectParts(project, difference));
  const body = parts.flatMap(({ shown, folded }) => [...shown, ...folded]);
  // What can be missed most easily is left out first.
  const inRoom = fitting([...parts.flatMap(({ shown }) => shown), ...parts.flatMap(({ folded }) => folded)], longest - reserve - head.join('\n\n').length);
  const kept = body.filter((part) => inRoom.has(part));
  const note = kept.length < body.length ? [`_${words.cut}_`] : [];
  return `${[...head, ...kept.map(({ text }) => text), ...note].join('\n\n')}\n`;
}

interface Part {
  readonly text: string;
}

/** The parts that fit into a comment; one that is too long does not keep the ones behind it out. */
function fitting(parts: readonly Part[], most: number): ReadonlySet<Part> {
  let room = most;
  return new Set(
    parts.filter(({ text }) => {
      if (text.length + 2 > room) return false;
      room -= text.length + 2;
      return true;
    }),
  );
}

function projectParts(project: ComparedProject, difference: Difference): { readonly shown: readonly Part[]; readonly folded: readonly Part[] } {
  const { cwd } = difference;
  const sections = differenceSections(project, placeIn(cwd));
  if (sections.length === 0 && !isElsewhere(project)) return { shown: [], folded: [] };
  const { language } = project.after;
  const shown = sections.filter(({ id }) => open.has(id)).map((section) => `#### ${section.title}\n\n${itemsText(section, language)}`);
  const folded = sections
    .filter(({ id }) => !open.has(id))
    .map((section) => foldedText(`${section.title} (${section.items.length})`, itemsText(section, language)));
  const asParts = (texts: readonly string[]) => texts.map((text): Part => ({ text }));
  return { shown: asParts([`### ${markdownText(projectTitle(project, cwd))}`, ...shown]), folded: asParts([...folded, ...diagramParts(project, difference)]) };
}

function itemsText({ items }: Section, language: Difference['language']): string {
  const rest = items.length - mostItems;
  const lines = items.slice(0, mostItems).map(itemText);
  return [...lines, ...(rest > 0 ? [`- ${markdownSentence(differenceWords[language].left(rest))}`] : [])].join('\n');
}

const signs = { '+': '＋', '-': '－', '~': '≠' } as const;

function itemText({ sign, head, details }: Item): string {
  return [`- ${signs[sign]} ${markdownSentence(head)}`, ...details.map((line) => `  - ${markdownSentence(line)}`)].join('\n');
}

function foldedText(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function diagramParts(project: ComparedProject, { before }: Difference): readonly string[] {
  const text = differenceDiagram(project, before.name);
  return text === undefined ? [] : [foldedText(differenceWords[project.after.language].diagram, fenced(text))];
}

/** A fence that nothing in the text can close. */
function fenced(text: string): string {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}mermaid\n${text}${fence}`;
}

/** The flows with what changed about them, as Mermaid text; undefined where nothing did. */
export function differenceDiagram({ before, after, difference }: ComparedProject, label: string): string | undefined {
  if (difference.verdicts.length === 0 && !difference.definitions.some(({ definition }) => definition.kind === 'flow')) return undefined;
  const { language } = after;
  const drawn = diagram(after.analysis, { view: { kind: 'overview' }, language, before: before.analysis, label, group: 'auto', limit: mostArrows });
  return 'text' in drawn ? drawn.text : undefined;
}
