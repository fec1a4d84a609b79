// A diagram with what its parts stand for, for a face that lets people point at them.
import type { Outcome } from '../law/mechanism.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import { markOf } from '../wording/marks.js';
import { type DiagramOptions, type DiagramSource, draw, titleOf, type UnknownId } from './diagram.js';
import { nameOf } from './diagram-names.js';
import { legendOutcomes } from './diagram-style.js';
import { mechanismTitle } from './diagram-words.js';
import { tally } from './tally.js';

export interface DiagramEdge {
  /** Place among the arrows of the text, from 0. */
  readonly index: number;
  /** Place among all flows of the project, from 1: the number that the arrow shows. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly label: string;
}

export interface DiagramContents {
  readonly text: string;
  readonly title: string;
  /** The marks that occur, in the order of the legend. */
  readonly legend: readonly { readonly mark: string; readonly name: string }[];
  /** What nodes and boxes stand for. */
  readonly nodes: readonly { readonly id: string; readonly definition: Definition }[];
  readonly edges: readonly DiagramEdge[];
  /** How many of the flows have each outcome. */
  readonly counts: ReadonlyMap<Outcome, number>;
}

/** Draws a view and tells what is in it. */
export function diagramContents(source: DiagramSource, options: DiagramOptions): DiagramContents | UnknownId {
  const drawing = draw(source, options);
  if ('unknownId' in drawing) return drawing;
  const { language } = options;
  const { flows } = drawing.scope;
  const marks = new Set(flows.map(({ verdict }) => markOf(verdict.mechanism)));
  return {
    text: drawing.text,
    title: titleOf(options.view, source, language),
    legend: legendOutcomes
      .filter((outcome) => marks.has(markOf(outcome)))
      .map((outcome) => ({ mark: markOf(outcome), name: mechanismTitle(outcome, language) })),
    nodes: drawing.nodes,
    edges: flows.map(({ number, verdict }, index) => ({
      index,
      number,
      verdict,
      label: `${markOf(verdict.mechanism)} ${nameOf(verdict.flow, language)}`,
    })),
    counts: tally(flows.map(({ verdict }) => verdict.mechanism)),
  };
}
