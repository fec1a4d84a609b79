import { type Hinted, hintsAt, hintsThatCount } from '../law/important-hints.js';
import { type Definition, placeOf } from '../model/definition.js';
import { writeInstead } from '../model/edits.js';
import { type Report, type Rule, type RuleContext, relatedLimit } from '../rule.js';

export const rule: Rule<'category'> = {
  id: 'category-likely-important',
  group: 'classification',
  severity: 'warning',
  on: 'category',
  summary: { en: 'Names point to data that is often important data in the sector', zh: '名称提示可能属于本行业的重要数据' },
  why: {
    en: 'Important data needs a security assessment whatever its volume; handlers identify and report it, and authorities notify or publish what they confirm.',
    zh: '重要数据出境无论数量均应申报安全评估；处理者应识别、申报，主管部门告知或者公开发布认定结果。',
  },
  remedy: {
    en: 'Compare the data with what the sector published and ask its department; class it as important, or write under `notImportantBecause` what was found.',
    zh: '请与本行业公开发布的目录和规则比对并询问主管部门；属于的改为 important，不属于的在 `notImportantBecause` 中写明依据。',
  },
  check(category, context) {
    const { class: given, notImportantBecause } = category.value;
    const open = given === 'general' || given === 'personal' || given === 'sensitive';
    if (!open || notImportantBecause !== undefined) return;
    const hinted = hintsThatCount(hintsAt(category, context.catalogues), category, context);
    if (hinted.length > 0) context.report(reportOf(hinted, category, context));
  },
};

function reportOf(hinted: readonly Hinted[], category: Definition<'category'>, { catalogues }: RuleContext): Report {
  const names = [...new Map(hinted.flatMap((one) => one.names).map((one) => [one.path.join('.'), one])).values()];
  const words = names.map(({ name }) => `“${name}”`);
  const texts = [...new Map(hinted.map(({ hint: { text } }) => [text.en, text])).values()];
  const sectors = [...new Set(hinted.map(({ sector }) => sector))].map((id) => catalogues.sectors[id]?.name ?? { en: id, zh: id });
  return {
    place: placeOf(category, ['class'], 'value'),
    message: {
      en: `\`${category.id}\` is classed as ${category.value.class}, but ${words.join(', ')} may be important data (${sectors.map(({ en }) => en.toLowerCase()).join(', ')})`,
      zh: `\`${category.id}\` 的分类为 ${category.value.class}，但${words.join('、')}可能属于重要数据（${sectors.map(({ zh }) => zh).join('、')}行业）`,
    },
    why: { en: texts.map(({ en }) => en).join(' '), zh: texts.map(({ zh }) => zh).join('') },
    related: names
      .slice(0, relatedLimit)
      .map(({ path, name }) => ({ place: placeOf(category, path, 'value'), message: { en: `“${name}” stands here`, zh: `此处为“${name}”` } })),
    provisions: [...new Set(hinted.flatMap(({ hint }) => hint.provisions))],
    fix: () => writeInstead(category, ['class'], 'important'),
  };
}
