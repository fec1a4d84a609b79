// A timeline in words. Days from practice are marked, and so are days that were counted without knowing the holidays.
import type { Analysis } from '../index.js';
import type { Text } from '../text.js';
import { standingText } from '../wording/filing-words.js';
import { idList } from '../wording/lists.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { confidenceText } from '../wording/provisions.js';
import { same } from './block.js';
import { actorName, deadlineTitle, weekdaysOnly } from './deadline-words.js';
import type { StageDay } from './stage-dates.js';
import type { FilingTimeline, Plan, StageItem } from './timeline.js';

const practice = '≈';
const onWeekdays = '*';

/** `assessment-2026 · security assessment · is still being prepared · needed by 2027-06-01`. */
export function timelineTitle(timeline: FilingTimeline): Text {
  const { filing, state } = timeline;
  // What was needed by some day is settled once the result is there.
  const neededBy = state.decided === undefined && state.standing !== 'granted' ? timeline.neededBy : undefined;
  const { mechanism } = filing.value;
  const parts = [
    same(filing.id),
    ...(mechanism ? [mechanismName(mechanism)] : []),
    standingLine(timeline),
    ...(neededBy ? [{ en: `needed by ${neededBy}`, zh: `需于 ${neededBy} 前取得结果` }] : []),
  ];
  return { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') };
}

/** `was granted · holds until 2028-02-01`. */
export function standingLine({ state }: FilingTimeline): Text {
  const parts = [standingText(state), ...holdingText(state)];
  return { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') };
}

/** Until when a result holds. */
function holdingText({ standing, valid, expiry }: FilingTimeline['state']): readonly Text[] {
  if (standing !== 'granted' || !expiry) return [];
  if (valid === 'yes' && expiry.on === expiry.certainUntil) return [{ en: `holds until ${expiry.on}`, zh: `有效期至 ${expiry.on}` }];
  const { certainUntil, on } = expiry;
  return [{ en: `holds until ${certainUntil}, or until ${on}: not settled`, zh: `有效期至 ${certainUntil} 或者 ${on}，尚无定论` }];
}

/** Dates that nobody wrote down. */
export function missingDatesText({ missingDates }: FilingTimeline): Text | undefined {
  if (missingDates.length === 0) return undefined;
  const list = idList(missingDates);
  return { en: `${list.en} not written down, so nothing can be counted from there`, zh: `未填写 ${list.zh}，无法据此计算期限` };
}

/** What has to be done next, by whom and until when. */
export function nextText({ next }: FilingTimeline, { catalogues }: Analysis): Text | undefined {
  if (!next) return undefined;
  if (next.kind === 'deadline') {
    const title = deadlineTitle(next.deadline, catalogues);
    return { en: `${next.deadline.day} ${title.en}`, zh: `${next.deadline.day} ${title.zh}` };
  }
  const { stage } = next;
  const [actor, when] = [actorName(stage.actor), stageDates(stage)];
  return { en: `${stage.name.en} (${actor.en})${when.en && `, ${when.en}`}`, zh: `${stage.name.zh}（${actor.zh}）${when.zh && `，${when.zh}`}` };
}

/** The mark of a stage: done, under way, or still to come. */
export function stageMark({ progress, late }: StageItem): string {
  if (progress === 'done') return '✓';
  if (progress === 'open') return '○';
  return late ? '!' : '▶';
}

/** How long the law gives, or how long the result stays fresh; empty where no law gives a figure. */
export function durationText({ duration, fresh, confidence }: StageItem): Text {
  if (!duration) return fresh ? { en: `fresh for ${fresh.number} months`, zh: `有效 ${fresh.number} 个月` } : { en: '', zh: '' };
  const sure = confidence === 'unverified' ? confidenceText(confidence) : undefined;
  const more: readonly Text[] = [...(duration.extendable ? [{ en: 'may be extended', zh: '可以延长' }] : []), ...(sure ? [sure] : [])];
  return {
    en: [`${duration.workingDays} working days from ${duration.from.en}`, ...more.map(({ en }) => en)].join(', '),
    zh: [`${duration.from.zh}起 ${duration.workingDays} 个工作日`, ...more.map(({ zh }) => zh)].join('，'),
  };
}

/** When a stage ended, or between which days it will. */
export function stageDates({ progress, on, earliest, latest, needed, late }: StageItem): Text {
  if (progress === 'done') return on === undefined ? { en: '', zh: '' } : same(on);
  const range: readonly Text[] =
    earliest && latest
      ? [{ en: `${dayText(earliest)} to ${dayText(latest)}`, zh: `${dayText(earliest)} 至 ${dayText(latest)}` }]
      : latest
        ? [late ? { en: `was due by ${dayText(latest)}`, zh: `应于 ${dayText(latest)} 前` } : { en: `by ${dayText(latest)}`, zh: `${dayText(latest)} 前` }]
        : [];
  // A day of the law that comes first says it all.
  const first = latest?.by === 'law' && needed && latest.day <= needed.day;
  const parts = [...range, ...(needed && !first ? [{ en: `needed by ${dayText(needed)}`, zh: `需于 ${dayText(needed)} 前` }] : [])];
  return { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') };
}

function dayText({ day, by, published }: StageDay): string {
  return `${by === 'practice' ? practice : ''}${day}${published ? '' : onWeekdays}`;
}

/** When to begin, when the result may be there, and how long the law gives. */
export function planLines({ plan }: FilingTimeline, { asOf }: Analysis): readonly { readonly label: Text; readonly line: Text }[] {
  if (!plan) return [];
  const { result, official, range } = plan;
  const { from, to } = range.months;
  const sure = confidenceText(range.confidence);
  const begin = startText(plan, asOf);
  return [
    ...(begin ? [{ label: { en: 'begin', zh: '启动' }, line: begin }] : []),
    {
      label: { en: 'result', zh: '结果' },
      line: {
        en: `between ${practice}${result.earliest} and ${practice}${result.latest} if the work begins on ${asOf}: ${from} to ${to} months, from practice [${sure.en}]`,
        zh: `如 ${asOf} 启动，约于 ${practice}${result.earliest} 至 ${practice}${result.latest} 之间：实务经验为 ${from} 至 ${to} 个月［${sure.zh}］`,
      },
    },
    {
      label: { en: 'by law', zh: '法定' },
      line: {
        en: `${official} working days with the authorities in all, as long as nothing is extended`,
        zh: `主管部门办理期限合计 ${official} 个工作日（未延长时）`,
      },
    },
  ];
}

function startText({ start, range }: Plan, asOf: string): Text | undefined {
  if (!start) return undefined;
  const { from, to } = range.months;
  const sure = confidenceText(range.confidence);
  const over =
    start.latest < asOf
      ? { en: '; even the later day is over', zh: '；较晚的日期也已过' }
      : start.safe < asOf
        ? { en: '; the earlier day is over', zh: '；较早的日期已过' }
        : { en: '', zh: '' };
  return {
    en: `between ${practice}${start.safe} and ${practice}${start.latest}: ${to} and ${from} months before, from practice [${sure.en}]${over.en}`,
    zh: `${practice}${start.safe} 至 ${practice}${start.latest} 之间：实务经验为提前 ${to} 至 ${from} 个月［${sure.zh}］${over.zh}`,
  };
}

/** What the marks mean that occur in a timeline. */
export function markLegend({ stages, plan }: FilingTimeline): readonly Text[] {
  const days = stages.flatMap(({ progress, earliest, latest, needed }) => (progress === 'done' ? [] : [earliest, latest, needed]));
  return [
    ...(plan || days.some((day) => day?.by === 'practice')
      ? [{ en: `${practice} from practice, no period of law`, zh: `${practice} 实务经验值，并非法定期限` }]
      : []),
    ...(days.some((day) => day?.published === false) ? [{ en: `${onWeekdays} ${weekdaysOnly.en}`, zh: `${onWeekdays} ${weekdaysOnly.zh}` }] : []),
  ];
}
