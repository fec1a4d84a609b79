import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import { type IndexSection, line } from './index-section.js';
import type { Made } from './made.js';
import { placeFinder, placeText } from './place-finder.js';
import { withoutChinese } from './without-chinese.js';

// A reader works through so many; the manifest has all of them.
const shown = 500;

/** Names and reasons that have no Chinese words, with what stands in their stead. */
export function nameSection(source: PackSource): IndexSection {
  const { analysis, language } = source;
  const find = placeFinder(analysis);
  const title = { en: 'Words without Chinese', zh: '缺少中文的名称与说明' };
  const found = withoutChinese(source);
  const rows = found.slice(0, shown).map(({ at, place, instead }) => [[at], [placeText(find(place))], [instead]]);
  if (rows.length === 0) return { title, blocks: [line({ en: 'There are none.', zh: '无。' }[language])] };
  const columns = [
    [{ en: 'Key', zh: '键' }, 3],
    [{ en: 'Place', zh: '位置' }, 3],
    [{ en: 'Written instead', zh: '现用文字' }, 5],
  ] as const;
  const more = { en: `${found.length - shown} more stand in manifest.json.`, zh: `其余 ${found.length - shown} 项见 manifest.json。` };
  return { title, blocks: [tableOf(columns, rows, { language }), ...(found.length > shown ? [line(more[language])] : [])] };
}

/** Characters that the figures cannot show. */
export function glyphSection({ missing }: Made, { language }: PackSource): IndexSection {
  const title = { en: 'Characters that the figures cannot show', zh: '图中无法显示的字符' };
  const codes = missing.map((character) => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);
  const none = { en: 'There are none.', zh: '无。' };
  return { title, blocks: [line(codes.length === 0 ? none[language] : codes.join(language === 'zh' ? '、' : ', '))] };
}
