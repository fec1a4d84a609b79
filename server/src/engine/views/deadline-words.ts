// A deadline in words and as plain data: the same in the terminal, in calendars, in documents and in the editor.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Actor, Deadline } from '../law/deadline.js';
import { addressOf } from '../model/definition.js';
import type { Text } from '../text.js';
import { count, peopleText } from '../wording/people.js';
import { confidenceText, provisionTitle } from '../wording/provisions.js';
import { measureName } from '../wording/totals.js';

const actors: Readonly<Record<Actor, Text>> = {
  handler: { en: 'exporter', zh: '数据处理者' },
  'provincial-cac': { en: 'provincial CAC', zh: '省级网信部门' },
  'national-cac': { en: 'national CAC', zh: '国家网信部门' },
};

/** Who acts. */
export function actorName(actor: Actor): Text {
  return actors[actor];
}

/** Whether a deadline is still to come, or was missed and can be made up for. */
export function isOpen({ done, past, kind }: Deadline): boolean {
  return !done && !(past && kind === 're-review');
}

/** Holidays that are not published yet. */
export const weekdaysOnly: Text = { en: 'counted on weekdays only, the holidays are not published', zh: '放假安排尚未公布，仅按周一至周五计算' };

/** What comes on the day, and for what: `assessment-2026: decision on acceptance`. */
export function deadlineTitle({ at, path, what }: Deadline, { documents }: Catalogues): Text {
  const [first, id = ''] = path;
  const document = first === 'documents' ? (documents[id]?.name ?? { en: id, zh: id }) : undefined;
  const about = document ? { en: ` (${document.en})`, zh: `（${document.zh}）` } : { en: '', zh: '' };
  return { en: `${at.id}: ${what.en}${about.en}`, zh: `${at.id}：${what.zh}${about.zh}` };
}

/** What a deadline was counted from, what it rests on and how sure that is; empty where the project set the day itself. */
export function deadlineBasis(deadline: Deadline, catalogues: Catalogues): readonly Text[] {
  const { note, people = {}, provisions, confidence } = deadline;
  const titles = provisions.map((id) => provisionTitle(id, catalogues));
  const sure = confidenceText(confidence);
  const law: readonly Text[] =
    titles.length === 0 ? [] : [{ en: `${titles.map(({ en }) => en).join(' · ')} [${sure.en}]`, zh: `${titles.map(({ zh }) => zh).join('、')}［${sure.zh}］` }];
  const dropped = (['personal', 'ordinary', 'sensitive'] as const).flatMap((measure): readonly Text[] => {
    const interval = people[measure];
    if (!interval || interval.high === 0) return [];
    const [name, text] = [measureName(measure), peopleText(interval)];
    return [{ en: `${text.en} people drop out of the total of ${name.en}`, zh: `${name.zh}累计不再计入 ${text.zh} 人` }];
  });
  return [...counted(deadline), ...dropped, ...law, ...(note ? [{ en: note.en, zh: note.zh }] : [])];
}

function counted({ from, workingDays, forecast, extendable, published }: Deadline): readonly Text[] {
  const days: readonly Text[] =
    from !== undefined && workingDays !== undefined
      ? [{ en: `${count(workingDays)} working days, counted from ${from}`, zh: `自 ${from} 起算 ${count(workingDays)} 个工作日` }]
      : [];
  return [
    ...days,
    ...(forecast ? [{ en: 'itself only expected', zh: '起算日为预计' }] : []),
    ...(extendable ? [{ en: 'may be extended', zh: '可以延长' }] : []),
    ...(published ? [] : [weekdaysOnly]),
  ];
}

/** A deadline as JSON. */
export interface DeadlineJson {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly day: string;
  readonly what: string;
  readonly actor: string | null;
  readonly from: string | null;
  readonly workingDays: number | null;
  /** Whether the holidays of all years on the way are published. */
  readonly published: boolean;
  readonly forecast: boolean;
  readonly extendable: boolean;
  readonly done: boolean;
  readonly past: boolean;
  readonly provisions: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
}

export function deadlineJson(deadline: Deadline, language: keyof Text): DeadlineJson {
  const { id, kind, at, day, what, actor, from, workingDays, published, forecast, extendable, done, past, provisions, confidence, note } = deadline;
  return {
    id,
    kind,
    at: addressOf(at),
    day,
    what: what[language],
    actor: actor ?? null,
    from: from ?? null,
    workingDays: workingDays ?? null,
    published,
    forecast,
    extendable,
    done,
    past,
    provisions,
    confidence,
    note: note?.[language] ?? null,
  };
}
