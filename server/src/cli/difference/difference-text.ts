import { relative } from 'node:path';
import { range } from '../code-frame.js';
import type { Paint } from '../paint.js';
import { printable } from '../printable.js';
import { shownPath, textOf } from '../report-check.js';
import type { ComparedProject } from './compared-project.js';
import { countWords, type Difference, sideWords } from './difference.js';
import { differenceSections, type Item, type PlaceWords, type Section, type Sign } from './difference-sections.js';
import { differenceWords } from './difference-words.js';

// Whole projects that come or go are told by their first parts; JSON has everything.
const mostItems = 60;

/** The comparison for a terminal. */
export function differenceText(difference: Difference, colours: Paint): string {
  const { projects, before, after, language, cwd } = difference;
  const words = differenceWords[language];
  const title = colours.bold(printable(words.comparison(sideWords(before), sideWords(after))));
  if (projects.length === 0) return `${title}\n${words.noProjects}\n`;
  const parts = projects.map((project) => projectText(project, colours, cwd)).filter((part) => part !== '');
  return [title, '', ...parts, countWords(projects, language), ''].join('\n');
}

function projectText(project: ComparedProject, colours: Paint, cwd: string): string {
  const sections = differenceSections(project, placeIn(cwd));
  if (sections.length === 0 && !isElsewhere(project)) return '';
  return [colours.bold(printable(projectTitle(project, cwd))), ...sections.map((section) => sectionText(section, project, colours)), ''].join('\n');
}

function sectionText({ title, items }: Section, { after: { language } }: ComparedProject, colours: Paint): string {
  const rest = items.length - mostItems;
  const lines = items.slice(0, mostItems).flatMap((item) => itemLines(item, colours));
  return [`  ${colours.bold(title)}`, ...lines, ...(rest > 0 ? [`    ${differenceWords[language].left(rest)}`] : [])].join('\n');
}

function itemLines({ sign, head, details }: Item, colours: Paint): readonly string[] {
  return [`    ${signText(sign, colours)} ${printable(head)}`, ...details.map((line) => `        ${colours.dim(printable(line))}`)];
}

function signText(sign: Sign, colours: Paint): string {
  if (sign === '-') return colours.dim(sign);
  return colours.severity(sign === '+' ? 'warning' : 'info', sign);
}

/** Whether a project came, went, or lies in another folder. */
export function isElsewhere({ kind, before, after }: ComparedProject): boolean {
  return kind !== 'both' || before.project.root !== after.project.root;
}

/** Which project it is, what became of it, and under which rules it is judged. */
export function projectTitle({ kind, before, after }: ComparedProject, cwd: string): string {
  const { language, analysis } = after;
  const words = differenceWords[language];
  const [from, to] = [before, after].map(({ project }) => relative(cwd, project.root) || '.');
  const state = kind === 'both' ? (from === to ? '' : words.movedFrom(from ?? '')) : words[kind];
  const law = words.asOf(analysis.regime.name[language], analysis.asOf);
  return [to === '.' ? '' : to, law, state].filter((part) => part !== '').join(words.separator);
}

/** The line of a finding, in the text of its own side. */
export function placeIn(cwd: string): PlaceWords {
  return ({ place }, one) => {
    const { line, column } = range(textOf(one, place.file), place.span).start;
    return `${shownPath(one, place.file, cwd)}:${line}:${column}`;
  };
}
