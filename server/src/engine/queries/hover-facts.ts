// What a definition says of itself in two or three lines, for whoever meets its id.
import { reviewAgreement } from '../law/agreement-terms.js';
import { isDay } from '../law/days.js';
import { lacks, papersOf } from '../law/filing-papers.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Text } from '../text.js';
import { idList } from '../wording/lists.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { nameText, placeName } from '../wording/names.js';
import { count } from '../wording/people.js';
import { placeText } from './definition-detail.js';
import type { Line } from './hover-card.js';
import { distanceLine } from './hover-date.js';
import { joined, labelled, listed, meaningOf, say, type Voice } from './hover-voice.js';

type Facts = readonly Line[];

/** Key facts of a definition. A flow and what stands in lists have none here. */
export function factsOf(voice: Voice, definition: Definition): Facts {
  if (isKind(definition, 'exporter')) return exporterFacts(voice, definition);
  if (isKind(definition, 'recipient')) return recipientFacts(voice, definition);
  if (isKind(definition, 'system')) return systemFacts(voice, definition);
  if (isKind(definition, 'category')) return categoryFacts(voice, definition);
  if (isKind(definition, 'population')) return populationFacts(voice, definition);
  if (isKind(definition, 'agreement')) return agreementFacts(voice, definition);
  return isKind(definition, 'filing') ? filingFacts(voice, definition) : [];
}

/** Place and line of business, whether it is a CIIO, and of how many people it handles data. */
export function exporterFacts(voice: Voice, { value }: Definition<'exporter'>): Facts {
  const { places, sectors } = voice.project.catalogues;
  const sector = sectors[value.sector ?? ''];
  const region = places.regions[value.region ?? ''];
  const { processedIndividuals: people } = value;
  return facts(
    row(voice, { en: 'CIIO', zh: '关键信息基础设施运营者' }, ciioWords(voice, value.ciio, sector?.ciio === true)),
    row(voice, { en: 'people whose data it handles', zh: '处理其个人信息的人数' }, peopleWords(voice, people)),
    dotted([region ? say(voice, region) : [], sector ? say(voice, sector.name) : []]),
  );
}

/** What leaving it out means depends on the sector. */
function ciioWords(voice: Voice, ciio: boolean | 'unknown' | undefined, listed: boolean): Line {
  if (ciio !== undefined) return meaningOf(voice, 'exporter', ['ciio'], ciio);
  return say(voice, listed ? { en: 'not said, so unknown in this sector', zh: '未填写，该行业视为未知' } : { en: 'not said, so no', zh: '未填写，视为否' });
}

function recipientFacts(voice: Voice, recipient: Definition<'recipient'>): Facts {
  const { country, role, onwardTo = [] } = recipient.value;
  const agreements = voice.project.model.naming(recipient, 'agreement').map(({ id }) => id);
  return facts(
    dotted([say(voice, placeName(country, voice.project.catalogues)), role ? meaningOf(voice, 'recipient', ['role'], role) : []]),
    row(voice, { en: 'passes data on to', zh: '再提供给' }, ids(voice, onwardTo)),
    row(voice, { en: 'agreements', zh: '法律文件' }, ids(voice, agreements)),
  );
}

function systemFacts(voice: Voice, system: Definition<'system'>): Facts {
  const { kind, operator } = system.value;
  const place = placeText(voice.project, system);
  return facts(
    dotted([place ? say(voice, place) : [], kind ? meaningOf(voice, 'system', ['kind'], kind) : []]),
    row(voice, { en: 'operator', zh: '运营者' }, operator === undefined ? [] : named(voice, operator, ['exporter', 'recipient'])),
  );
}

function categoryFacts(voice: Voice, category: Definition<'category'>): Facts {
  const { class: given, sensitiveType, subjects, fields = [] } = category.value;
  const sensitive = voice.project.catalogues['sensitive-kinds'][sensitiveType ?? ''];
  return facts(
    dotted([given ? meaningOf(voice, 'category', ['class'], given) : [], sensitive ? say(voice, sensitive.name) : [], subjects ? [{ code: subjects }] : []]),
    row(voice, { en: 'fields', zh: '字段' }, fieldWords(voice, fields)),
    row(voice, { en: 'flows', zh: '流转' }, flowCount(voice, category)),
  );
}

