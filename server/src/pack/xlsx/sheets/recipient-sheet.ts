import { type Definition, placeOf } from '../../../engine/model/definition.js';
import { nameOf, regionName } from '../../content/names.js';
import { recipientOf } from '../../content/recipient-of.js';
import type { PackSource } from '../../content/source.js';
import { textOf } from '../../content/text-of.js';
import { valueWords } from '../../content/value-words.js';
import type { Sheet } from '../workbook.js';
import { type ColumnOf, notApplicable, sheetOf, stated } from './column.js';
import { countryCell } from './country-cell.js';
import type { SheetSource } from './sheet-source.js';

type Recipient = Definition<'recipient'>;

/** One row for every overseas recipient. */
export function recipientSheet({ source, at }: SheetSource): Sheet {
  const { analysis, language } = source;
  const columns: readonly ColumnOf<Recipient>[] = [
    { en: 'Recipient', zh: '接收方编号', width: 20, cell: ({ id }) => id },
    { en: 'Name', zh: '名称', width: 28, cell: (recipient) => nameOf(recipient, language) },
    {
      en: 'Country or region',
      zh: '国家或地区',
      width: 14,
      cell: (recipient) => countryCell(recipient, analysis.catalogues, language),
    },
    { en: 'Role', zh: '角色', width: 18, cell: ({ value: { role } }) => stated(role && valueWords('recipient', 'role', role)[language], language) },
    { en: 'Contact', zh: '联系人', width: 18, cell: ({ value: { contact } }) => stated(textOf(contact?.name)?.[language], language) },
    { en: 'E-mail', zh: '电子邮箱', width: 24, cell: ({ value: { contact } }) => stated(contact?.email, language) },
    { en: 'Telephone', zh: '电话', width: 18, cell: ({ value: { contact } }) => stated(contact?.phone, language) },
    { en: 'Address', zh: '地址', width: 30, cell: ({ value: { contact } }) => stated(textOf(contact?.address)?.[language], language) },
    { en: 'Passed on to', zh: '再转移', width: 26, cell: (recipient) => onwardWords(recipient, source) },
    {
      en: 'Flows',
      zh: '涉及的流转',
      width: 24,
      cell: (recipient) =>
        source.flows
          .filter((flow) => recipientOf(flow, analysis) === recipient)
          .map(({ id }) => id)
          .join('\n'),
    },
    {
      en: 'Agreements',
      zh: '法律文件',
      width: 22,
      cell: ({ id }) =>
        source.agreements
          .filter(({ value }) => value.with === id)
          .map((agreement) => agreement.id)
          .join('\n') || notApplicable,
    },
    { en: 'Place in the files', zh: '文件位置', width: 24, cell: (recipient) => at(placeOf(recipient)) },
  ];
  return sheetOf(source.recipients, { name: { en: 'Recipients', zh: '接收方' }[language], columns, frozen: 2 }, language);
}

function onwardWords({ value: { onwardTo = [] } }: Recipient, { analysis: { model, catalogues }, language }: PackSource): string {
  const names = onwardTo.map((id) => {
    const next = model.tables.recipient.get(id);
    if (!next) return id;
    const country = next.value.country === undefined ? '' : ` (${regionName(next.value.country, catalogues, language)})`;
    return `${nameOf(next, language)}${country}`;
  });
  return names.length === 0 ? notApplicable : names.join('\n');
}
