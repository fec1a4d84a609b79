import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';

type Confidence = Catalogues['provisions'][string]['confidence'];

const confidences: Readonly<Record<Confidence, Text>> = {
  verified: { en: 'text seen', zh: '已核对原文' },
  'second-hand': { en: 'seen second-hand', zh: '据二手资料' },
  unverified: { en: 'not verified', zh: '未核实' },
  judgement: { en: 'our reading', zh: '本工具的理解' },
};

/** How sure a legal fact is, in words. */
export function confidenceText(confidence: Confidence): Text {
  return confidences[confidence];
}

/** A provision as people cite it: instrument and article. */
export function provisionTitle(id: string, { provisions, sources }: Catalogues): Text {
  const provision = provisions[id];
  const source = provision && sources[provision.source];
  if (!provision || !source) return { en: id, zh: id };
  return { en: `${source.short.en} ${provision.article.en}`, zh: `${source.short.zh}${provision.article.zh}` };
}
