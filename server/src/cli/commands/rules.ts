import { closest } from '../../engine/closest.js';
import { rules as allRules } from '../../engine/index.js';
import type { Language } from '../../engine/text.js';
import { environmentLanguage } from '../analyse-projects.js';
import { padded } from '../columns.js';
import { guess, Misuse } from '../misuse.js';
import { paint } from '../paint.js';

/** Prints the list of rules, or one rule with what, why and remedy. */
export function rules(id: string | undefined, options: { language?: Language | undefined; format: 'text' | 'json' }): number {
  const language = options.language ?? environmentLanguage();
  const wanted = id === undefined ? allRules : allRules.filter((rule) => rule.id === id);
  if (wanted.length === 0) {
    const near = closest(
      id ?? '',
      allRules.map((rule) => rule.id),
    );
    throw new Misuse(`there is no rule ${id}${guess(near)}`);
  }
  const json = wanted.map(({ check, ...rule }) => rule);
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : text(wanted, id !== undefined, language));
  return 0;
}

function text(wanted: typeof allRules, whole: boolean, language: Language): string {
  const colours = paint();
  if (!whole)
    return wanted.map(({ id, severity, summary }) => `${padded(id, 28)} ${colours.severity(severity, padded(severity, 8))} ${summary[language]}\n`).join('');
  const labels = language === 'zh' ? ['原因', '处理', '说明'] : ['why', 'fix', 'page'];
  return wanted
    .map(
      ({ id, severity, summary, why, remedy }) =>
        `${colours.bold(id)} ${colours.severity(severity, severity)}\n  ${summary[language]}\n  ${colours.dim(labels[0] ?? '')} ${why[language]}\n  ${colours.dim(labels[1] ?? '')} ${remedy[language]}\n  ${colours.dim(labels[2] ?? '')} docs/rules/${id}.md\n`,
    )
    .join('');
}
