// Which data leaves: its kinds with class and reason, and item by item.
import { type FieldReader, fieldReader } from '../../engine/law/sensitive-fields.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';
import type { Table, Words } from '../paper/paper.js';
import { className, classReason, classWords, subjectWords } from './class-words.js';
import { guided } from './guided.js';
import { nameOf } from './names.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';

type Category = Definition<'category'>;

const categoryColumns: readonly ColumnPlan[] = [
  [{ en: 'Kind of data', zh: '数据类别' }, 3],
  [{ en: 'Class', zh: '分类' }, 2.8],
  [{ en: 'Whose data', zh: '数据主体' }, 2],
  [{ en: 'Items', zh: '数据项数' }, 1.6, 'end'],
  [{ en: 'Ground of the classification', zh: '分类依据' }, 5.6],
];

/** Kinds of data, each with its class and why it is, or is not, important data. */
export function categoryTable(categories: readonly Category[], source: PackSource, caption?: Text): Table {
  const { language, analysis } = source;
  const rows = categories.map((category): readonly Words[] => [
    [nameOf(category, language)],
    [classMark(category, classWords(category, analysis.catalogues, language))],
    [subjectWords(category, language) ?? '–'],
    [String(category.value.fields?.length ?? '–')],
    [classReason(category, language) ?? '–'],
  ]);
  return tableOf(categoryColumns, rows, { language, ...(caption ? { caption } : {}) });
}

const fieldColumns: readonly ColumnPlan[] = [
  [{ en: 'No.', zh: '序号' }, 1.5, 'end'],
  [{ en: 'Item', zh: '数据项' }, 4],
  [{ en: 'Kind of data', zh: '数据类别' }, 3],
  [{ en: 'Class', zh: '分类' }, 3],
  [{ en: 'Remark', zh: '提示' }, 3],
];

/** Data items of some kinds of data, numbered through; a kind whose items nobody wrote down has a blank. */
export function fieldsTable(categories: readonly Category[], source: PackSource, caption?: Text): Table {
  const { language, analysis } = source;
  const read = fieldReader(analysis.catalogues, analysis.asOf);
  const items = categories.flatMap((category) => {
    const { fields = [] } = category.value;
    const written: readonly (string | undefined)[] = fields.length === 0 ? [undefined] : fields;
    return written.map((field) => ({ category, field }));
  });
  const rows = items.map(({ category, field }, index): readonly Words[] => [
    [String(index + 1)],
    [field ?? guided('category-fields', source, category.id)],
    [nameOf(category, language)],
    // The table of the kinds tells what an open class may be.
    [classMark(category, className(category, language))],
    field === undefined ? [] : hint(category, read(field), source),
  ]);
  return tableOf(fieldColumns, rows, { language, ...(caption ? { caption } : {}) });
}

/** What an item's name points to, where its kind of data is not classed so. */
function hint(category: Category, found: ReturnType<FieldReader>, { analysis, language }: PackSource): Words {
  if (found === undefined || category.value.class === 'sensitive') return [];
  const kind = analysis.catalogues['sensitive-kinds'][found.kind]?.name[language] ?? found.kind;
  return [{ kind: 'aside', text: { en: `The name points to sensitive personal information: ${kind}`, zh: `名称提示敏感个人信息：${kind}` }[language] }];
}

function classMark({ value }: Category, words: string): Words[number] {
  return value.class === 'personal' || value.class === 'general' ? words : { kind: 'strong', text: words };
}
