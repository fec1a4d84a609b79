// The marks that occur in a diagram. One node holds them all: a node for each would take much room, and edges here would count as flows.
import type { Outcome } from '../law/mechanism.js';
import type { Language } from '../text.js';
import { markOf } from '../wording/marks.js';
import { quoted } from './diagram-escape.js';
import { boxClasses, legendOutcomes } from './diagram-style.js';
import { mechanismTitle, word } from './diagram-words.js';

export interface LegendEntry {
  readonly mark: string;
  readonly name: string;
}

/** The marks that occur, in the order of the legend. */
export function legendOf(outcomes: Iterable<Outcome>, language: Language): readonly LegendEntry[] {
  const marks = new Set([...outcomes].map(markOf));
  const used = legendOutcomes.filter((outcome) => marks.has(markOf(outcome)));
  return used.map((outcome) => ({ mark: markOf(outcome), name: mechanismTitle(outcome, language) }));
}

export function legendText(legend: readonly LegendEntry[], language: Language): readonly string[] {
  if (legend.length === 0) return [];
  const lines = legend.map(({ mark, name }) => `${mark} ${name}`);
  return [
    `subgraph legend[${quoted([word('legend', language)])}]`,
    `  key[${quoted(lines)}]`,
    'end',
    `classDef legend ${boxClasses.legend}`,
    'class legend legend',
    `classDef key ${boxClasses.key}`,
    'class key key',
  ];
}
