// Behind each number of people: the number as people read it, and in a flow the running total that it is part of, with the way that
// is left to the next threshold.
import { answer } from '../law/condition.js';
import type { Interval } from '../law/interval.js';
import { countYear, type Measure, measuresOf } from '../law/people.js';
import { yearOf } from '../law/regimes.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Span } from '../syntax/span.js';
import type { Text } from '../text.js';
import { count, inChineseUnits } from '../wording/people.js';
import { entriesTouching } from './entries-touching.js';
import { numbersIn, type WrittenNumber } from './numbers-in.js';
import type { FileView, ProjectView } from './project-view.js';
import { thresholdAhead } from './threshold-ahead.js';

export interface NumberHint {
  /** Behind the number. */
  readonly offset: number;
  readonly number: number;
  readonly label: Text;
  readonly definition: Definition;
}

/** The keys that hold numbers of people, by section. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  exporters: ['processedIndividuals'],
  populations: ['size'],
  flows: ['individuals', 'sensitiveIndividuals'],
};

/** The hints inside a span of a file. */
export function inlayHints(project: ProjectView, file: FileView, span: Span): readonly NumberHint[] {
  return entriesTouching(file, span).flatMap((entry) => {
    const numbers = numbersIn(file, entry, keysOf[entry.section] ?? []);
    const wanted = numbers.filter(({ end }) => span.start <= end && end <= span.end);
    const definition = wanted.length === 0 ? undefined : project.definitionAt(file.path, entry.start);
    if (!definition) return [];
    return wanted.flatMap(({ end, number, path }): readonly NumberHint[] => {
      const total = isKind(definition, 'flow') ? totalParts(project, definition, { path, numbers }) : [];
      const parts = [...asRead(number), ...total];
      const label = { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') };
      return parts.length === 0 ? [] : [{ offset: end, number, label, definition }];
    });
  });
}

/** `180,000 (18万)`: as both languages read a number; nothing where it needs no help. */
function asRead(number: number): readonly Text[] {
  if (number < 1000) return [];
  const short = inChineseUnits(number);
  const text = short === undefined ? count(number) : `${count(number)} (${short})`;
  return [{ en: text, zh: text }];
}

interface InFlow {
  readonly path: readonly string[];
  readonly numbers: readonly WrittenNumber[];
}

/** The total that a number of a flow is part of; nothing where it counts in none, or where another year of the flow shows it. */
function totalParts(project: ProjectView, flow: Definition<'flow'>, { path, numbers }: InFlow): readonly Text[] {
  const verdict = project.judgement.of(flow);
  const totals = verdict && verdict.crossBorder !== 'no' ? project.judgement.totalsFor(verdict) : undefined;
  if (!verdict || !totals) return [];
  const [key = '', year] = path;
  const beside = numbers.filter((one) => one.path[0] === key).map((one) => Number(one.path[1]));
  const shown = Math.max(...beside.filter((one) => totals.years.includes(one)));
  const counted = year === undefined ? totals.years.at(-1) : Number(year);
  if (counted === undefined || (year !== undefined && counted !== shown)) return [];
  const measure = measureOf(key, { project, verdict, year: counted });
  if (!measure || isLeftOut(project, verdict)) return [];
  const ahead = thresholdAhead(project, totals, measure);
  const sum = `Σ ${shortly(totals[measure].interval)}`;
  const left = ahead && {
    en: `${count(ahead.distance)} to ${count(ahead.threshold.people)}`,
    zh: `距 ${count(ahead.threshold.people)} 尚差 ${count(ahead.distance)}`,
  };
  return [{ en: sum, zh: sum }, ...(left ? [left] : [])];
}

/** The total of the regime in which a figure counts. */
function measureOf(key: string, { project, verdict, year }: { project: ProjectView; verdict: Verdict; year: number }): Measure | undefined {
  const { people } = countYear(verdict.facts, year, yearOf(verdict.day));
  const counts = measuresOf(project.regime).filter((measure) => people[measure].high > 0);
  const sensitive = counts.includes('sensitive') ? 'sensitive' : undefined;
  if (key === 'sensitiveIndividuals') return sensitive;
  const others = counts.find((measure) => measure !== 'sensitive');
  return others ?? (verdict.flow.value.sensitiveIndividuals === undefined ? sensitive : undefined);
}

/** Whether the exemption of a flow takes it out of the totals. */
function isLeftOut({ regime, judgement }: ProjectView, { facts }: Verdict): boolean {
  return regime.exemptFlows.leaveOut && answer({ exempted: true }, judgement.caseOf(facts)).truth === 'yes';
}

function shortly({ low, high }: Interval): string {
  if (low === high) return count(low);
  return Number.isFinite(high) ? `${count(low)}–${count(high)}` : `≥ ${count(low)}`;
}
