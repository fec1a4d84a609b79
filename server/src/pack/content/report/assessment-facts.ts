// What the files tell under each head of an assessment; the judgement itself is for people.
import { placeOfTerm } from '../../../engine/law/agreement-terms.js';
import { isWritten } from '../../../engine/law/written.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Text } from '../../../engine/text.js';
import { traceAgreements } from '../../../engine/views/agreement-trace.js';
import type { Block, Words } from '../../paper/paper.js';
import { contactWords } from '../contact-words.js';
import { categoriesOf } from '../facts-of.js';
import { guided, guidedLabel, guidedRow } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { countryName } from '../recipient-form.js';
import { agreementName } from '../scene-blocks.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { type ColumnPlan, paragraph, tableOf } from '../table.js';
import { termsSentence } from '../terms-matrix.js';
import { textOf } from '../text-of.js';
import { valueWords } from '../value-words.js';
import { totalsSentence } from '../volumes.js';

const named = 8;

/** How many people, and which data is sensitive, important or not classified yet. */
export function scaleFacts(source: PackSource): readonly Block[] {
  const { exporters, flows, language } = source;
  const categories = categoriesOf(flows, source);
  const line = (text: Text, ...classes: readonly Definition<'category'>['value']['class'][]): readonly Block[] => {
    const found = categories.filter(({ value }) => classes.includes(value.class ?? 'unknown')).map((category) => nameOf(category, language));
    return found.length === 0 ? [] : [paragraph(sentence(text, { kinds: nameList(found, language, named) }, language))];
  };
  return [
    ...exporters.map((exporter) => paragraph(totalsSentence(exporter, source))),
    ...line({ en: 'Sensitive personal information: {kinds}.', zh: '涉及敏感个人信息的数据类别：{kinds}。' }, 'sensitive'),
    ...line({ en: 'Important or core data: {kinds}.', zh: '属于重要数据或者核心数据的类别：{kinds}。' }, 'important', 'core'),
    ...line({ en: 'Not classified yet: {kinds}.', zh: '分类待定的数据类别：{kinds}。' }, 'unknown'),
  ];
}

const recipientColumns: readonly ColumnPlan[] = [
  [{ en: 'Recipient', zh: '境外接收方' }, 4],
  [{ en: 'Country or region', zh: '国家或者地区' }, 2],
  [{ en: 'Role', zh: '角色' }, 3],
  [{ en: 'Contact', zh: '联系方式' }, 4],
  [{ en: 'Legal documents', zh: '法律文件' }, 4],
];

/** The recipients with what they promised, and how far the documents say so. */
export function recipientFacts(source: PackSource): readonly Block[] {
  const { recipients, agreements, language } = source;
  if (recipients.length === 0) return [];
  // The blanks stand where the recipient is told in full.
  const unsaid = { kind: 'strong', text: { en: 'not stated', zh: '未写明' }[language] } as const;
  const rows = recipients.map((recipient): readonly Words[] => {
    const { contact, role } = recipient.value;
    const documents = agreements
      .filter((agreement) => agreement.value.with === recipient.id)
      .map((agreement) => agreementName(agreement, source) ?? agreement.id);
    return [
      [nameOf(recipient, language)],
      [countryName(recipient, source) ?? unsaid],
      [role === undefined ? unsaid : valueWords('recipient', 'role', role)[language]],
      [contactWords(contact, language) ?? unsaid],
      [documents.length === 0 ? unsaid : documents.join('\n')],
    ];
  });
  return [tableOf(recipientColumns, rows, { language })];
}

/** How far each document has the terms. */
export function documentFacts(source: PackSource): readonly Block[] {
  const { analysis, agreements, language } = source;
  if (agreements.length === 0) return [paragraph([{ en: 'The files name no legal document.', zh: '数据流文件未写明法律文件。' }[language]])];
  return traceAgreements(analysis, agreements).map((trace) =>
    paragraph(
      sentence(
        { en: '{document}: {terms}', zh: '{document}：{terms}' },
        { document: agreementName(trace.agreement, source) ?? trace.agreement.id, terms: termsSentence(trace, source) },
        language,
      ),
    ),
  );
}

