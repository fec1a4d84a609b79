// When totals may reach their next thresholds, what the turn of the year does to them, and when to begin: a planning aid, never a verdict.
import type { Analysis } from '../index.js';
import { beginningAt } from '../law/beginning.js';
import { addMonths } from '../law/calendar-periods.js';
import { exporterDeadlines } from '../law/exporter-deadlines.js';
import { type Course, type Forecast, forecastsOf } from '../law/forecast.js';
import type { Interval } from '../law/interval.js';
import { type ExporterJudgement, windowOf } from '../law/judgement.js';
import { type Measure, measures } from '../law/people.js';
import { type Day, yearOf } from '../law/regimes.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { count, peopleText } from '../wording/people.js';
import { confidenceText } from '../wording/provisions.js';
import { measureName } from '../wording/totals.js';

// Growth of a few years says something about the next ones; further ahead nobody would plan by it.
const reach = { back: 5, ahead: 10 };

/** When preparations would have to begin for a day, at the slow and at the fast end of what is planned for. */
export interface StartBy {
  readonly slow: Day;
  readonly fast: Day;
}

export interface ExporterForecast extends Forecast {
  /** Where the threshold calls for a mechanism whose preparation takes months. */
  readonly startBy: StartBy | undefined;
}

/** Forecasts of an exporter, next threshold by measure. */
export function exporterForecasts(judged: ExporterJudgement, analysis: Analysis): readonly ExporterForecast[] {
  return forecastsOf(judged, analysis.judgement, reach).map((forecast) => ({ ...forecast, startBy: startBy(forecast, analysis) }));
}

/** The planning range of a regime is about the security assessment. */
function startBy({ earliest, threshold }: Forecast, analysis: Analysis): StartBy | undefined {
  const { planning } = analysis.regime;
  if (!planning || earliest === null || beginningAt(threshold, analysis).mechanism !== 'security-assessment') return undefined;
  return { slow: addMonths(earliest, -planning.months.to), fast: addMonths(earliest, -planning.months.from) };
}

/** Forecasts in words: each with the assumptions that it rests on. */
export function forecastLines(judged: ExporterJudgement, analysis: Analysis): readonly Text[] {
  return exporterForecasts(judged, analysis).flatMap((forecast) => [
    headLine(forecast),
    ...forecast.courses.map((course) => courseLine(course, analysis)),
    ...startLines(forecast, analysis),
  ]);
}

/** What the first day of the next year does to the totals of an exporter. */
interface Turn {
  readonly day: Day;
  /** The year that no longer counts, and its people. */
  readonly year: number;
  readonly dropped: Readonly<Partial<Record<Measure, Interval>>>;
  /** Years that go on counting; none where the count begins again. */
  readonly kept: readonly number[];
}

function turnOfYear(exporter: Definition<'exporter'>, analysis: Analysis): Turn | undefined {
  const reset = exporterDeadlines(exporter, analysis).find(({ kind }) => kind === 'window-resets');
  const [year = yearOf(analysis.asOf), ...kept] = windowOf(analysis.regime, yearOf(analysis.asOf));
  return reset && { day: reset.day, year, dropped: reset.people ?? {}, kept };
}

/** What the turn of the year does to the totals, in words. */
export function turnLines(exporter: Definition<'exporter'>, analysis: Analysis): readonly Text[] {
  const turn = turnOfYear(exporter, analysis);
  return turn ? measures.flatMap((measure) => turnLine(measure, turn)) : [];
}

function headLine({ threshold, earliest, latest }: Forecast): Text {
  const name = measureName(threshold.measure);
  const when = whenText(earliest, latest);
  return { en: `${name.en}: ${count(threshold.people)} ${when.en}`, zh: `${name.zh}：${when.zh}达到 ${count(threshold.people)}` };
}

function whenText(earliest: Day | null, latest: Day | null): Text {
  if (earliest === null) return { en: `not within ${reach.ahead} years`, zh: `${reach.ahead} 年内不会` };
  if (latest === null)
    return { en: `on ${earliest} at the earliest, or not within ${reach.ahead} years`, zh: `最早于 ${earliest}，或者 ${reach.ahead} 年内不会` };
  return earliest === latest
    ? { en: `around ${earliest}`, zh: `约于 ${earliest} ` }
    : { en: `between ${earliest} and ${latest}`, zh: `于 ${earliest} 至 ${latest} 之间` };
}

