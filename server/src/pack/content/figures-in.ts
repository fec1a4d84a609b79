import type { Block, Words } from '../paper/paper.js';
import { joined, sentence } from './sentence.js';
import type { PackSource } from './source.js';

/** The figures of the pack among the given ones, as blocks. */
export function figureBlocks(ids: readonly string[], source: Pick<PackSource, 'figures'>): readonly Block[] {
  return present(ids, source).map((figure) => ({ kind: 'figure', figure }));
}

/** `见图 1、图 2。`; no words where the pack has none of them. */
export function seeFigures(ids: readonly string[], source: Pick<PackSource, 'figures' | 'language'>): Words {
  const { language } = source;
  const list = present(ids, source).map((figure) => ({ kind: 'see', figure }) as const);
  if (list.length === 0) return [];
  return sentence({ en: 'See {figures}.', zh: '见{figures}。' }, { figures: joined(list, language === 'zh' ? '、' : ', ') }, language);
}

/** Id of the figure of a scene. */
export function sceneFigure(number: number): string {
  return `scene-${number}`;
}

function present(ids: readonly string[], { figures }: Pick<PackSource, 'figures'>): readonly string[] {
  return ids.filter((id) => figures.some((figure) => figure.id === id));
}
