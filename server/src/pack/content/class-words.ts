// How data is classed, in words, and why.
import type { Catalogues } from '../../engine/generated/catalogue-types.js';
import type { Definition, Shape } from '../../engine/model/definition.js';
import type { Language, Text } from '../../engine/text.js';
import { textOf } from './text-of.js';
import { valueWords } from './value-words.js';

type DataClass = NonNullable<Shape<'category'>['class']>;

const classes: Readonly<Record<DataClass, Text>> = {
  general: { en: 'General data', zh: '一般数据' },
  personal: { en: 'Personal information (not sensitive)', zh: '个人信息（不含敏感个人信息）' },
  sensitive: { en: 'Sensitive personal information', zh: '敏感个人信息' },
  important: { en: 'Important data', zh: '重要数据' },
  core: { en: 'Core data', zh: '核心数据' },
  unknown: { en: 'Undetermined', zh: '待定' },
};

/** The class of a category alone. */
export function className({ value }: Definition<'category'>, language: Language): string {
  return classes[value.class ?? 'unknown'][language];
}

/** The class of a category; of an open one also what it may be, of a sensitive one also its kind. */
export function classWords({ value }: Definition<'category'>, catalogues: Catalogues, language: Language): string {
  const given = value.class ?? 'unknown';
  const name = classes[given][language];
  const kind = value.sensitiveType === undefined ? undefined : catalogues['sensitive-kinds'][value.sensitiveType]?.name[language];
  if (given === 'sensitive' && kind !== undefined) return language === 'zh' ? `${name}（${kind}）` : `${name} (${kind})`;
  const open = given === 'unknown' ? (value.couldBe ?? []).map((one) => classes[one][language]) : [];
  if (open.length === 0) return name;
  return language === 'zh' ? `${name}（可能为：${open.join('；')}）` : `${name} (possibly: ${open.join('; ')})`;
}

/** Why a category is important data, or on what ground it was found not to be; undefined where the file does not say. */
export function classReason({ value }: Definition<'category'>, language: Language): string | undefined {
  const { importantBecause: important, notImportantBecause: other } = value;
  const by = value.class === 'important' ? important : other;
  if (by === undefined) return undefined;
  const what =
    by === important && important !== undefined
      ? [important.basis === undefined ? undefined : basisWords(important.basis, language), important.by, important.reference, important.date]
      : [textOf(other?.basis)?.[language], textOf(other?.by)?.[language], other?.date];
  const said = what.filter((part) => part !== undefined && part !== '').join(language === 'zh' ? '；' : '; ');
  if (said === '') return undefined;
  if (by === important) return language === 'zh' ? `识别为重要数据的依据：${said}` : `Important data because: ${said}`;
  return language === 'zh' ? `未识别为重要数据的依据：${said}` : `Not identified as important data because: ${said}`;
}

// The words that files use most; others stand as they are written.
const subjects: Readonly<Record<string, Text>> = {
  customers: { en: 'customers', zh: '客户' },
  employees: { en: 'employees', zh: '员工' },
  'job-applicants': { en: 'job applicants', zh: '求职者' },
  'vehicle-owners': { en: 'vehicle owners', zh: '车主' },
  'business-contacts': { en: 'business contacts', zh: '业务联系人' },
  visitors: { en: 'visitors', zh: '访客' },
};

/** Whose data it is, in the words of the file; undefined where it does not say. */
export function subjectWords({ value }: Definition<'category'>, language: Language): string | undefined {
  const own = textOf(value.subjectsName)?.[language];
  if (own !== undefined || value.subjects === undefined) return own;
  return Object.hasOwn(subjects, value.subjects) ? subjects[value.subjects]?.[language] : value.subjects;
}

function basisWords(basis: string, language: Language): string {
  return valueWords('category', 'importantBecause.basis', basis)[language];
}
