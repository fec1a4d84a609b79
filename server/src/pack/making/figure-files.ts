import type { Picture } from '../figures/figure.js';
import type { PackFile } from '../pack.js';
import type { MadeFigure } from '../record/made.js';
import { markdownText } from '../record/markdown-text.js';
import { textFile } from './text-file.js';

/** The files of a sheet, named by the number of its figure and of itself; and how the record knows it. */
export function figureFiles(picture: Picture, number: number): { readonly files: readonly PackFile[]; readonly made: MadeFigure } {
  const stem = `figures/figure-${String(number).padStart(2, '0')}-${picture.sheet}`;
  const { figure, sheet, caption } = picture;
  return {
    files: [textFile(`${stem}.svg`, picture.svg), { path: `${stem}.png`, bytes: picture.png }, textFile(`${stem}.mmd`, picture.mermaid)],
    made: { figure, sheet, caption, path: `${stem}.svg` },
  };
}

/** `captions.md`: every sheet with its caption and what it shows. */
export function captionsFile(pictures: readonly Picture[], made: readonly MadeFigure[]): PackFile {
  const entries = pictures.map(({ caption, description }, index) => {
    const path = made[index]?.path ?? '';
    return `![](${path.slice(path.lastIndexOf('/') + 1)})\n\n**${markdownText(caption)}**\n\n${markdownText(description)}\n`;
  });
  return textFile('figures/captions.md', entries.join('\n'));
}
