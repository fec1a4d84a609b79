import type { Definition } from '../model/definition.js';
import { firstYear, runsIn } from './people.js';

/** Whether a running flow says how many people it concerns in a year: it does, it says so for earlier years only, or not at all. */
export function volumeState(flow: Definition<'flow'>, year: number): 'given' | 'stale' | 'missing' {
  const { individuals, status } = flow.value;
  if (status !== 'active' || !runsIn(flow, year, year) || typeof individuals === 'number') return 'given';
  if (typeof individuals !== 'object') return 'missing';
  if (typeof individuals[String(year)] === 'number') return 'given';
  const earlier = Object.entries(individuals).some(([each, people]) => typeof people === 'number' && Number(each) < year);
  return earlier && firstYear(flow, year) < year ? 'stale' : 'missing';
}

/** Numbers that are given, by year or for every year. */
export function figures(given: Definition<'flow'>['value']['individuals']): readonly { path: readonly string[]; year: string | undefined; people: number }[] {
  if (typeof given === 'number') return [{ path: [], year: undefined, people: given }];
  if (typeof given !== 'object') return [];
  return Object.entries(given).flatMap(([year, people]) => (typeof people === 'number' ? [{ path: [year], year, people }] : []));
}
