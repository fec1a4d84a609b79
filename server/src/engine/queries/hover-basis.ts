import type { Catalogues } from '../generated/catalogue-types.js';
import { confidenceText, provisionTitle } from '../wording/provisions.js';
import type { Line } from './hover-card.js';
import { listed, say, type Voice } from './hover-voice.js';

type Confidence = Catalogues['provisions'][string]['confidence'];

// A fact may rest on many articles; the first ones carry it.
const shown = 3;

/** The articles on which a fact rests, each with its official address, and how sure it is. */
export function basisLine(voice: Voice, provisions: readonly string[], confidence: Confidence): Line {
  const titles = provisions.slice(0, shown).map((id) => articleLink(voice, id));
  const rest = provisions.length - shown;
  const more = rest > 0 ? say(voice, { en: ` and ${rest} more`, zh: ` 等 ${provisions.length} 项` }) : [];
  const sure = confidenceText(confidence);
  return [...listed(voice, titles), ...more, ...say(voice, { en: ` (${sure.en})`, zh: `（${sure.zh}）` })];
}

/** A provision in our words, with its article and how sure that is. */
export function gistLine(voice: Voice, id: string): Line {
  const provision = voice.project.catalogues.provisions[id];
  if (!provision) return [];
  const sure = confidenceText(provision.confidence);
  return [...articleLink(voice, id), ...say(voice, { en: `: ${provision.gist.en} (${sure.en})`, zh: `：${provision.gist.zh}（${sure.zh}）` })];
}

/** An article as people cite it, leading to its text where an address is known. */
export function articleLink({ project, language, links }: Voice, id: string): Line {
  const { provisions, sources } = project.catalogues;
  const title = provisionTitle(id, project.catalogues)[language];
  const link = links.article?.(id) ?? sources[provisions[id]?.source ?? '']?.url;
  return [link === undefined ? title : { link, text: title }];
}
