import type { Regime } from '../generated/regime-types.js';
import type { Measure } from '../law/people.js';
import type { Contribution, Totals } from '../law/totals.js';
import type { Text } from '../text.js';
import { peopleText } from '../wording/people.js';
import { measureName } from '../wording/totals.js';

// A total of hundreds of flows is read by its largest parts.
const shown = 12;

/** The totals that a regime looks at, each as a sum with what every flow gives and what is left out. */
export function totalLines(totals: Totals, regime: Regime, own?: string): readonly Text[] {
  const measures = (['personal', 'ordinary', 'sensitive'] as const).filter((measure) => regime.measures[measure] !== undefined);
  return measures.flatMap((measure) => sumLines(totals, measure, own));
}

function sumLines(totals: Totals, measure: Measure, own: string | undefined): readonly Text[] {
  const years = totals.years.length > 1 ? `${totals.years[0]}–${totals.years.at(-1)}` : String(totals.years[0] ?? '');
  const people = peopleText(totals[measure].interval);
  const name = measureName(measure);
  const parts = totals.contributions.filter((one) => one.people[measure].high > 0);
  const sorted = [...parts].sort(
    (left, right) =>
      Number(right.flow.id === own) - Number(left.flow.id === own) ||
      right.people[measure].high - left.people[measure].high ||
      (left.flow.id < right.flow.id ? -1 : 1),
  );
  const rest = sorted.length - shown;
  return [
    { en: `${name.en} ${years}: ${people.en}`, zh: `${name.zh} ${years}：${people.zh}` },
    ...sorted.slice(0, shown).map((one) => partLine(one, measure, totals.years.length > 1)),
    ...(rest > 0 ? [{ en: `  and ${rest} more`, zh: `  另有 ${rest} 项` }] : []),
  ];
}

function partLine({ flow, people, year, population, leftOut }: Contribution, measure: Measure, severalYears: boolean): Text {
  const words = peopleText(people[measure]);
  const when = severalYears ? ` ${year}` : '';
  const group = population ? { en: ` of the group ${population.id}`, zh: `（人群 ${population.id}）` } : { en: '', zh: '' };
  const planned = flow.value.status === 'planned' ? { en: ', planned', zh: '，计划中' } : { en: '', zh: '' };
  const out = leftOut === undefined ? { en: '', zh: '' } : { en: ` — left out: ${leftOut}`, zh: `——不计入：${leftOut}` };
  return { en: `  ${flow.id}${when}: ${words.en}${group.en}${planned.en}${out.en}`, zh: `  ${flow.id}${when}：${words.zh}${group.zh}${planned.zh}${out.zh}` };
}
