// Timelines as a Mermaid gantt chart.
import { daysBetween } from '../law/days.js';
import type { Deadline } from '../law/deadline.js';
import type { DeadlineKind } from '../law/deadline-names.js';
import type { Day } from '../law/regimes.js';
import type { Text } from '../text.js';
import { plain } from './diagram-escape.js';
import type { StageDates } from './stage-dates.js';
import type { FilingTimeline, StageItem } from './timeline.js';

/** A chart of timelines: a section for each, and where only the planning range tells, one for each of its ends. */
export function gantt(timelines: readonly FilingTimeline[], { asOf, language }: { readonly asOf: Day; readonly language: keyof Text }): string {
  const title: Text = { en: `Filings, as of ${asOf}`, zh: `申报与备案时间表，评估日 ${asOf}` };
  const head = ['gantt', `  title ${word(title[language])}`, '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m', '  inclusiveEndDates', '  todayMarker off'];
  const sections = timelines.flatMap((timeline, index) => sectionsOf(timeline, { asOf, language, id: `f${index + 1}` }));
  return `${[...head, ...sections].join('\n')}\n`;
}

interface Drawn {
  readonly asOf: Day;
  readonly language: keyof Text;
  readonly id: string;
}

type End = keyof StageDates;

function sectionsOf(timeline: FilingTimeline, drawn: Drawn): readonly string[] {
  const { filing, stages, plan } = timeline;
  const ends: readonly End[] = stages.some(({ needed }) => needed) ? ['needed'] : plan ? ['earliest', 'latest'] : ['latest'];
  return ends.flatMap((end, index) => {
    const months = plan && ends.length > 1 ? (end === 'earliest' ? plan.range.months.from : plan.range.months.to) : undefined;
    const name = months === undefined ? filing.id : `${filing.id} ≈ ${months} ${drawn.language === 'zh' ? '个月' : 'months'}`;
    const own = { ...drawn, id: ends.length > 1 ? `${drawn.id}${'ab'.charAt(index)}` : drawn.id };
    const bars = [...barsOf(timeline, end, own), ...(index === ends.length - 1 ? milestones(timeline.deadlines, own) : [])];
    return bars.length === 0 ? [] : [`  section ${word(name)}`, ...bars];
  });
}

/** One bar for each stage whose end is known or planned: the time of an authority begins where the stage before ended. */
function barsOf({ stages, plan }: FilingTimeline, end: End, { asOf, language, id }: Drawn): readonly string[] {
  const bars: string[] = [];
  const begin = end === 'needed' ? (plan?.start?.latest ?? asOf) : asOf;
  let before: Day | undefined;
  for (const stage of stages) {
    const day = stage.progress === 'done' ? stage.on : dayOf(stage, end);
    if (day === undefined) continue;
    const from = stage.actor === 'handler' ? (stage.progress === 'done' ? day : begin) : (before ?? begin);
    const tags = [...tagsOf(stage), `${id}s${bars.length + 1}`];
    bars.push(`  ${word(stage.name[language])} :${tags.join(', ')}, ${earlier(from, day)}, ${day}`);
    before = before === undefined || day > before ? day : before;
  }
  return bars;
}

/** A day of the law goes before one that is only wanted, where it comes first. */
function dayOf({ latest, ...ends }: StageItem, end: End): Day | undefined {
  const wanted = end === 'latest' ? latest?.day : ends[end]?.day;
  return latest?.by === 'law' && wanted !== undefined ? earlier(latest.day, wanted) : (wanted ?? latest?.day);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function tagsOf({ progress, late }: StageItem): readonly string[] {
  if (progress === 'done') return ['done'];
  return [...(late ? ['crit'] : []), ...(progress === 'current' ? ['active'] : [])];
}

/** Days that no stage stands for. */
const shown: ReadonlySet<DeadlineKind> = new Set(['needed-by', 'renewal-prepare', 'renewal-opens', 'renewal-latest', 'expiry']);

function milestones(deadlines: readonly Deadline[], { asOf, language, id }: Drawn): readonly string[] {
  return deadlines
    .filter(({ kind, day, done }) => shown.has(kind) && !done && daysBetween(asOf, day) >= 0)
    .map(({ what, day }, index) => `  ${word(what[language])} :milestone, ${id}m${index + 1}, ${day}, 0d`);
}

/** A text without what parts a line of a chart. */
function word(text: string): string {
  return plain(text.replace(/[:;#]/g, ' ')) || '?';
}
