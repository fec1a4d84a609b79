import { firstYear, runsIn } from '../law/people.js';
import { yearOf } from '../law/regimes.js';
import { type Definition, isKind, placeOf } from '../model/definition.js';
import type { Action } from './action.js';
import type { Inside } from './inside.js';

const figures: ReadonlySet<string | undefined> = new Set(['individuals', 'sensitiveIndividuals']);

/** Writes one number of people out, for each year up to the year of evaluation in which the flow runs. */
export function rewriteYears({ project, definition, steps }: Inside): readonly Action[] {
  const step = steps.at(-1);
  const key = step?.path[0];
  if (step?.path.length !== 1 || !figures.has(key) || !isKind(definition, 'flow') || typeof step.child.value !== 'number') return [];
  const years = yearsOf(definition, yearOf(project.asOf));
  const people = step.child.value;
  const edit = { place: placeOf(definition, step.path, 'value'), text: `{ ${years.map((year) => `${year}: ${people}`).join(', ')} }` };
  const title = { en: `Write \`${key}\` out by year`, zh: `将 \`${key}\` 按年份展开` };
  return [{ id: `years ${key}`, kind: 'refactor.rewrite', title, preferred: false, edits: () => [edit] }];
}

function yearsOf(flow: Definition<'flow'>, current: number): readonly number[] {
  const first = firstYear(flow, current);
  // A flow that began ages ago is a slip of the pen; more years than this nobody looks at.
  const from = Math.max(first, current - mostYears + 1);
  const length = Math.max(1, current - from + 1);
  const years = Array.from({ length }, (_, index) => from + index).filter((year) => runsIn(flow, year, current));
  return years.length > 0 ? years : [first];
}

const mostYears = 10;
