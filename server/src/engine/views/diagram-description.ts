// What a screen reader says about a diagram.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Language } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { changesText, changeText } from './diagram-change-words.js';
import { countsInWords, flowsText } from './diagram-counts.js';
import type { End, Route } from './diagram-end.js';
import { endName, placeName } from './diagram-names.js';
import type { Arrow, Picture } from './diagram-picture.js';
import { statusTag, word } from './diagram-words.js';

/** One line for each arrow: its number, from where to where, and what it needs. */
export function descriptionLines({ arrows, onward }: Picture, catalogues: Catalogues, language: Language): readonly string[] {
  const way = (route: Route) => (language === 'en' ? `from ${routeName(route, catalogues, language)}` : betweenText(route, catalogues, language));
  const line = (arrow: Arrow) => `${arrow.number} ${[way(arrow), ...aboutArrow(arrow, language)].join(language === 'en' ? '; ' : '；')}`;
  if (arrows.length + onward.length === 0) return [word('empty', language)];
  return [...arrows.map(line), ...onward.map((route) => `${word('onward', language)} ${way(route)}`)];
}

/** From where to where. */
export function betweenText(route: Route, catalogues: Catalogues, language: Language): string {
  return endsInWords(route, catalogues, language).join(' → ');
}

/** From where to where, inside a sentence. */
export function routeName(route: Route, catalogues: Catalogues, language: Language): string {
  return endsInWords(route, catalogues, language).join(language === 'en' ? ' to ' : '至');
}

function aboutArrow({ flows, mechanism }: Arrow, language: Language): readonly string[] {
  const [only, ...others] = flows;
  if (!only || others.length > 0) return [flowsText(flows.length, language), ...changesText(flows), ...countsInWords(flows, language)];
  const tag = statusTag(only.verdict.flow.value.status, language);
  const change = only.change && changeText(only.change, language);
  return [mechanismName(mechanism)[language], tag ?? [], change ?? []].flat();
}

function endsInWords({ from, to }: Route, catalogues: Catalogues, language: Language): readonly string[] {
  return [from, to].map((end) => inPlace(end, catalogues, language));
}

function inPlace(end: End, catalogues: Catalogues, language: Language): string {
  const name = endName(end, catalogues, language);
  if (end.standsFor !== undefined) return name;
  const place = placeName(end.country, catalogues, language);
  return language === 'en' ? `${name} (${place})` : `${name}（${place}）`;
}
