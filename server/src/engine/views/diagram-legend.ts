// The marks that occur in a diagram, each in a box drawn with the line of its arrows.
import type { Language } from '../text.js';
import { quoted } from './diagram-escape.js';
import type { NumberedFlow } from './diagram-scope.js';
import { boxClasses, legendOutcomes, lineStyle, lookOf } from './diagram-style.js';
import { mechanismTitle, word } from './diagram-words.js';

export function legendText(flows: readonly NumberedFlow[], language: Language): readonly string[] {
  const marks = new Set(flows.map(({ verdict }) => lookOf(verdict.mechanism).mark));
  const used = legendOutcomes.filter((outcome) => marks.has(lookOf(outcome).mark));
  if (used.length === 0) return [];
  const entries = used.map((outcome, index) => ({ id: `k${index + 1}`, look: lookOf(outcome), name: mechanismTitle(outcome, language) }));
  return [
    `subgraph legend[${quoted([word('legend', language)])}]`,
    '  direction TB',
    ...entries.map(({ id, look, name }) => `  ${id}[${quoted([`${look.mark} ${name}`])}]`),
    'end',
    `style legend ${boxClasses.legend}`,
    ...entries.map(({ id, look }) => `style ${id} fill:none,${lineStyle(look)}`),
  ];
}