/** How many flows say how they are protected and how long the data is kept, who passes data on, and how individuals assert rights. */
export function riskFacts(source: PackSource): readonly Block[] {
  const { flows, recipients, language } = source;
  const lacking = (say: (flow: Definition<'flow'>) => boolean) => flows.filter((flow) => !say(flow)).map((flow) => nameOf(flow, language));
  const protectedOnes = lacking(({ value: { protection } }) => isSaid(protection?.inTransit) && isSaid(protection?.atRest));
  const kept = lacking(({ value }) => isSaid(value.retention));
  const passing = recipients.filter(({ value }) => (value.onwardTo ?? []).length > 0).map((recipient) => nameOf(recipient, language));
  const told = (all: Text, some: Text, names: readonly string[]): Block =>
    paragraph(names.length === 0 ? [all[language]] : sentence(some, { flows: { kind: 'strong', text: nameList(names, language, named) } }, language));
  const abroad: readonly Block[] = [
    told(
      { en: 'The protection on the way and abroad is stated for every flow.', zh: '各项流转均已写明传输和存储保护措施。' },
      { en: 'The protection is not stated in full for: {flows}.', zh: '下列流转未完整写明传输和存储保护措施：{flows}。' },
      protectedOnes,
    ),
    told(
      { en: 'The retention abroad is stated for every flow.', zh: '各项流转均已写明境外保存期限。' },
      { en: 'The retention abroad is not stated for: {flows}.', zh: '下列流转未写明境外保存期限：{flows}。' },
      kept,
    ),
    told(
      { en: 'The files name no further recipients.', zh: '数据流文件未登记再转移。' },
      { en: 'These recipients pass data on: {flows}.', zh: '下列境外接收方存在再转移：{flows}。' },
      passing,
    ),
  ];
  return [
    // Of no flow anything could be said.
    ...(flows.length === 0 ? [] : abroad),
    ...rightsClauses(source),
    { kind: 'form', rows: [guidedRow('assessment-rights-channel', undefined, source)] },
  ];
}

function isSaid(text: Parameters<typeof textOf>[0]): boolean {
  return isWritten(textOf(text)?.zh);
}

const rightsTerms = ['individual-rights-channel', 'rights-requests'];

/** Where the documents speak of the rights of individuals. */
function rightsClauses({ agreements, analysis, language }: PackSource): readonly Block[] {
  const clauses = agreements.flatMap((agreement) =>
    rightsTerms.flatMap((id) => {
      const place = placeOfTerm(agreement, id);
      const name = analysis.catalogues.terms[id]?.name[language] ?? id;
      return place === undefined ? [] : [{ en: `${name} (${agreement.id}, ${place})`, zh: `${name}（${agreement.id}，${place}）` }[language]];
    }),
  );
  if (clauses.length === 0) return [];
  return [
    paragraph(sentence({ en: 'In the documents: {clauses}.', zh: '法律文件中的相关约定：{clauses}。' }, { clauses: nameList(clauses, language) }, language)),
  ];
}

/** Law and policy of the country of each recipient. */
export function countryFacts(source: PackSource): readonly Block[] {
  const { recipients, language } = source;
  if (recipients.length === 0) return [];
  const rows = recipients.map((recipient) => {
    const country = countryName(recipient, source);
    const who = nameOf(recipient, language);
    const label = country === undefined ? who : { en: `${who} (${country})`, zh: `${who}（${country}）` }[language];
    return { label: [label], value: [guided('recipient-law', source, recipient.id)] };
  });
  return [{ kind: 'form', caption: guidedLabel('recipient-law', source), rows }];
}

/** What else there may be to tell. */
export function otherFacts(source: PackSource): readonly Block[] {
  return [{ kind: 'form', rows: [guidedRow('assessment-other-matters', undefined, source)] }];
}
