import { closest } from '../closest.js';
import { didYouMean } from '../did-you-mean.js';
import { catalogueNames, placeByName } from '../law/catalogue-names.js';
import { type Kind, kindOf, type Place, placeOf } from '../model/definition.js';
import type { Fix } from '../model/edits.js';
import type { Model, Table } from '../model/model.js';
import { type Reference, referencesOf } from '../model/references.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'definition'> = {
  id: 'reference-unknown',
  group: 'file',
  severity: 'error',
  on: 'definition',
  summary: { en: 'A name that nothing defines', zh: '引用了未定义的名称' },
  why: { en: 'What a definition names has to exist, or its facts are missing from the verdict.', zh: '被引用的定义必须存在，否则结论缺少相应事实。' },
  remedy: { en: 'Correct the name, or define it.', zh: '请更正名称，或者补充定义。' },
  check(definition, context) {
    for (const reference of referencesOf(definition)) {
      const known = knownNames(reference, context);
      if (known === undefined || known.has(reference.target)) continue;
      const place = placeOf(reference.from, reference.path, reference.part);
      const near = placeByName(reference.target, reference.link.catalogue, context.catalogues) ?? closest(reference.target, known.names());
      context.report({
        place,
        message: message(reference),
        remedy: didYouMean(near) ?? (reference.link.catalogue === undefined ? undefined : fromCatalogue),
        fix: () => instead(place, reference.target, near),
      });
    }
  },
};

const fromCatalogue: Text = { en: 'Write a name of the catalogue; the guide lists them.', zh: '请填写目录中的名称；指南列有全部名称。' };

function knownNames({ link }: Reference, context: RuleContext): { has(name: string): boolean; names(): Iterable<string> } | undefined {
  if (link.sections) return definedIn(context.model, link.sections);
  const names = catalogueNames(link.catalogue ?? '', context.catalogues, context.regimes);
  return names && { has: (name) => names.has(name) || (link.also ?? []).includes(name), names: () => names };
}

function definedIn({ tables }: Model, sections: readonly string[]): { has(name: string): boolean; names(): Iterable<string> } {
  const wanted = sections.flatMap((section): Table<Kind> | [] => {
    const kind = kindOf(section);
    return kind ? tables[kind] : [];
  });
  return { has: (name) => wanted.some((table) => table.get(name) !== undefined), names: () => wanted.flatMap(({ list }) => list.map(({ id }) => id)) };
}

const kinds: Readonly<Record<string, Text>> = {
  regions: { en: 'a province-level division (ISO 3166-2)', zh: '省级行政区代码（ISO 3166-2）' },
  countries: { en: 'a country or region code (ISO 3166-1)', zh: '国家或地区代码（ISO 3166-1）' },
  places: { en: 'a country or region code (ISO 3166)', zh: '国家或地区代码（ISO 3166）' },
  regimes: { en: 'a regime', zh: '规则体系' },
  sectors: { en: 'a sector of the catalogue', zh: '行业目录中的行业' },
  'sensitive-kinds': { en: 'a kind of sensitive personal information', zh: '敏感个人信息种类' },
  'pilot-zones': { en: 'a pilot zone of the catalogue', zh: '目录中的自由贸易试验区' },
  exemptions: { en: 'an exemption', zh: '豁免情形' },
  terms: { en: 'a term of the catalogue', zh: '条款目录中的条款' },
  documents: { en: 'a document of the catalogue', zh: '材料目录中的材料' },
};

function message({ target, link }: Reference): Text {
  if (link.sections)
    return { en: `nothing under ${link.sections.join(' or ')} defines \`${target}\``, zh: `${link.sections.join(' 或 ')} 中没有定义 \`${target}\`` };
  const kind = kinds[link.catalogue ?? ''] ?? { en: 'known', zh: '已知名称' };
  return { en: `\`${target}\` is not ${kind.en}`, zh: `\`${target}\` 不是${kind.zh}` };
}

/** The likely name; certain where only capitals differ. */
function instead(place: Place, target: string, near: string | undefined): Fix | undefined {
  if (near === undefined) return undefined;
  const safe = near.toLowerCase() === target.toLowerCase();
  return { title: { en: `Write \`${near}\``, zh: `改为 \`${near}\`` }, safe, edits: [{ place, text: near }] };
}
