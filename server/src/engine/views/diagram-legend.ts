// The marks that occur in a diagram. One node holds them all: a node for each would take much room, and edges here would count as flows.
import type { Language } from '../text.js';
import { markOf } from '../wording/marks.js';
import { quoted } from './diagram-escape.js';
import type { NumberedFlow } from './diagram-scope.js';
import { boxClasses, legendOutcomes } from './diagram-style.js';
import { mechanismTitle, word } from './diagram-words.js';

export function legendText(flows: readonly NumberedFlow[], language: Language): readonly string[] {
  const marks = new Set(flows.map(({ verdict }) => markOf(verdict.mechanism)));
  const used = legendOutcomes.filter((outcome) => marks.has(markOf(outcome)));
  if (used.length === 0) return [];
  const lines = used.map((outcome) => `${markOf(outcome)} ${mechanismTitle(outcome, language)}`);
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
