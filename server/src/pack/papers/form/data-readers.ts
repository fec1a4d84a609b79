// Fields that are read from the kinds of data that some flows take along.
import { isOfClass } from '../../../engine/law/flow-facts.js';
import type { Definition } from '../../../engine/model/definition.js';
import { classReason, classWords, subjectWords } from '../../content/class-words.js';
import { nameOf } from '../../content/names.js';
import { enumerated } from '../../content/sentence.js';
import type { Words } from '../../paper/paper.js';
import { type FieldContext, type FieldReader, listed } from './told.js';

type Category = Definition<'category'>;

/** Every kind of data with its class. */
export const readDataClasses: FieldReader = (context) => lines(context, categoriesOf(context), (category) => withClass(category, context));

/** Fields, kind by kind; a kind without a list of fields leaves a blank. */
export const readFields: FieldReader = (context) => {
  const { source, blank } = context;
  const { language } = source;
  const categories = categoriesOf(context);
  const told = categories.filter(({ value }) => (value.fields ?? []).length > 0);
  if (told.length === 0) return undefined;
  const written = listed(
    told.map((category) => labelled(nameOf(category, language), enumerated(category.value.fields ?? [], language), context)),
    language,
  );
  const silent = categories.filter((category) => !told.includes(category)).map((category) => nameOf(category, language));
  if (silent.length === 0) return [written];
  const names = enumerated(silent.slice(0, 10), language);
  return [`${written}\n`, blank({ en: `no fields listed for: ${names}`, zh: `以下数据类别未列字段：${names}` }[language])];
};

/** Kinds of personal information, the sensitive ones included, with their fields; of an open class with a mark. */
export const readPersonalKinds: FieldReader = (context) => {
  const personal = categoriesOf(context).filter((category) => isOfClass(category, 'personal', 'sensitive') !== 'no');
  return lines(context, personal, (category) => withFields(category, context));
};

export const readSensitiveKinds: FieldReader = (context) => {
  const categories = categoriesOf(context);
  if (categories.length === 0) return undefined;
  const sensitive = categories.filter((category) => isOfClass(category, 'sensitive') !== 'no');
  if (sensitive.length === 0) return [{ en: 'No sensitive personal information', zh: '不涉及敏感个人信息' }[context.source.language]];
  return lines(context, sensitive, (category) => withFields(category, context));
};

/** On what ground data is important; that none is only where the files exclude it. */
export const readImportantBasis: FieldReader = (context) => {
  const { language } = context.source;
  const categories = categoriesOf(context);
  if (categories.length === 0) return undefined;
  const possible = categories.filter((category) => isOfClass(category, 'important', 'core') !== 'no');
  if (possible.length === 0) return [{ en: 'No important data', zh: '不涉及重要数据' }[language]];
  const reasons = possible.map((category) => {
    const reason = classReason(category, language);
    return reason === undefined ? undefined : labelled(nameOf(category, language), reason, context);
  });
  return reasons.includes(undefined)
    ? undefined
    : [
        listed(
          reasons.filter((reason) => reason !== undefined),
          language,
        ),
      ];
};

export const readSubjects: FieldReader = (context) => {
  const { language } = context.source;
  const categories = categoriesOf(context);
  const personal = categories.filter((category) => isOfClass(category, 'personal', 'sensitive') !== 'no');
  if (categories.length > 0 && personal.length === 0) return [{ en: 'No personal information', zh: '不涉及个人信息' }[language]];
  const said = personal.map((category) => subjectWords(category, language));
  return said.length === 0 || said.includes(undefined)
    ? undefined
    : [
        listed(
          said.filter((words) => words !== undefined),
          language,
        ),
      ];
};

/** The sector of each kind of data, or else of the handler. */
export const readSectors: FieldReader = ({ subject: { flows }, source: { analysis, language } }) => {
  const sectors = flows.flatMap((flow) => {
    const facts = analysis.judgement.of(flow)?.facts;
    return (facts?.categories ?? []).map(({ value }) => value.sector ?? facts?.exporter?.value.sector);
  });
  if (sectors.length === 0 || sectors.includes(undefined)) return undefined;
  const names = sectors.flatMap((sector) => (sector === undefined ? [] : (analysis.catalogues.sectors[sector]?.name[language] ?? sector)));
  return [listed(names, language)];
};

/** In the order of the flows, each once. */
function categoriesOf({ subject: { flows }, source: { analysis } }: FieldContext): readonly Category[] {
  return [...new Set(flows.flatMap((flow) => analysis.judgement.of(flow)?.facts.categories ?? []))];
}

function lines({ source: { language } }: FieldContext, categories: readonly Category[], tell: (category: Category) => string): Words | undefined {
  return categories.length === 0 ? undefined : [listed(categories.map(tell), language)];
}

function withClass(category: Category, context: FieldContext): string {
  const { analysis, language } = context.source;
  return labelled(nameOf(category, language), classWords(category, analysis.catalogues, language), context);
}

function withFields(category: Category, context: FieldContext): string {
  const { fields = [] } = category.value;
  const { language } = context.source;
  const named = isOfClass(category, 'personal') === 'yes' ? nameOf(category, language) : withClass(category, context);
  if (fields.length === 0) return named;
  const list = enumerated(fields, language);
  return { en: `${named} (fields: ${list})`, zh: `${named}（字段：${list}）` }[language];
}

function labelled(label: string, words: string, { source: { language } }: FieldContext): string {
  return language === 'zh' ? `${label}：${words}` : `${label}: ${words}`;
}
