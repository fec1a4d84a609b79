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
