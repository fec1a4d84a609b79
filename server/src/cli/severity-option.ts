import { closest } from '../engine/closest.js';
import type { ProjectConfig } from '../engine/generated/config-types.js';
import { rules } from '../engine/index.js';
import { guess, Misuse } from './misuse.js';

type Severities = NonNullable<ProjectConfig['rules']>;

const severities = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** Reads one `id=severity`, adding it to those before. Throws Misuse for a rule or severity that does not exist. */
export function withSeverity(text: string, before: Severities = {}): Severities {
  const [id = '', wanted = ''] = text.split('=');
  const ids = rules.map((rule) => rule.id);
  const near = closest(id, ids);
  if (!ids.includes(id)) throw new Misuse(`there is no rule ${id}${guess(near)}`);
  const severity = severities.find((one) => one === wanted);
  if (severity === undefined) throw new Misuse(`--rule wants ${id}=${severities.join('|')}, not ${text}`);
  return { ...before, [id]: severity };
}
