import { numbered } from '../../content/numbering.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Form, Remark } from '../../paper/paper.js';
import { type FormParts, fieldRows, type formsIn, type PartOfForm, titleRow } from './form-rows.js';
import type { FormSubject } from './form-subject.js';

/** A part of a form with the parts that continue it. */
export type FormSection = ReturnType<typeof formsIn>[number];

/** A subject under a title of its own. */
export interface TitledSubject {
  readonly subject: FormSubject;
  /** Undefined where the heading says enough. */
  readonly title: string | undefined;
}

/** A heading, and one form for each subject. */
export function formSection(section: FormSection, number: number, subjects: readonly TitledSubject[], source: PackSource): readonly Block[] {
  return [sectionHeading(section, number, source), ...subjects.map((one) => formOf(section, one, source))];
}

export function sectionHeading({ part }: PartOfForm, number: number, source: PackSource): Block {
  return numbered([number], [part.name[source.language]], source.language);
}

/** The form of one subject, the parts that continue it under titles of their own. */
export function formOf(section: FormSection, { subject, title }: TitledSubject, source: PackSource): Form {
  const further = section.further.flatMap((one) => [titleRow(one.part.name[source.language]), ...fieldRows(one, subject, source)]);
  return { kind: 'form', rows: [...(title === undefined ? [] : [titleRow(title)]), ...fieldRows(section, subject, source), ...further] };
}

/** One form with all parts of a catalogue under titles of their own. */
export function wholeForm(parts: FormParts, subject: FormSubject, source: PackSource): Form {
  const rows = Object.entries(parts).flatMap(([id, part]) => [titleRow(part.name[source.language]), ...fieldRows({ id, part }, subject, source)]);
  return { kind: 'form', rows };
}

/** What holds for every form of the pack, and what the catalogue remarks on the parts of this one. */
export function formRemark(parts: FormParts, { language }: PackSource): Remark {
  const origin = {
    en: 'Filled in from the data flow files of the project. What they do not say is left as a marked blank; answers are kept under answers of the filing or of the exporter.',
    zh: '本表由项目的数据出境流转文件填写；文件未载明的内容以标记的空白列出，可在申报（filings）或者数据处理者（exporters）的 answers 中填写。',
  };
  const notes = new Set(Object.values(parts).flatMap(({ note }) => (note ? [note[language]] : [])));
  return { kind: 'remark', words: [[origin[language], ...notes].join('\n')] };
}
