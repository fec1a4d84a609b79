// Fields that are read from a handler, a recipient or an agreement.
import type { Definition } from '../../../engine/model/definition.js';
import type { Language } from '../../../engine/text.js';
import { nameText, placeName } from '../../../engine/wording/names.js';
import { contactWords } from '../../content/contact-words.js';
import { regionName } from '../../content/names.js';
import { peopleWords } from '../../content/people-words.js';
import { enumerated, joined } from '../../content/sentence.js';
import type { PackSource } from '../../content/source.js';
import { textOf } from '../../content/text-of.js';
import { valueWords } from '../../content/value-words.js';
import { fillIn } from '../../paper/fill-in.js';
import type { Words } from '../../paper/paper.js';
import { type FieldReader, listed } from './told.js';

/** Its name in the language of the paper, with the other one behind it where that differs: papers are matched by the registered name. */
export function partyName({ id, value }: Definition<'exporter' | 'recipient'>, language: Language): string {
  const { en, zh } = nameText(value.name, id);
  if (en === zh) return zh;
  return language === 'zh' ? `${zh}（${en}）` : `${en} (${zh})`;
}

export const readExporterName: FieldReader = ({ subject: { exporter }, source }) => exporter && [partyName(exporter, source.language)];

export const readCreditCode: FieldReader = ({ subject: { exporter } }) => only(exporter?.value.creditCode);

export const readExporterPlace: FieldReader = ({ subject: { exporter }, source: { analysis, language } }) => {
  if (exporter?.value.region === undefined) return undefined;
  const { region, city } = exporter.value;
  const province = regionName(region, analysis.catalogues, language);
  const cityName = city === undefined ? undefined : cityWords(city, analysis, language);
  // A municipality is its own city.
  if (cityName === undefined || cityName.toLowerCase() === regionName(region, analysis.catalogues, 'en').toLowerCase()) return [province];
  return [language === 'zh' ? `${province}${cityName}` : `${cityName}, ${province}`];
};

function cityWords(city: string, { catalogues }: PackSource['analysis'], language: Language): string {
  return catalogues.places.greaterBayArea.cities.find(({ id, code }) => id === city || code === city)?.name[language] ?? city;
}

export const readExporterSector: FieldReader = ({ subject: { exporter }, source: { analysis, language } }) => {
  const sector = exporter?.value.sector;
  return only(sector === undefined ? undefined : (analysis.catalogues.sectors[sector]?.name[language] ?? sector));
};

/** What is left out is a no for the engine; on a form that is signed somebody says it. */
export const readCiio: FieldReader = ({ subject: { exporter }, source: { language } }) => {
  const ciio = exporter?.value.ciio;
  return ciio === undefined || ciio === 'unknown' ? undefined : [valueWords('exporter', 'ciio', ciio)[language]];
};

export const readPeopleProcessed: FieldReader = ({ subject: { exporter }, source: { language } }) => {
  const people = exporter?.value.processedIndividuals;
  return typeof people === 'number' ? [peopleWords({ low: people, high: people }, language)] : undefined;
};

export const readExporterContact: FieldReader = ({ subject: { exporter }, source: { language } }) => only(contactWords(exporter?.value.contact, language));

/** The handlers of some flows with their codes. */
export const readHandlerNames: FieldReader = ({ subject: { flows }, source: { analysis, language } }) => {
  const handlers = new Set(flows.flatMap((flow) => analysis.judgement.of(flow)?.facts.exporter ?? []));
  const lines = [...handlers].map((exporter) => enumerated([partyName(exporter, language), exporter.value.creditCode ?? []].flat(), language));
  return only(listed(lines, language));
};

export const readRecipientName: FieldReader = ({ subject: { recipient }, source }) => recipient && [partyName(recipient, source.language)];

export const readRecipientCountry: FieldReader = ({ subject: { recipient }, source: { analysis, language } }) =>
  recipient?.value.country === undefined ? undefined : [placeName(recipient.value.country, analysis.catalogues)[language]];

export const readRecipientRole: FieldReader = ({ subject: { recipient }, source: { language } }) =>
  recipient?.value.role === undefined ? undefined : [valueWords('recipient', 'role', recipient.value.role)[language]];

