// Names of fields as the catalogues spell them, and where their words stand in one. The form is told at the head of field-dictionary.yaml.
const han = /\p{Script=Han}/u;

/** `faceImage`, `face_image` and `Face image (JPEG)` are all `face-image`. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|\{[^}]*\}|<[^>]*>/g, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu, '-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$|(?<=\p{Script=Han})-|-(?=\p{Script=Han})/gu, '');
}

/** A stretch of a plain name. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a word stands in a plain name: an English one whole, or in its plural; a Chinese one anywhere, for Chinese has no borders. */
export function stretchesOf(word: string, name: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = name.indexOf(word); start !== -1; start = name.indexOf(word, start + 1)) {
    const before = name.slice(0, start);
    const after = name.slice(start + word.length);
    if (han.test(word)) found.push({ start, end: start + word.length });
    else if (/(?:^|-|\p{Script=Han})$/u.test(before) && /^s?(?:$|-|\p{Script=Han})/u.test(after))
      found.push({ start, end: start + word.length + (after.startsWith('s') ? 1 : 0) });
  }
  return found;
}
