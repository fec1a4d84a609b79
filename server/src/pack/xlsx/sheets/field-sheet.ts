import { type Hinted, hintsAt, hintsThatCount } from '../../../engine/law/important-hints.js';
import { type FieldReader, fieldReader } from '../../../engine/law/sensitive-fields.js';
import { type Definition, placeOf } from '../../../engine/model/definition.js';
import type { Language } from '../../../engine/text.js';
import { subjectWords } from '../../content/class-words.js';
import { nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Cell, Sheet } from '../workbook.js';
import { classCell } from './class-cell.js';
import { type ColumnOf, notApplicable, sheetOf, stated } from './column.js';
import { flowRows } from './flow-row.js';
import { importanceOf } from './importance.js';
import type { SheetSource } from './sheet-source.js';

interface FieldRow {
  readonly category: Definition<'category'>;
  /** Undefined where the category lists none. */
  readonly field: string | undefined;
  /** What all fields of the category share. */
  readonly shared: readonly Cell[];
  readonly hint: string | undefined;
}

/** One row for every field of every category that the flows take along. */
export function fieldSheet(own: SheetSource): Sheet {
  const { language } = own.source;
  const shared = (index: number) => (row: FieldRow) => row.shared[index];
  const columns: readonly ColumnOf<FieldRow>[] = [
    { en: 'Category', zh: '数据类别编号', width: 20, cell: ({ category }) => category.id },
    { en: 'Name', zh: '数据类别', width: 24, cell: shared(0) },
    { en: 'Field', zh: '字段', width: 24, cell: ({ field }) => stated(field, language) },
    { en: 'Class', zh: '数据分类', width: 22, cell: shared(1) },
    { en: 'Kind of sensitive information', zh: '敏感个人信息种类', width: 18, cell: shared(2) },
    { en: 'Important data', zh: '是否重要数据', width: 14, cell: shared(3) },
    { en: 'Why', zh: '认定依据', width: 34, cell: shared(4) },
    { en: 'Whose data', zh: '个人信息主体', width: 16, cell: shared(5) },
    {
      en: 'What the name of the field points to',
      zh: '字段名称提示',
      width: 26,
      cell: ({ hint }) => (hint === undefined ? undefined : { tone: 'open', value: hint }),
    },
    { en: 'Flows', zh: '涉及的流转', width: 24, cell: shared(6) },
    { en: 'Place in the files', zh: '文件位置', width: 24, cell: shared(7) },
  ];
  return sheetOf(fieldRows(own), { name: { en: 'Fields', zh: '字段' }[language], columns, frozen: 3 }, language);
}

function fieldRows({ source, at }: SheetSource): readonly FieldRow[] {
  const { analysis, language } = source;
  const flows = flowRows(source);
  const read = fieldReader(analysis.catalogues, analysis.asOf);
  const categories = new Set(flows.flatMap(({ verdict }) => verdict.facts.categories));
  return [...categories].flatMap((category) => {
    const carrying = flows.filter(({ verdict }) => verdict.facts.categories.includes(category));
    const importance = importanceOf(
      category,
      carrying.map(({ verdict }) => verdict),
      source,
    );
    const { sensitiveType, fields = [] } = category.value;
    const kind = sensitiveType === undefined ? notApplicable : (analysis.catalogues['sensitive-kinds'][sensitiveType]?.name[language] ?? sensitiveType);
    const shared: readonly Cell[] = [
      nameOf(category, language),
      classCell([category], source),
      kind,
      importance.answer,
      importance.why,
      subjectCell(category, language),
      carrying.map(({ flow }) => flow.id).join('\n'),
      at(placeOf(category)),
    ];
    const hints = hintsThatCount(hintsAt(category, analysis.catalogues), category, analysis);
    if (fields.length === 0) return [{ category, field: undefined, shared, hint: undefined }];
    return fields.map((field): FieldRow => ({ category, field, shared, hint: hintAt(field, { category, read, hints }, source) }));
  });
}

/** Whose data it is; asked for where it may be personal information. */
function subjectCell(category: Definition<'category'>, language: Language): Cell {
  const words = subjectWords(category, language);
  const { class: given } = category.value;
  return words === undefined && (given === 'general' || given === 'important' || given === 'core') ? notApplicable : stated(words, language);
}

interface Hints {
  readonly category: Definition<'category'>;
  readonly read: FieldReader;
  readonly hints: readonly Hinted[];
}

/** What the dictionaries say of the name of a field beyond what its category is classed as. */
function hintAt(field: string, { category, read, hints }: Hints, { analysis: { catalogues }, language }: PackSource): string | undefined {
  const given = category.value.class;
  const kind = given === 'sensitive' ? undefined : read(field)?.kind;
  const sensitive = kind === undefined ? [] : [catalogues['sensitive-kinds'][kind]?.name[language] ?? kind];
  const pointing = given === 'important' || given === 'core' ? [] : hints.filter(({ names }) => names.some(({ name }) => name === field));
  const important = pointing.map(({ hint }) => `${{ en: 'important data: ', zh: '重要数据：' }[language]}${hint.text[language]}`);
  const words = [...sensitive, ...important];
  return words.length === 0 ? undefined : words.join('\n');
}
