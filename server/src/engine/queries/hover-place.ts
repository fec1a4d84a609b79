import { countryOf } from '../law/places.js';
import type { Text } from '../text.js';
import { basisLine } from './hover-basis.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { bothNames, listed, say, type Voice } from './hover-voice.js';

/** A country, region or province: its name in both languages, and on which side of the border it is. */
export function placeHover(voice: Voice, code: string): Card {
  const { places } = voice.project.catalogues;
  const region = Object.hasOwn(places.regions, code) ? places.regions[code] : undefined;
  const country = countryOf(code, places);
  if (region) return card(voice, region, [say(voice, inside), say(voice, provincial)]);
  if (country === undefined) return [];
  const name = country === places.mainland.code ? places.mainland.name : (places.countries[country] ?? { en: country, zh: country });
  const named = places.outsideMainland.codes.includes(country);
  const basis: readonly Line[] = named ? [basisOf(voice, places.outsideMainland.provisions)] : [];
  return card(voice, name, [say(voice, country === places.mainland.code ? inside : outside), ...basis]);
}

/** A city: whether it is one of the Greater Bay Area. Others are not in the catalogue. */
export function cityHover(voice: Voice, id: string): Card {
  const { countries, greaterBayArea } = voice.project.catalogues.places;
  const city = greaterBayArea.cities.find((one) => one.id === id);
  if (!city) return [];
  const partners = greaterBayArea.partners.map((code) => say(voice, countries[code] ?? { en: code, zh: code }));
  const list = listed(voice, partners);
  return card(voice, city.name, [[...say(voice, bayArea), ...list], basisOf(voice, greaterBayArea.provisions)]);
}

const inside: Text = { en: 'In mainland China', zh: '位于中国境内' };
const outside: Text = { en: 'Outside mainland China', zh: '位于境外' };
const provincial: Text = {
  en: 'Filings go through the cyberspace administration of this province-level division',
  zh: '申报、备案由该省级行政区的网信部门受理',
};
const bayArea: Text = {
  en: 'In the Greater Bay Area, which has a standard contract of its own with recipients in ',
  zh: '位于粤港澳大湾区，可使用大湾区标准合同，接收方须位于：',
};

function card(voice: Voice, name: Text, lines: readonly Line[]): Card {
  return [...lineBlock([{ strong: bothNames(voice, name) }]), ...listBlock(lines)];
}

function basisOf(voice: Voice, provisions: readonly string[]): Line {
  const [first] = provisions;
  return basisLine(voice, provisions, voice.project.catalogues.provisions[first ?? '']?.confidence ?? 'unverified');
}
