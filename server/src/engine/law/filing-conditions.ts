import type { Shape } from '../model/definition.js';
import { isDay } from './days.js';
import type { Day } from './regimes.js';

type Condition = NonNullable<Shape<'filing'>['conditions']>[number];

/** Whether a condition of an approval is met on a day; a date says since when. */
export function isMet(condition: Condition, asOf: Day): boolean {
  if (typeof condition === 'string') return false;
  const { met } = condition;
  return typeof met === 'string' ? isDay(met) && met <= asOf : met === true;
}
