// The running total of an exporter as a short table: what a flow gives, what the others give, what is left out, and how far the threshold is.
import type { Interval } from '../law/interval.js';
import type { Judgement } from '../law/judgement.js';
import { marginsOf, thresholdsOf } from '../law/margin.js';
import { type Measure, measuresOf } from '../law/people.js';
import type { Totals } from '../law/totals.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { idList } from '../wording/lists.js';
import { count, peopleText } from '../wording/people.js';
import { measureName } from '../wording/totals.js';
import type { Block, Line } from './hover-card.js';
import { say, type Voice } from './hover-voice.js';

/** How far a total is from the next threshold. */
export interface Distance {
  /** The next threshold; the last one where all are reached. */
  readonly threshold: number | undefined;
  readonly state: 'ahead' | 'open' | 'reached';
  /** People that may still be added. */
  readonly left: number;
  readonly reachedOn: string | null;
}

/** How far each of some totals is from its next threshold. */
export function distances(judgement: Judgement, totals: Totals): (measure: Measure) => Distance {
  const margins = marginsOf(judgement, totals);
  const thresholds = thresholdsOf(judgement.regime, judgement.asOf).filter(({ people }) => people > 1);
  return (measure) => {
    const { low, high } = totals[measure].interval;
    const own = thresholds.filter((threshold) => threshold.measure === measure).map(({ people }) => people);
    const open = own.find((people) => low < people && people <= high);
    if (open !== undefined) return { threshold: open, state: 'open', left: 0, reachedOn: null };
    const margin = margins.find(({ threshold }) => threshold.measure === measure);
    if (margin) return { threshold: margin.threshold.people, state: 'ahead', left: margin.left, reachedOn: margin.reachedOn };
    return { threshold: own.at(-1), state: 'reached', left: 0, reachedOn: null };
  };
}

/** The years of the window: `2026`, or `2025–2026`. */
export function yearsText({ years }: Totals): string {
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? '');
}

/** The table of a flow; undefined where it gives nothing to any total that the regime looks at. */
export function sumTable(voice: Voice, flow: Definition<'flow'>, totals: Totals): Block | undefined {
  const own = totals.contributions.filter((one) => one.flow === flow);
  const columns = measuresOf(voice.project.regime)
    .filter((measure) => own.some(({ people }) => people[measure].high > 0))
    .map((measure) => columnOf(totals, flow, measure));
  if (columns.length === 0) return undefined;
  const distance = distances(voice.project.judgement, totals);
  const row = (label: Text, cell: (column: Column) => Line): readonly Line[] => [say(voice, label), ...columns.map(cell)];
  const others = new Set(columns.flatMap((column) => [...column.others])).size;
  const out = idList([...new Set(columns.flatMap((column) => column.leftOut))], shown);
  const rows = [
    row(columns.some(({ ownOut }) => ownOut) ? thisExempt : thisFlow, ({ ownPeople, ownOut }) => people(voice, ownPeople, ownOut)),
    ...(others === 0 ? [] : [row(otherFlows(others), ({ otherPeople }) => people(voice, otherPeople, false))]),
    ...(columns.some(({ shared }) => shared) ? [row(oneCount, ({ shared }) => (shared ? ['− ', ...people(voice, shared, false)] : []))] : []),
    ...(out.en === '' ? [] : [row({ en: `left out, exempt: ${out.en}`, zh: `豁免不计：${out.zh}` }, ({ outPeople }) => people(voice, outPeople, true))]),
    row({ en: 'total', zh: '累计' }, ({ measure }) => [{ strong: peopleText(totals[measure].interval)[voice.language] }]),
    row({ en: 'threshold', zh: '门槛' }, ({ measure }) => thresholdCell(voice, distance(measure))),
    row({ en: 'left', zh: '尚余' }, ({ measure }) => leftCell(distance(measure))),
  ];
  return { kind: 'table', head: [[yearsText(totals)], ...columns.map(({ measure }) => say(voice, measureName(measure)))], rows };
}

// Flows that are left out are named as long as the row stays short.
const shown = 3;
const thisFlow: Text = { en: 'this flow', zh: '本流转' };
const thisExempt: Text = { en: 'this flow, exempt and not counted', zh: '本流转（豁免不计）' };
const oneCount: Text = { en: 'the same people, counted once', zh: '同一人只计一次' };

function otherFlows(number: number): Text {
  return number === 1 ? { en: '1 other flow', zh: '其他 1 项流转' } : { en: `${count(number)} other flows`, zh: `其他 ${count(number)} 项流转` };
}

/** A threshold with what is known of it. */
export function thresholdCell(voice: Voice, { threshold, state }: Distance): Line {
  if (threshold === undefined) return ['–'];
  const people = count(threshold);
  if (state === 'ahead') return [people];
  return say(voice, state === 'reached' ? { en: `${people}, reached`, zh: `${people}，已达到` } : { en: `${people}, open`, zh: `${people}，待定` });
}

export function leftCell({ state, left }: Distance): Line {
  return [state === 'ahead' ? count(left) : '–'];
}

interface Column {
  readonly measure: Measure;
  readonly ownPeople: Interval;
  readonly ownOut: boolean;
  readonly others: ReadonlySet<string>;
  readonly otherPeople: Interval;
  /** By how many the total is smaller than the sum, because flows of one group share people. */
  readonly shared: Interval | undefined;
  readonly leftOut: readonly string[];
  readonly outPeople: Interval;
}

/** One walk over what may be the flows of a whole company. */
function columnOf({ contributions, ...totals }: Totals, flow: Definition<'flow'>, measure: Measure): Column {
  const empty = () => ({ low: 0, high: 0, flows: new Set<string>() });
  const [own, other, out] = [empty(), empty(), empty()];
  let ownOut = false;
  for (const one of contributions) {
    const people = one.people[measure];
    if (people.high === 0) continue;
    if (one.flow === flow) ownOut ||= one.leftOut !== undefined;
    const sum = one.flow === flow ? own : one.leftOut === undefined ? other : out;
    sum.low += people.low;
    sum.high += people.high;
    sum.flows.add(one.flow.id);
  }
  const added = { low: other.low + (ownOut ? 0 : own.low), high: other.high + (ownOut ? 0 : own.high) };
  return {
    measure,
    ownPeople: own,
    ownOut,
    others: other.flows,
    otherPeople: other,
    shared: sharedPeople(added, totals[measure].interval),
    leftOut: [...out.flows],
    outPeople: out,
  };
}

/** Only where the sum itself is certain: otherwise nobody could tell sharing from not knowing. */
function sharedPeople(added: Interval, total: Interval): Interval | undefined {
  if (added.low !== added.high || added.high === total.low) return undefined;
  return { low: added.high - total.high, high: added.high - total.low };
}

/** People in a cell; what does not count stands in brackets. */
function people(voice: Voice, interval: Interval, uncounted: boolean): Line {
  const text = peopleText(interval)[voice.language];
  return [uncounted && interval.high > 0 ? `(${text})` : text];
}
