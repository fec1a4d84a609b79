import type { Language, Text } from '../../engine/text.js';
import type { Column, Paragraph, Remark, Table, Words } from '../paper/paper.js';

/** A column by its title and its share of the width; `end` sets figures flush right. */
export type ColumnPlan = readonly [title: Text, share: number, align?: NonNullable<Column['align']>];

/** A table of a paper in one language. */
export function tableOf(
  columns: readonly ColumnPlan[],
  rows: readonly (readonly Words[])[],
  about: { readonly language: Language; readonly caption?: Text; readonly sums?: readonly number[] },
): Table {
  const { language, caption, sums } = about;
  return {
    kind: 'table',
    ...(caption === undefined ? {} : { caption: caption[language] }),
    columns: columns.map(([title, share, align]) => ({ title: [capital(title[language])], share, ...(align === undefined ? {} : { align }) })),
    rows,
    ...(sums === undefined ? {} : { sums }),
  };
}

/** Names of the engine begin with a small letter. */
function capital(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** A paragraph of some words. */
export function paragraph(words: Words): Paragraph {
  return { kind: 'paragraph', words };
}

/** A remark of several lines: what they are, then each behind a dot. */
export function remarkWithLines(head: string, lines: readonly Words[]): Remark {
  return { kind: 'remark', words: [head, ...lines.flatMap((line): Words => ['\n• ', ...line])] };
}
