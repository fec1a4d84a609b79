// What every part of the HTML is written with.
import type { Language } from '../../engine/text.js';
import type { Picture } from '../figures/figure.js';

export interface HtmlFigure {
  readonly number: number;
  readonly sheets: readonly Picture[];
}

export interface HtmlSetting {
  readonly language: Language;
  /** By id. */
  readonly figures: ReadonlyMap<string, HtmlFigure>;
  /** Files of the pack: a text that is the path of one becomes a link to it. */
  readonly files: ReadonlySet<string>;
}

/** Id of a figure in the page. */
export function figureId(figure: string): string {
  return `figure-${figure}`;
}

/** Id of a paper in the page. */
export function paperId(paper: string): string {
  return `paper-${paper}`;
}
