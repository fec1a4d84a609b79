import type { Language } from '../engine/text.js';
import type { Block } from '../engine/views/block.js';
import { markOf } from '../engine/wording/marks.js';
import { mechanismName } from '../engine/wording/mechanism-names.js';
import { padded, widthOf } from './columns.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** Explanations as text: a heading with its outcome, then labelled rows. */
export function reportBlocks(blocks: readonly Block[], language: Language, colours: Paint): string {
  const width = blocks.flatMap(({ rows }) => rows).reduce((widest, { label }) => Math.max(widest, widthOf(label[language])), 0);
  return blocks.map((block) => blockText(block, width, language, colours)).join('\n');
}

function blockText({ heading, outcome, rows }: Block, width: number, language: Language, colours: Paint): string {
  const verdict = colours.outcome(outcome, `${markOf(outcome)} ${mechanismName(outcome)[language]}`);
  const body = rows.flatMap(({ label, lines }) =>
    lines.map((line, index) => `  ${colours.dim(padded(index === 0 ? label[language] : '', width))}  ${printable(line[language])}`),
  );
  return [`${colours.bold(printable(heading[language]))}  ${verdict}`, ...body, ''].join('\n');
}
