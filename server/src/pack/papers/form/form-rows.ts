import type { Catalogues } from '../../../engine/generated/catalogue-types.js';
import type { PackSource } from '../../content/source.js';
import { fillIn } from '../../paper/fill-in.js';
import type { Form, Inline, Words } from '../../paper/paper.js';
import { fieldReaders } from './field-readers.js';
import type { FormSubject } from './form-subject.js';

/** The parts of a form with their ids, in order. */
export type FormParts = Catalogues['declaration-fields'];
type FormPart = FormParts[string];
type FormField = FormPart['fields'][string];
type Row = Form['rows'][number];

/** A part of a catalogue and its id. */
export interface PartOfForm {
  readonly id: string;
  readonly part: FormPart;
}

/** The parts that stand on their own, each with those that continue its form. */
export function formsIn(parts: FormParts): readonly (PartOfForm & { readonly further: readonly PartOfForm[] })[] {
  const all = Object.entries(parts).map(([id, part]) => ({ id, part }));
  return all.filter(({ part }) => part.within === undefined).map((one) => ({ ...one, further: all.filter(({ part }) => part.within === one.id) }));
}

/** Label and value of each field of a part, filled in from the files as far as they tell; the rest are blanks. */
export function fieldRows({ id, part }: PartOfForm, subject: FormSubject, source: PackSource): readonly Row[] {
  return Object.entries(part.fields).map(([name, field]) => ({
    label: [field.name[source.language]],
    value: wordsFor(field, { subject, source, blankId: blankIdOf(name, id, subject) }),
  }));
}

function blankIdOf(field: string, part: string, { id, shared }: FormSubject): string {
  return shared?.[field] ?? `${id ?? part}.${field}`;
}

/** A title inside a form. */
export function titleRow(text: string): Row {
  return { title: [{ kind: 'strong', text }] };
}

/** What stands in one field of a part; nothing where the part has no such field. */
export function fieldWords({ id, part }: PartOfForm, name: string, subject: FormSubject, source: PackSource): Words {
  const field = part.fields[name];
  return field ? wordsFor(field, { subject, source, blankId: blankIdOf(name, id, subject) }) : [];
}

interface Asked {
  readonly subject: FormSubject;
  readonly source: PackSource;
  readonly blankId: string;
}

function wordsFor({ fact, gist, byHand }: FormField, { subject, source, blankId }: Asked): Words {
  const { language } = source;
  const advice = byHand ? byHandAdvice[language] : '';
  const blank = (missing?: string): Inline => fillIn(blankId, `${gist[language]}${missing === undefined ? '' : missingPart(missing, source)}${advice}`, source);
  const told = fact && fieldReaders[fact]({ subject, source, blank });
  return told ?? [blank()];
}

const byHandAdvice = {
  en: ' Better written by hand on the printed paper than kept in files.',
  zh: '建议在打印件上手工填写，不在文件中保存。',
} as const;

function missingPart(missing: string, { language }: PackSource): string {
  return language === 'zh' ? `（${missing}）` : ` (${missing})`;
}
