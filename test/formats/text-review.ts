import { type Review, reviewOf } from '../../server/src/cli/review/review.js';
import { analyse } from '../../server/src/engine/index.js';

export interface ReviewSettings {
  readonly language?: 'en' | 'zh';
  readonly maxWarnings?: number;
}

/** The review of a project that lies nowhere. */
export function textReview(texts: Readonly<Record<string, string>>, { language = 'en', maxWarnings }: ReviewSettings = {}): Review {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const analysis = analyse({ files, today: '2026-11-22' });
  if ('noRegime' in analysis) throw new Error('no regime');
  const project = { root: '/nowhere', files, config: undefined, lock: undefined, unreadable: [] };
  return reviewOf([{ options: {}, project, analysis, language }], { cwd: '/nowhere', maxWarnings });
}