function populationFacts(voice: Voice, population: Definition<'population'>): Facts {
  const { size } = population.value;
  return facts(
    row(voice, { en: 'people', zh: '人数' }, peopleWords(voice, size)),
    row(
      voice,
      { en: 'shared by', zh: '共有该人群的流转' },
      ids(
        voice,
        voice.project.model.naming(population, 'flow').map(({ id }) => id),
      ),
    ),
  );
}

function agreementFacts(voice: Voice, agreement: Definition<'agreement'>): Facts {
  const { with: party, kind, signed, effective, expires } = agreement.value;
  const { terms } = reviewAgreement(agreement, voice.project);
  const agreed = terms.filter(({ unmet }) => unmet.length === 0).length;
  const dates: Text = {
    en: `signed ${signed ?? '–'}, effective ${effective ?? '–'}, expires ${expires ?? '–'}`,
    zh: `签订 ${signed ?? '–'}，生效 ${effective ?? '–'}，到期 ${expires ?? '–'}`,
  };
  return facts(
    dotted([party === undefined ? [] : named(voice, party, ['recipient']), kind ? meaningOf(voice, 'agreement', ['kind'], kind) : []]),
    say(voice, dates),
    joined(
      [
        row(voice, { en: 'terms', zh: '条款' }, terms.length === 0 ? [] : [`${agreed}/${terms.length}`]),
        row(voice, { en: 'flows', zh: '流转' }, flowCount(voice, agreement)),
      ].filter((line) => line.length > 0),
      ' · ',
    ),
  );
}

function filingFacts(voice: Voice, filing: Definition<'filing'>): Facts {
  const { mechanism, status, neededBy } = filing.value;
  const papers = papersOf(filing, voice.project.regime);
  const there = papers?.mandatory.filter((document) => !lacks(papers, document)).length ?? 0;
  const needed = neededBy && isDay(neededBy) ? [neededBy, voice.language === 'en' ? ', ' : '，', ...distanceLine(voice, neededBy)] : [];
  return facts(
    dotted([mechanism ? say(voice, mechanismName(mechanism)) : [], status ? meaningOf(voice, 'filing', ['status'], status) : []]),
    row(voice, { en: 'needed by', zh: '业务期限' }, needed),
    dotted([
      row(voice, { en: 'documents', zh: '材料' }, papers && papers.mandatory.length > 0 ? [`${there}/${papers.mandatory.length}`] : []),
      row(voice, { en: 'flows', zh: '流转' }, flowCount(voice, filing)),
    ]),
  );
}

function facts(...lines: readonly Line[]): Facts {
  return lines.filter((line) => line.length > 0);
}

function row(voice: Voice, label: Text, line: Line): Line {
  return line.length === 0 ? [] : labelled(voice, label, line);
}

function dotted(lines: readonly Line[]): Line {
  return joined(facts(...lines), ' · ');
}

function ids(voice: Voice, list: readonly string[]): Line {
  return say(voice, idList(list));
}

function flowCount(voice: Voice, definition: Definition): Line {
  const { length } = voice.project.model.naming(definition, 'flow');
  return length === 0 ? [] : [count(length)];
}

function peopleWords(voice: Voice, people: number | string | undefined): Line {
  if (people === undefined) return [];
  return typeof people === 'number' ? [count(people)] : say(voice, { en: 'not known', zh: '未知' });
}

// A category may have hundreds of fields; the first ones tell what it is about.
const shownFields = 8;

function fieldWords(voice: Voice, fields: readonly string[]): Line {
  const first = listed(
    voice,
    fields.slice(0, shownFields).map((field) => [{ code: field }]),
  );
  const rest = fields.length - shownFields;
  return rest > 0 ? [...first, ...say(voice, { en: ` and ${rest} more`, zh: ` 等 ${fields.length} 项` })] : first;
}

/** An id with the name and place of what it means. */
function named(voice: Voice, id: string, kinds: readonly ('exporter' | 'recipient')[]): Line {
  const { tables } = voice.project.model;
  const owner = kinds.map((kind) => tables[kind].get(id)).find((one) => one !== undefined);
  const name = nameText(owner?.value.name, id)[voice.language];
  const place = owner && placeText(voice.project, owner);
  const words = [name === id ? '' : name, place?.[voice.language] ?? ''].filter((word) => word !== '');
  return words.length === 0 ? [{ code: id }] : [{ code: id }, ` ${words.join(voice.language === 'en' ? ', ' : '，')}`];
}
