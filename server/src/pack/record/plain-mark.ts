import type { Mark } from '../../engine/views/checklist-words.js';

/** Signs that every Chinese font has and no reader draws as a picture in colour. */
const plain = { '☑': '√', '◧': '△', '☐': '×' } as const satisfies Readonly<Record<Mark, string>>;

/** The mark of a checklist as a document has it: √ there, △ begun, × not there. */
export function plainMark(mark: Mark): (typeof plain)[Mark] {
  return plain[mark];
}
