import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../server/src/engine/index.js';
import type { Language } from '../../../server/src/engine/text.js';
import type { PackSource } from '../../../server/src/pack/content/source.js';
import { contentOf } from '../../../server/src/pack/content/source-of.js';
import { subjectOf } from '../../../server/src/pack/content/subject.js';
import type { PackRequest } from '../../../server/src/pack/pack.js';

/** Files of a project by their names. */
export type Texts = Readonly<Record<string, string>>;

interface Asked {
  readonly subject: PackRequest['subject'];
  readonly language?: Language;
  readonly lock?: string;
}

/** The files of an example. */
export function exampleTexts(name: string): Texts {
  const folder = join('examples', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'dataflow.config.yaml');
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** What a pack of these files is made from, on 22 November 2026. */
export function sourceFor(texts: Texts, { subject, language = 'zh', lock }: Asked): PackSource {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const analysis = analyse({
    files,
    today: '2026-11-22',
    lock: lock === undefined ? undefined : { path: 'dataflow.lock.yaml', text: lock },
    fileExists: () => false,
  });
  if ('noRegime' in analysis) throw new Error('no regime');
  const found = subjectOf(subject, analysis);
  if ('refusal' in found) throw new Error(found.refusal.en);
  const commit = { id: '0123456789abcdef0123456789abcdef01234567', changed: [] };
  return { ...contentOf(found, analysis, commit), figures: [], language };
}
