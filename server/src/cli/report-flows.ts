import type { Verdict } from '../engine/law/verdict.js';
import { markOf } from '../engine/wording/marks.js';
import { mechanismList, mechanismName } from '../engine/wording/mechanism-names.js';
import { nameText, placeName } from '../engine/wording/names.js';
import type { AnalysedProject } from './analyse-projects.js';
import { padded, widthOf } from './columns.js';
import { lawTitle } from './law-title.js';
import type { Paint } from './paint.js';

/** One line per flow: who sends to whom, what the law asks for, and the rule that says so. */
export function flowTable(one: AnalysedProject, colours: Paint, cwd: string): string {
  const { analysis, language } = one;
  const { judgement, catalogues } = analysis;
  const title = colours.bold(lawTitle(one, cwd));
  const rows = judgement.verdicts.map((verdict, index) => {
    const { facts, flow } = verdict;
    const to = placeName(facts.target?.value.location ?? facts.recipient?.value.country, catalogues)[language];
    const recipient = nameText(facts.recipient?.value.name, facts.recipient?.id ?? flow.value.to ?? '?')[language];
    return { cells: [String(index + 1), flow.id, facts.exporter?.id ?? '?', '→', `${recipient} (${to})`], verdict };
  });
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.min(
      44,
      rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells[column] ?? '')), 0),
    ),
  );
  const lines = rows.map(
    ({ cells, verdict }) => `  ${cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' ')}  ${outcome(verdict, language, colours)}`,
  );
  return [title, ...(lines.length === 0 ? [language === 'zh' ? '  没有流转' : '  no flows'] : lines), ''].join('\n');
}

function outcome(verdict: Verdict, language: 'en' | 'zh', colours: Paint): string {
  const { mechanism, possible, reasons, exemption } = verdict;
  const words =
    mechanism === 'undetermined' ? `${mechanismName(mechanism)[language]}: ${mechanismList(possible)[language]}` : mechanismName(mechanism)[language];
  const rule = mechanism === 'undetermined' ? '' : colours.dim(` ${exemption ?? reasons.at(-1)?.rule ?? ''}`);
  const unsure = reasons.some(({ confidence }) => confidence === 'unverified');
  const mark = unsure ? colours.dim(language === 'zh' ? '（依据未核实）' : ' (basis not verified)') : '';
  return `${colours.outcome(mechanism, `${padded(markOf(mechanism), 3)} ${words}`)}${rule}${mark}`;
}
