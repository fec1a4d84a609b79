import type { AnalysedProject } from './analyse-projects.js';
import { padded, widthOf } from './columns.js';
import { type FlowRow, flowRow } from './flow-row.js';
import { lawTitle } from './law-title.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** One line per flow: who sends to whom, what the law asks for, and the rule that says so. */
export function flowTable(one: AnalysedProject, colours: Paint, cwd: string): string {
  const { analysis, language } = one;
  const title = colours.bold(printable(lawTitle(one, cwd)));
  const rows = analysis.judgement.verdicts.map((verdict, index) => {
    const row = flowRow(verdict, one);
    return { row, cells: [String(index + 1), row.flow, row.exporter, '→', row.recipient].map(printable) };
  });
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.min(
      44,
      rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells[column] ?? '')), 0),
    ),
  );
  const lines = rows.map(
    ({ cells, row }) => `  ${cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' ')}  ${outcome(row, language, colours)}`,
  );
  return [title, ...(lines.length === 0 ? [language === 'zh' ? '  没有流转' : '  no flows'] : lines), ''].join('\n');
}

function outcome({ outcome, mark, words, basis, isUnsure }: FlowRow, language: 'en' | 'zh', colours: Paint): string {
  const rule = outcome === 'undetermined' ? '' : colours.dim(` ${printable(basis)}`);
  const unsure = isUnsure ? colours.dim(language === 'zh' ? '（依据未核实）' : ' (basis not verified)') : '';
  return `${colours.outcome(outcome, `${padded(mark, 3)} ${words}`)}${rule}${unsure}`;
}
