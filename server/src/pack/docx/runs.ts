import { InternalHyperlink, NoBreakHyphen, TextRun, type XmlComponent } from 'docx';
import { cleanText } from '../paper/clean-text.js';
import { directionsOf } from '../paper/directions.js';
import { citedText, confidenceMark, figureName } from '../paper/marks.js';
import type { Inline, Words } from '../paper/paper.js';
import { blankControl } from './blank-control.js';
import { style } from './styles.js';
import type { Typesetting } from './typesetting.js';

/** Words as the runs of a paragraph. */
export function runsOf(words: Words, typesetting: Typesetting): readonly XmlComponent[] {
  return words.flatMap((inline) => runsOfInline(inline, typesetting));
}

function runsOfInline(inline: Inline, typesetting: Typesetting): readonly XmlComponent[] {
  if (typeof inline === 'string') return textRuns(inline);
  switch (inline.kind) {
    case 'blank':
      return [blankControl(inline, typesetting)];
    case 'cited':
      return marked(citedText(inline), confidenceMark(inline.confidence, typesetting.language));
    case 'unverified':
      return marked(inline.text, confidenceMark('unverified', typesetting.language));
    case 'see':
      return [reference(inline.figure, typesetting)];
    case 'strong':
    case 'aside':
      return textRuns(inline.text, style[inline.kind]);
  }
}

function marked(text: string, mark: string): readonly XmlComponent[] {
  return [...textRuns(text), ...textRuns(mark, style.unverified)];
}

/** Chinese marks between two Latin words or numbers: LibreOffice takes them for letters and would break the words instead. */
const betweenWords = /(?<=[A-Za-z0-9])[、，；：。](?=[A-Za-z0-9])/g;

/** A text with its breaks, each run in the direction of its script. */
export function textRuns(text: string, styleId?: string): readonly XmlComponent[] {
  const named = styleId === undefined ? {} : { style: styleId };
  return cleanText(text)
    .replaceAll('\t', '    ')
    .replaceAll(betweenWords, '$&\u200B')
    .split('\n')
    .flatMap((line, index) => {
      const runs = directionsOf(line).map((part) => ({ children: withWholeDays(part.text), ...named, ...(part.rightToLeft ? { rightToLeft: true } : {}) }));
      const [first = { children: [], ...named }, ...others] = runs;
      return index === 0 && runs.length === 0 ? [] : [{ ...first, ...(index > 0 ? { break: 1 } : {}) }, ...others];
    })
    .map((options) => new TextRun(options));
}

/** A text in which no line breaks inside a day such as 2026-11-22. */
function withWholeDays(text: string): readonly (string | NoBreakHyphen)[] {
  return text.split(/((?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d/-]))/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return part.split('-').flatMap((number, at) => (at === 0 ? [number] : [new NoBreakHyphen(), number]));
  });
}

/** Name of the mark that a reference to a figure leads to. */
export function figureAnchor(figure: string): string {
  // Names of marks hold no hyphen and at most 40 characters.
  return `figure_${figure.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}

function reference(figure: string, { figures, language }: Typesetting): XmlComponent {
  const found = figures.get(figure);
  const run = new TextRun({ text: found ? figureName(found.number, language) : figure });
  return found?.here ? new InternalHyperlink({ anchor: figureAnchor(figure), children: [run] }) : run;
}
