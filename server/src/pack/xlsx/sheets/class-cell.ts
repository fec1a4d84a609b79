import type { Definition } from '../../../engine/model/definition.js';
import { classWords } from '../../content/class-words.js';
import type { PackSource } from '../../content/source.js';
import type { Tone, Toned } from '../workbook.js';

type DataClass = NonNullable<Definition<'category'>['value']['class']>;

const tones: Readonly<Record<DataClass, Tone>> = {
  core: 'grave',
  important: 'grave',
  sensitive: 'middle',
  unknown: 'open',
  personal: 'light',
  general: 'light',
};
const order: readonly DataClass[] = ['core', 'important', 'sensitive', 'unknown', 'personal', 'general'];

/** The classes of some categories, the gravest first, in the tone of the gravest. */
export function classCell(categories: readonly Definition<'category'>[], { analysis, language }: PackSource): Toned | undefined {
  const sorted = [...categories].sort((left, right) => order.indexOf(classOf(left)) - order.indexOf(classOf(right)));
  const [gravest] = sorted;
  if (!gravest) return undefined;
  const words = new Set(sorted.map((category) => classWords(category, analysis.catalogues, language)));
  return { tone: tones[classOf(gravest)], value: [...words].join('\n') };
}

function classOf({ value }: Definition<'category'>): DataClass {
  return value.class ?? 'unknown';
}
