import { creditCodeFault } from '../wording/credit-code.js';
import { gistLine } from './hover-basis.js';
import { type Card, lineBlock, listBlock } from './hover-card.js';
import { say, type Voice } from './hover-voice.js';

/** A credit code: whether its check character fits. What is wrong with one that does not is a finding, and not said again. */
export function creditCodeHover(voice: Voice, code: string): Card {
  if (code === 'unknown') return [];
  const standard = voice.project.catalogues['credit-code'];
  const last = code.slice(-1);
  const words = creditCodeFault(code, standard)
    ? { en: 'not a valid code', zh: '不是有效的统一社会信用代码' }
    : { en: `the check character \`${last}\` is right`, zh: `校验码 \`${last}\` 正确` };
  return [...lineBlock([{ code }, ' · ', ...say(voice, words)]), ...listBlock(standard.provisions.map((id) => gistLine(voice, id)))];
}
