import type { Place } from './definition.js';
import type { Problem } from './model.js';
import type { ShapeProblem } from './shape.js';

/** A problem of shape at its place in a file, with what to write instead as a fix. */
export function shapeFinding({ message, remedy, instead }: ShapeProblem, place: Place): Problem {
  const title = { en: `Write \`${instead?.text}\``, zh: `改为 \`${instead?.text}\`` };
  return { rule: 'shape', place, message, remedy, fix: instead && { title, safe: instead.safe, edits: [{ place, text: instead.text }] } };
}