export const readRecipientAddress: FieldReader = ({ subject: { recipient }, source: { language } }) =>
  only(textOf(recipient?.value.contact?.address)?.[language]);

export const readRecipientContact: FieldReader = ({ subject: { recipient }, source: { language } }) => only(textOf(recipient?.value.contact?.name)?.[language]);

export const readRecipientPhone: FieldReader = ({ subject: { recipient } }) => only(recipient?.value.contact?.phone);

export const readRecipientEmail: FieldReader = ({ subject: { recipient } }) => only(recipient?.value.contact?.email);

/** To whom a recipient passes data on; that it does not only where the file says so. */
export const readOnward: FieldReader = ({ subject: { recipient }, source: { analysis, language } }) => {
  const onward = recipient?.value.onwardTo;
  if (onward === undefined) return undefined;
  if (onward.length === 0) return [{ en: 'Not passed on', zh: '不向第三方提供' }[language]];
  const names = onward.map((id) => {
    const party = analysis.model.tables.recipient.get(id);
    if (!party) return id;
    const place = placeName(party.value.country, analysis.catalogues)[language];
    return language === 'zh' ? `${partyName(party, language)}，${place}` : `${partyName(party, language)}, ${place}`;
  });
  return [listed(names, language)];
};

/** The agreements of the pack with a recipient, each with its dates. */
export const readRecipientAgreements: FieldReader = ({ subject: { recipient }, source }) => {
  const own = source.agreements.filter(({ value }) => value.with !== undefined && value.with === recipient?.id);
  if (own.length === 0) return undefined;
  return joined(
    own.map((agreement) => [`${agreementTitle(agreement, source.language)}\n`, ...datesOf(agreement, source)]),
    '\n',
  );
};

export const readAgreementKind: FieldReader = ({ subject: { agreement }, source: { language } }) =>
  agreement?.value.kind === undefined ? undefined : [valueWords('agreement', 'kind', agreement.value.kind)[language]];

export const readAgreementDates: FieldReader = ({ subject: { agreement }, source }) => agreement && datesOf(agreement, source);

export const readAgreementFile: FieldReader = ({ subject: { agreement } }) => only(agreement?.value.file);

const kinds = {
  'legal-document': { en: 'Legal document', zh: '法律文件' },
  'standard-contract': { en: 'Standard contract', zh: '标准合同' },
  'gba-standard-contract': { en: 'Greater Bay Area standard contract', zh: '粤港澳大湾区标准合同' },
  'certification-rules': { en: 'Rules under a certification', zh: '认证所依据的规则' },
} as const;

/** What sort of document it is, in short, with its id in the files. */
export function agreementTitle({ id, value }: Definition<'agreement'>, language: Language): string {
  const kind = kinds[value.kind ?? 'legal-document'][language];
  return language === 'zh' ? `${kind}（${id}）` : `${kind} (${id})`;
}

/** Null is a day that has not come; one blank stands for the dates that are left out. */
function datesOf({ id, value }: Definition<'agreement'>, source: PackSource): Words {
  const { language } = source;
  const dates = [
    { day: value.signed, name: { en: 'signed', zh: '签订' }, none: { en: 'not yet', zh: '尚未签订' } },
    { day: value.effective, name: { en: 'effective', zh: '生效' }, none: { en: 'not yet', zh: '尚未生效' } },
    { day: value.expires, name: { en: 'expires', zh: '到期' }, none: { en: 'no end', zh: '无期限' } },
  ];
  const known = dates
    .filter(({ day }) => day !== undefined)
    .map(({ day, name, none }) => [name[language], day ?? none[language]].join(language === 'zh' ? '：' : ': '));
  const missing = dates.filter(({ day }) => day === undefined).map(({ name }) => name[language]);
  if (missing.length === 0) return [known.join(language === 'zh' ? '；' : '; ')];
  const guidance = { en: `Dates of the document: ${missing.join(', ')}.`, zh: `法律文件的日期：${missing.join('、')}。` }[language];
  return [...known.map((date) => `${date}\n`), fillIn(`agreement.${id}.dates`, guidance, source)];
}

function only(text: string | undefined): Words | undefined {
  return text === undefined || text.trim() === '' ? undefined : [text];
}
