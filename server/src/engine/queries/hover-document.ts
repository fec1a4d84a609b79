import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { basisLine } from './hover-basis.js';
import { type Card, lineBlock, listBlock } from './hover-card.js';
import { bothNames, labelled, listed, say, type Voice } from './hover-voice.js';

/** A document of a filing: what good looks like, the common fault, and which mechanism wants it. */
export function documentHover(voice: Voice, id: string): Card {
  const { documents } = voice.project.catalogues;
  const document = Object.hasOwn(documents, id) ? documents[id] : undefined;
  if (!document) return [];
  const level: Text = document.level === 'mandatory' ? { en: 'mandatory', zh: '必备材料' } : { en: 'supporting', zh: '辅助材料' };
  const mechanisms = document.mechanisms.map((mechanism) => say(voice, mechanismName(mechanism)));
  return [
    ...lineBlock([{ strong: bothNames(voice, document.name) }]),
    ...lineBlock(say(voice, document.gist)),
    ...listBlock([
      labelled(voice, level, listed(voice, mechanisms)),
      labelled(voice, { en: 'common fault', zh: '常见问题' }, say(voice, document.commonFault)),
    ]),
    ...lineBlock(basisLine(voice, document.provisions, document.confidence)),
  ];
}
