// What is wrong with a unified social credit code: the first of its length, its characters and its check character.
import type { CreditCode } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';

/** The fault of a credit code in words; undefined where it has none. */
export function creditCodeFault(code: string, standard: CreditCode): Text | undefined {
  const characters = [...code];
  if (characters.length !== standard.length) return wrongLength(code, characters.length, standard);
  const foreign = characters.filter((character) => !standard.alphabet.includes(character));
  if (foreign.length > 0) return wrongCharacters(code, foreign, standard);
  const right = checkCharacter(characters.slice(0, -1), standard);
  const given = code.slice(-1);
  if (given === right) return undefined;
  return {
    en: `the check character of \`${code}\` is \`${given}\`, but the characters before it give \`${right}\``,
    zh: `\`${code}\` 的校验码为 \`${given}\`，按前面各位计算应为 \`${right}\``,
  };
}

function wrongLength(code: string, length: number, standard: CreditCode): Text {
  return { en: `\`${code}\` has ${length} characters instead of ${standard.length}`, zh: `\`${code}\` 共 ${length} 位，应为 ${standard.length} 位` };
}

function wrongCharacters(code: string, foreign: readonly string[], { alphabet }: CreditCode): Text {
  const names = [...new Set(foreign)].map((character) => `\`${character}\``);
  if (foreign.some((character) => !alphabet.includes(character.toUpperCase())))
    return { en: `\`${code}\` has ${names.join(', ')}, which no credit code has`, zh: `\`${code}\` 含统一社会信用代码不使用的字符 ${names.join('、')}` };
  const letters = names.length === 1 ? 'letter' : 'letters';
  return {
    en: `\`${code}\` has the lower-case ${letters} ${names.join(', ')}; a credit code has capitals only`,
    zh: `\`${code}\` 含小写字母 ${names.join('、')}；统一社会信用代码只用大写字母`,
  };
}

/** GB 32100-2015: the weighted sum with the check character is a multiple of the modulus. */
function checkCharacter(body: readonly string[], { alphabet, weightBase, modulus }: CreditCode): string {
  const sum = body.reduceRight((rest, character) => (alphabet.indexOf(character) + weightBase * rest) % modulus, 0);
  return alphabet.charAt((modulus - sum) % modulus);
}
