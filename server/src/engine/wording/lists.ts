import type { Text } from '../text.js';

/** Ids in a sentence: sorted, in backticks, at most `limit` of them by name. */
export function idList(ids: readonly string[], limit = 5): Text {
  const sorted = [...new Set(ids)].sort();
  const named = sorted.slice(0, limit).map((id) => `\`${id}\``);
  const more = sorted.length - named.length;
  return { en: named.join(', ') + (more > 0 ? ` and ${more} more` : ''), zh: named.join('、') + (more > 0 ? ` 等 ${sorted.length} 项` : '') };
}
