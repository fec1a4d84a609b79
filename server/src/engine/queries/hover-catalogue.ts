import { regimes } from '../index.js';
import type { Text } from '../text.js';
import { count } from '../wording/people.js';
import { basisLine } from './hover-basis.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { documentHover } from './hover-document.js';
import { placeHover } from './hover-place.js';
import { termHover } from './hover-term.js';
import { bothNames, labelled, listed, type Speech, say, type Voice } from './hover-voice.js';

/** A name from a catalogue: what it means and on what it rests. Nothing where the catalogue has no such name. */
export function catalogueHover(voice: Voice, catalogue: string, name: string): Card {
  const show = cards[catalogue];
  return show ? show(voice, name) : [];
}

const cards: Readonly<Record<string, (voice: Voice, name: string) => Card>> = {
  sectors: sectorHover,
  'sensitive-kinds': sensitiveKindHover,
  'pilot-zones': pilotZoneHover,
  exemptions: exemptionHover,
  regimes: regimeHover,
  terms: (voice, name) => termHover(voice, name),
  documents: documentHover,
  regions: placeHover,
  countries: placeHover,
  places: placeHover,
};

// Of long lists the first few show what is meant.
const shown = 4;

function sectorHover(voice: Voice, name: string): Card {
  const sector = own(voice.project.catalogues.sectors, name);
  if (!sector) return [];
  const { ciio, protectionDepartments, examples, importantByPeople: byPeople } = sector;
  return [
    ...heading(voice, sector.name),
    ...listBlock([
      say(voice, ciio ? ciioSector : plainSector),
      ...(protectionDepartments.length === 0
        ? []
        : [labelled(voice, { en: 'usually identified by', zh: '通常的保护工作部门' }, some(voice, protectionDepartments))]),
      ...(examples.length === 0 ? [] : [labelled(voice, { en: 'such as', zh: '例如' }, some(voice, examples))]),
      ...(byPeople ? [say(voice, manyPeople(byPeople.above))] : []),
    ]),
    ...rests(voice, sector),
  ];
}

const ciioSector: Text = {
  en: 'A sector of the CIIO list: `ciio` left out means unknown',
  zh: '属于关键信息基础设施行业：`ciio` 未填写视为未知',
};
const plainSector: Text = { en: 'Not a sector of the CIIO list: `ciio` left out means no', zh: '不属于关键信息基础设施行业：`ciio` 未填写视为否' };

function manyPeople(above: number): Text {
  return {
    en: `Personal information of more than ${count(above)} people is important data`,
    zh: `涉及超过 ${count(above)} 人的个人信息属于重要数据`,
  };
}

function sensitiveKindHover(voice: Voice, name: string): Card {
  const kind = own(voice.project.catalogues['sensitive-kinds'], name);
  if (!kind) return [];
  const { examples, notByItself = [] } = kind;
  return [
    ...heading(voice, kind.name),
    ...lineBlock(say(voice, kind.gist)),
    ...listBlock([
      labelled(voice, { en: 'such as', zh: '例如' }, some(voice, examples)),
      ...(notByItself.length === 0 ? [] : [labelled(voice, { en: 'not by itself', zh: '单独不再列入' }, some(voice, notByItself))]),
    ]),
    ...rests(voice, kind),
  ];
}

function pilotZoneHover(voice: Voice, name: string): Card {
  const zone = own(voice.project.catalogues['pilot-zones'], name);
  if (!zone) return [];
  const editions = zone.editions.map(({ edition, published }) => `${edition} (${published})`).join(', ');
  return [
    ...heading(voice, zone.name),
    ...listBlock([
      labelled(voice, { en: 'editions of its negative list', zh: '负面清单版本' }, [editions]),
      labelled(
        voice,
        { en: 'relaxes the numbers for personal information', zh: '放宽个人信息数量门槛' },
        say(voice, threeValues(zone.freesPersonalInformation)),
      ),
      labelled(voice, { en: 'open to CIIOs', zh: '适用于关键信息基础设施运营者' }, say(voice, threeValues(zone.ciio === 'outside' ? false : 'unknown'))),
    ]),
    ...rests(voice, zone),
  ];
}

function threeValues(value: boolean | 'unknown'): Text {
  if (value === 'unknown') return { en: 'not known', zh: '未知' };
  return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' };
}

/** What the regime of the project says of an exemption goes before the catalogue. */
function exemptionHover(voice: Voice, name: string): Card {
  const { catalogues, regime } = voice.project;
  const exemption = own(catalogues.exemptions, name);
  if (!exemption) return [];
  const law = own(regime.exemptions, name);
  const unknown: Text = { en: `Not an exemption under ${regime.name.en}`, zh: `${regime.name.zh}没有该项豁免` };
  return [
    ...heading(voice, exemption.name),
    ...lineBlock(say(voice, exemption.gist)),
    ...listBlock([...exemption.conditions.map((condition) => say(voice, condition)), ...(law ? [] : [say(voice, unknown)])]),
    ...rests(voice, law ?? exemption),
  ];
}

/** A regime by its name. */
export function regimeHover(voice: Speech, name: string): Card {
  const regime = regimes.find(({ id }) => id === name);
  return regime ? [...heading(voice, regime.name), ...lineBlock(say(voice, regime.summary))] : [];
}

function heading(voice: Speech, name: Text): Card {
  return lineBlock([{ strong: bothNames(voice, name) }]);
}

/** The articles, how sure they are, and what to bear in mind. */
function rests(
  voice: Voice,
  entry: { readonly provisions: readonly string[]; readonly confidence: Parameters<typeof basisLine>[2]; readonly note?: Text | undefined },
): Card {
  return [...lineBlock(basisLine(voice, entry.provisions, entry.confidence)), ...(entry.note ? lineBlock(say(voice, entry.note)) : [])];
}

function some(voice: Voice, texts: readonly Text[]): Line {
  const first = listed(
    voice,
    texts.slice(0, shown).map((text) => say(voice, text)),
  );
  return texts.length > shown ? [...first, voice.language === 'en' ? ' …' : ' 等'] : first;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
