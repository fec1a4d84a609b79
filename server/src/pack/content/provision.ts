import type { Analysis } from '../../engine/index.js';
import type { Language } from '../../engine/text.js';
import { provisionTitle } from '../../engine/wording/provisions.js';
import { confidenceMark } from '../paper/marks.js';
import type { Cited, Inline, Words } from '../paper/paper.js';
import { joined } from './sentence.js';

/** Whose law is cited, and in which language. */
interface Citing {
  readonly analysis: Pick<Analysis, 'catalogues'>;
  readonly language: Language;
}

/** A provision of the catalogue as people cite it, with how sure it is. */
export function cited(id: string, { analysis: { catalogues }, language }: Citing): Cited {
  return { kind: 'cited', id, text: provisionTitle(id, catalogues)[language], confidence: catalogues.provisions[id]?.confidence ?? 'unverified' };
}

/**
 * Several provisions, each once, those of one source together behind its name: `《个人信息保护法》第三十八条、第三十九条；《数据安全法》第三十一条`.
 * No words where there are none.
 */
export function citedList(ids: readonly string[], source: Citing): Words {
  const { analysis, language } = source;
  const { provisions } = analysis.catalogues;
  const groups = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const of = provisions[id]?.source ?? id;
    const group = groups.get(of);
    if (group) group.push(id);
    else groups.set(of, [id]);
  }
  const lists = [...groups.values()].map((group) => {
    const [first, ...others] = group.map((id) => cited(id, source));
    if (!first) return [];
    return joined([[first], ...others.map((one) => [withoutSource(one, source)])], betweenArticles(group, source));
  });
  return joined(lists, language === 'zh' ? '；' : '; ');
}

function withoutSource(one: Cited, { analysis, language }: Citing): Cited {
  const article = analysis.catalogues.provisions[one.id]?.article[language];
  return article === undefined ? one : { ...one, article };
}

/** Some entries of the catalogue name several articles themselves. */
function betweenArticles(ids: readonly string[], { analysis, language }: Citing): string {
  if (language === 'en') return '; ';
  return ids.some((id) => analysis.catalogues.provisions[id]?.article.zh.includes('、')) ? '，' : '、';
}

/** What stands behind a fact of the law that was not read in the text itself; nothing behind one that was. */
export function doubt(confidence: Cited['confidence'], language: Language): readonly Inline[] {
  const mark = confidenceMark(confidence, language);
  if (mark === '') return [];
  // The writers put the words behind what is not verified.
  return [confidence === 'unverified' ? { kind: 'unverified', text: '' } : { kind: 'aside', text: mark }];
}
