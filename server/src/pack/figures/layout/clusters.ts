// What of a text belongs together on a line: a letter with its marks, an emoji with what joins and colours it, the halves of a flag.

/**
 * Emoji, Hangul in parts, Thai and Lao vowels that are written before or behind their consonant, and everything else with its marks. Of these
 * no language has as many as are allowed here; what is more stands by itself.
 */
const clusters =
  /\p{RI}\p{RI}|(?=\p{Extended_Pictographic})\P{N}[\p{M}\p{Emoji_Modifier}]{0,3}(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]{0,3}){0,7}|[\u1100-\u115f][\u1160-\u11a7]{1,3}[\u11a8-\u11ff]{0,3}|[\u0e40-\u0e44\u0ec0-\u0ec4]?[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]{0,9}[\u0e33\u0eb3]?|\p{Any}/gu;

/** Nothing is seen of it: directions, selectors, controls and the like. */
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** All of a text in parts that must stay together, with those that nothing is seen of. */
export function clustersOf(text: string): readonly string[] {
  return text.match(clusters) ?? [];
}

/** The visible parts of a text. */
export function visibleClusters(text: string): readonly string[] {
  return clustersOf(text).filter(isVisible);
}

/** Marks without a letter are not: they would take no room, and lines would never end. */
export function isVisible(cluster: string): boolean {
  return /^[^\p{Mn}\p{Me}]/u.test(withoutHidden(cluster));
}

export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}
