import type { PackSource } from '../content/source.js';
import { indexBlocks } from './index-blocks.js';
import type { Made } from './made.js';
import { markdownOf } from './markdown-of.js';
import { packTitle } from './pack-title.js';

/** `index.md`: the index of what was made in a language, with links to its files. It lies in the folder of the inventory. */
export function indexMarkdown(made: Made, source: PackSource): string {
  const { language } = source;
  const local = seenFrom((made.workbook ?? '').replace(/[^/]*$/, ''), made);
  const files = new Set([...local.papers, ...local.figures, { path: local.workbook ?? '' }].map(({ path }) => path));
  return `# ${packTitle(source)}\n\n${markdownOf(indexBlocks(local, source), { language, files })}`;
}

/** The same files by their paths from a folder. */
function seenFrom(folder: string, made: Made): Made {
  const from = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path);
  return {
    ...made,
    papers: made.papers.map((one) => ({ ...one, path: from(one.path) })),
    figures: made.figures.map((one) => ({ ...one, path: from(one.path) })),
    workbook: made.workbook && from(made.workbook),
  };
}
