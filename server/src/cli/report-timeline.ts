import type { Analysis } from '../engine/index.js';
import type { Deadline } from '../engine/law/deadline.js';
import type { Language } from '../engine/text.js';
import { actorName, deadlineBasis, deadlineTitle, isOpen } from '../engine/views/deadline-words.js';
import type { FilingTimeline, StageItem } from '../engine/views/timeline.js';
import { durationText, markLegend, missingDatesText, nextText, planLines, stageDates, stageMark, timelineTitle } from '../engine/views/timeline-words.js';
import type { AnalysedProject } from './analyse-projects.js';
import { padded, widthOf } from './columns.js';
import { flowsWithoutFiling } from './flows-without-filing.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** Timelines as text: what comes next, the plan, a line for each stage, and the days that matter. */
export function reportTimelines(timelines: readonly FilingTimeline[], { analysis, language }: AnalysedProject, colours: Paint): string {
  if (timelines.length === 0) return `${flowsWithoutFiling(analysis, language)}\n`;
  return timelines.map((timeline) => timelineText(timeline, { analysis, language, colours })).join('\n');
}

interface Told {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly colours: Paint;
}

function timelineText(timeline: FilingTimeline, told: Told): string {
  const { analysis, language, colours } = told;
  const [next, missing] = [nextText(timeline, analysis), missingDatesText(timeline)];
  const heads = [
    ...(next ? [{ label: { en: 'next', zh: '下一步' }, line: next }] : []),
    ...planLines(timeline, analysis),
    ...(missing ? [{ label: { en: 'dates', zh: '日期' }, line: missing }] : []),
    ...(timeline.stages.length === 0 ? [{ label: { en: 'stages', zh: '阶段' }, line: noStages }] : []),
  ];
  const width = Math.max(0, ...heads.map(({ label }) => widthOf(label[language])));
  return [
    colours.bold(printable(timelineTitle(timeline)[language])),
    ...heads.map(({ label, line }) => `  ${colours.dim(padded(label[language], width))}  ${printable(line[language])}`),
    ...stageLines(timeline.stages, told),
    ...deadlineLines(timeline, told),
    ...markLegend(timeline).map((line) => colours.dim(`  ${line[language]}`)),
    '',
  ].join('\n');
}

const noStages = { en: 'no stages are kept for this mechanism under these rules', zh: '该规则未列出此机制的阶段' };

/** Stages as a table. */
export function stageLines(stages: readonly StageItem[], { language, colours }: Pick<Told, 'language' | 'colours'>): readonly string[] {
  const rows = stages.map((stage) => ({
    stage,
    cells: [
      `${stageMark(stage)} ${stage.isPart ? ' ' : stage.order} ${stage.name[language]}`,
      actorName(stage.actor)[language],
      stageDates(stage)[language],
      durationText(stage)[language],
    ],
  }));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map(({ cells }) => widthOf(cells[column] ?? ''))));
  return rows.map(({ stage, cells }) => {
    const [name = '', actor = '', dates = '', duration = ''] = cells.map((cell, column) => padded(cell, widths[column] ?? 0));
    const line = `  ${name}  ${actor}  ${dates}  ${colours.dim(duration)}`.trimEnd();
    if (stage.late) return colours.severity('error', line);
    return stage.progress === 'current' ? colours.bold(line) : line;
  });
}

/** Days that are told elsewhere: the plan has them. */
const planned: ReadonlySet<string> = new Set(['start-safe', 'start-latest']);

/** What an authority has not done in time is told with its stage. */
function isOfAuthority({ actor }: Deadline): boolean {
  return actor !== undefined && actor !== 'handler';
}

function deadlineLines({ deadlines, filing, plan }: FilingTimeline, { analysis, language, colours }: Told): readonly string[] {
  const open = deadlines.filter((deadline) => isOpen(deadline) && !(deadline.past && isOfAuthority(deadline)) && !(plan?.start && planned.has(deadline.kind)));
  if (open.length === 0) return [];
  const own = `${filing.id}${language === 'zh' ? '：' : ': '}`;
  return [
    `  ${colours.dim(language === 'zh' ? '期限' : 'days')}`,
    ...open.map((deadline) => {
      const title = deadlineTitle(deadline, analysis.catalogues)[language].replace(own, '');
      const basis = deadlineBasis(deadline, analysis.catalogues).map((text) => text[language]);
      const past = deadline.past ? colours.severity('error', language === 'zh' ? ' 已过' : ' over') : '';
      return `    ${deadline.day}${past} ${title}${basis.length === 0 ? '' : colours.dim(` — ${basis.join(language === 'zh' ? '；' : '; ')}`)}`;
    }),
  ];
}
