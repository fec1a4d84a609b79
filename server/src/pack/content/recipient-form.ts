import { countryOf } from '../../engine/law/places.js';
import type { Definition } from '../../engine/model/definition.js';
import { placeName } from '../../engine/wording/names.js';
import type { Block, Form, Words } from '../paper/paper.js';
import { contactWords } from './contact-words.js';
import { factsOf } from './facts-of.js';
import { targetWords } from './flow-words.js';
import { guided, guidedRow } from './guided.js';
import { nameList, nameOf } from './names.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';
import { textOf } from './text-of.js';
import { valueWords } from './value-words.js';

// A form stays readable with so many names in one row.
const named = 8;

/** Who a recipient is, what it gets and does, and what only a person knows of it. */
export function recipientForm(recipient: Definition<'recipient'>, source: PackSource): Form {
  const { language } = source;
  const { value, id } = recipient;
  const row = (entry: string, fact?: string) => guidedRow(entry, fact, source, id);
  const flows = source.flows.filter((flow) => factsOf([flow], source)[0]?.recipient === recipient);
  const purposes = flows.flatMap((flow) => textOf(flow.value.purpose)?.[language] ?? []);
  const systems = factsOf(flows, source).flatMap((facts) => (facts.target ? (targetWords(facts, source.analysis.catalogues, language) ?? []) : []));
  return {
    kind: 'form',
    rows: [
      row('recipient-name', value.name === undefined ? undefined : nameOf(recipient, language)),
      row('recipient-country', countryName(recipient, source)),
      row('recipient-role', value.role === undefined ? undefined : valueWords('recipient', 'role', value.role)[language]),
      row('recipient-address', textOf(value.contact?.address)?.[language]),
      row('recipient-registration'),
      row('recipient-main-business'),
      row('recipient-ownership'),
      row('recipient-contact', contactWords(value.contact, language)),
      ...factRow({ en: 'Purposes', zh: '接收数据的目的' }[language], purposes, source),
      ...factRow({ en: 'Systems and places of storage', zh: '接收数据的系统和所在地' }[language], systems, source),
      row('recipient-use'),
      row('recipient-measures'),
      row('recipient-track-record'),
      row('recipient-onward', onwardNames(recipient, source)),
    ],
  };
}

/** Name of the country; undefined where it is not known. */
export function countryName({ value }: Definition<'recipient'>, { analysis, language }: Pick<PackSource, 'analysis' | 'language'>): string | undefined {
  return countryOf(value.country, analysis.catalogues.places) === undefined ? undefined : placeName(value.country, analysis.catalogues)[language];
}

function factRow(label: string, facts: readonly string[], { language }: PackSource): Form['rows'] {
  return facts.length === 0 ? [] : [{ label: [label], value: [nameList(facts, language, named)] }];
}

function onwardNames({ value: { onwardTo } }: Definition<'recipient'>, { language, analysis }: PackSource): string | undefined {
  if (onwardTo === undefined) return undefined;
  // An empty list says that nobody gets it.
  if (onwardTo.length === 0) return { en: 'Not passed on', zh: '不向第三方提供' }[language];
  const names = onwardTo.map((id) => {
    const next = analysis.model.tables.recipient.get(id);
    return next ? nameOf(next, language) : id;
  });
  return { en: `Passed on to ${nameList(names, language)}`, zh: `再转移给${nameList(names, language)}` }[language];
}

const onwardColumns: readonly ColumnPlan[] = [
  [{ en: 'From', zh: '转出方' }, 4],
  [{ en: 'To', zh: '再转移接收方' }, 4],
  [{ en: 'Country or region', zh: '所在国家或者地区' }, 2],
  [{ en: 'Role', zh: '角色' }, 3],
  [{ en: 'Purpose, data, document and measures', zh: '目的、数据、法律文件和保障措施' }, 5],
];

/** To whom the recipients pass data on; no block where nobody does. */
export function onwardBlocks(source: PackSource): readonly Block[] {
  const { recipients, language } = source;
  const rows = recipients.flatMap((recipient) => (recipient.value.onwardTo ?? []).map((id) => onwardRow(recipient, id, source)));
  if (rows.length === 0) return [];
  return [tableOf(onwardColumns, rows, { language, caption: { en: 'Data that is passed on', zh: '再转移情况' } })];
}

function onwardRow(from: Definition<'recipient'>, id: string, source: PackSource): readonly Words[] {
  const { analysis, language } = source;
  const next = analysis.model.tables.recipient.get(id);
  const role = next?.value.role;
  return [
    [nameOf(from, language)],
    [next ? nameOf(next, language) : id],
    [(next && countryName(next, source)) ?? guided('recipient-country', source, id)],
    [role === undefined ? guided('recipient-role', source, id) : valueWords('recipient', 'role', role)[language]],
    [guided('recipient-onward-details', source, from.id, id)],
  ];
}
