// What a screen reader says about a diagram.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Language } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import type { End } from './diagram-end.js';
import { endName, placeName } from './diagram-names.js';
import type { NumberedFlow, Scope } from './diagram-scope.js';
import { statusTag, word } from './diagram-words.js';

/** One line for each flow: its number, from where to where, and what it needs. */
export function descriptionLines({ flows, onward }: Scope, catalogues: Catalogues, language: Language): readonly string[] {
  const arrow = (from: End, to: End) => {
    const [start, target] = [from, to].map((end) => inPlace(endName(end, language), placeName(end.country, catalogues, language), language));
    return language === 'en' ? `from ${start} to ${target}` : `${start} → ${target}`;
  };
  const flowLine = ({ number, verdict, from, to }: NumberedFlow) => {
    const tag = statusTag(verdict.flow.value.status, language);
    const facts = [arrow(from, to), mechanismName(verdict.mechanism)[language], ...(tag === undefined ? [] : [tag])];
    return `${number} ${facts.join(language === 'en' ? '; ' : '；')}`;
  };
  if (flows.length + onward.length === 0) return [word('empty', language)];
  return [...flows.map(flowLine), ...onward.map(({ from, to }) => `${word('onward', language)} ${arrow(from, to)}`)];
}

function inPlace(name: string, place: string, language: Language): string {
  return language === 'en' ? `${name} (${place})` : `${name}（${place}）`;
}
