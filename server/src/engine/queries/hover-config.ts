import { catalogues } from '../index.js';
import { isDay } from '../law/days.js';
import { workingDays } from '../law/working-days.js';
import type { Language } from '../text.js';
import type { Hover } from './hover.js';
import { type Card, cardMarkdown, cardPlain, lineBlock } from './hover-card.js';
import { regimeHover } from './hover-catalogue.js';
import { dayLine } from './hover-date.js';
import { keyHover, wordHover } from './hover-key.js';
import { ruleHover } from './hover-rule.js';
import type { Speech } from './hover-voice.js';
import { sketchOf } from './sketch-block.js';
import { spotAt } from './spot-at.js';

/** What there is to say of the word at an offset of `dataflow.config.yaml`; undefined where there is nothing. */
export function hoverConfig(text: string, offset: number, language: Language): Hover | undefined {
  const { at, path, word, span, ownLine } = spotAt(text, sketchOf(text), offset);
  if (at === 'none' || span.end === span.start) return undefined;
  const isKey = at === 'key' && !ownLine;
  const card = isKey ? keyCard({ language }, [...path, word]) : valueCard({ language }, path, word);
  return card.length === 0 ? undefined : { markdown: cardMarkdown(card), plain: cardPlain(card), span };
}

function keyCard(voice: Speech, path: readonly string[]): Card {
  const [key, rule] = path;
  return key === 'rules' && rule !== undefined ? ruleHover(voice, rule) : keyHover(voice, 'config', path);
}

function valueCard(voice: Speech, path: readonly string[], word: string): Card {
  if (path.join() === 'regime') return regimeHover(voice, word);
  if (path.join() === 'asOf' && isDay(word)) return lineBlock(dayLine(voice, word, workingDays(catalogues['working-days'])));
  return wordHover(voice, 'config', path, word);
}
