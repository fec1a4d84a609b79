import { placeName } from '../../../engine/wording/names.js';
import { withBasis } from '../../content/basis.js';
import { nameOf } from '../../content/names.js';
import { numbered } from '../../content/numbering.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper, Table } from '../../paper/paper.js';
import { fieldBasis } from '../form/field-basis.js';
import type { FormParts } from '../form/form-rows.js';
import { formRemark, wholeForm } from '../form/form-sections.js';
import { type FormSubject, recipientSubjects } from '../form/form-subject.js';
import { partyName } from '../form/party-readers.js';

/** 境外接收方情况: a form for each recipient. */
export function recipientSheets(source: PackSource): Paper {
  const { analysis, language } = source;
  const parts = analysis.catalogues['recipient-fields'];
  const subjects = recipientSubjects(source);
  const paper: Paper = {
    id: 'recipient-sheets',
    file: { en: 'overseas-recipients', zh: '境外接收方情况' }[language],
    title: { en: 'Overseas recipients', zh: '境外接收方情况' }[language],
    language,
    document: undefined,
    layout: 'form',
    cover: [],
    blocks: [
      formRemark(parts, source),
      ...overview(subjects, source),
      ...subjects.flatMap((subject, index) => sheet(subject, index + 1, parts, source)),
      ...fieldBasis(parts, source),
    ],
  };
  return withBasis(paper, source);
}

/** A list of many recipients; of one its form says enough. */
function overview(subjects: readonly FormSubject[], source: PackSource): readonly Block[] {
  const { language } = source;
  if (subjects.length === 0) return [{ kind: 'paragraph', words: [{ en: 'The flows name no overseas recipient.', zh: '流转均未注明境外接收方。' }[language]] }];
  return subjects.length === 1 ? [] : [recipientTable(subjects, source)];
}

function recipientTable(subjects: readonly FormSubject[], { analysis: { catalogues }, language }: PackSource): Table {
  return {
    kind: 'table',
    caption: { en: 'Recipients', zh: '境外接收方一览' }[language],
    columns: [
      { title: [{ en: 'No.', zh: '序号' }[language]], share: 2, align: 'center' },
      { title: [{ en: 'Name', zh: '名称' }[language]], share: 10 },
      { title: [{ en: 'Country or region', zh: '国家或者地区' }[language]], share: 5 },
      { title: [{ en: 'Data flows', zh: '流转数量' }[language]], share: 3, align: 'end' },
    ],
    rows: subjects.map(({ recipient, flows }, index) => [
      [String(index + 1)],
      [recipient ? partyName(recipient, language) : ''],
      [placeName(recipient?.value.country, catalogues)[language]],
      [String(flows.length)],
    ]),
  };
}

function sheet(subject: FormSubject, number: number, parts: FormParts, source: PackSource): readonly Block[] {
  const { language } = source;
  const name = subject.recipient ? nameOf(subject.recipient, language) : '';
  return [numbered([number], [name], language), wholeForm(parts, subject, source)];
}