function courseLine({ assumes, people, growth, since, reachedOn }: Course, { asOf }: Analysis): Text {
  const year = yearOf(asOf);
  const figure =
    assumes === 'so-far'
      ? {
          en: `if the figures of ${year} are those up to ${asOf}, so that it comes to ${count(people)}`,
          zh: `如果 ${year} 年的人数截至 ${asOf}，全年为 ${count(people)} 人`,
        }
      : { en: `if the ${count(people)} of ${year} are those of the whole year`, zh: `如果 ${year} 年的 ${count(people)} 人为全年人数` };
  const pace = paceText({ growth, since }, year);
  const when = reachedOn === null ? { en: `not within ${reach.ahead} years`, zh: `${reach.ahead} 年内不会达到` } : { en: reachedOn, zh: reachedOn };
  return { en: `  ${figure.en}, ${pace.en}: ${when.en}`, zh: `  ${figure.zh}，${pace.zh}：${when.zh}` };
}

function paceText({ growth, since }: Pick<Course, 'growth' | 'since'>, year: number): Text {
  if (since === undefined) return { en: 'and stay like this (no earlier year is known)', zh: '且保持不变（没有更早年份的数据）' };
  const more = count(Math.abs(growth));
  const change = growth < 0 ? { en: `fewer`, zh: '减少' } : { en: 'more', zh: '增加' };
  return {
    en: `and growth stays as from ${since} to ${year} (${more} ${change.en} a year)`,
    zh: `且按 ${since} 年至 ${year} 年的趋势每年${change.zh} ${more} 人`,
  };
}

function startLines({ startBy: start }: ExporterForecast, { regime: { planning }, asOf }: Analysis): readonly Text[] {
  if (!start || !planning) return [];
  const { from, to } = planning.months;
  const sure = confidenceText(planning.confidence);
  const late =
    start.fast < asOf
      ? { en: '; even the last day is over', zh: '；最晚日期已过' }
      : start.slow < asOf
        ? { en: '; the first day is over', zh: '；较早日期已过' }
        : { en: '', zh: '' };
  return [
    {
      en: `  begin the assessment between ${start.slow} and ${start.fast}: ${from} to ${to} months from practice [${sure.en}]${late.en}`,
      zh: `  应于 ${start.slow} 至 ${start.fast} 之间启动安全评估：实务经验为 ${from} 至 ${to} 个月［${sure.zh}］${late.zh}`,
    },
  ];
}

function turnLine(measure: Measure, { day, year, dropped, kept }: Turn): readonly Text[] {
  const interval = dropped[measure];
  if (!interval || interval.high === 0) return [];
  const [name, people] = [measureName(measure), peopleText(interval)];
  if (kept.length === 0) {
    return [
      {
        en: `${name.en}: on ${day} the count begins again at zero; the people of ${year} (${people.en}) no longer count, flows that go on count anew`,
        zh: `${name.zh}：${day} 起重新从零累计；${year} 年的人数（${people.zh}）不再计入，继续进行的流转重新计数`,
      },
    ];
  }
  return [
    {
      en: `${name.en}: on ${day} the window drops the people of ${year} (${people.en}); those of ${kept.join(', ')} stay in it`,
      zh: `${name.zh}：${day} 起累计期间不再包含 ${year} 年的人数（${people.zh}），${kept.join('、')} 年仍计入`,
    },
  ];
}

/** A forecast as JSON. */
export interface ForecastJson {
  readonly measure: string;
  readonly threshold: number;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly courses: readonly (Omit<Course, 'since'> & { readonly since: number | null })[];
  readonly startBy: StartBy | null;
}

export interface TurnJson extends Omit<Turn, 'dropped'> {
  readonly dropped: Readonly<Record<string, { readonly low: number; readonly high: number | null }>>;
}

/** Forecasts of an exporter as JSON. */
export function forecastsJson(judged: ExporterJudgement, analysis: Analysis): readonly ForecastJson[] {
  return exporterForecasts(judged, analysis).map(({ threshold, earliest, latest, courses, startBy: start }) => ({
    measure: threshold.measure,
    threshold: threshold.people,
    earliest,
    latest,
    courses: courses.map((course) => ({ ...course, since: course.since ?? null })),
    startBy: start ?? null,
  }));
}

/** The turn of the year as JSON; null where nothing drops out of the totals. */
export function turnJson(exporter: Definition<'exporter'>, analysis: Analysis): TurnJson | null {
  const turn = turnOfYear(exporter, analysis);
  if (!turn) return null;
  const dropped = Object.entries(turn.dropped).map(([measure, { low, high }]) => [measure, { low, high: Number.isFinite(high) ? high : null }] as const);
  return { ...turn, dropped: Object.fromEntries(dropped) };
}
