// What the status bar says of a project. Words come in as a function, so that this reads no editor.
import type { ProjectSummary } from '../../server/src/protocol/projects.js';

/** Gives a sentence in the language of the editor. */
export type Translate = (sentence: string, ...values: (string | number)[]) => string;

/** `◆ 3 flows need a mechanism · 14 Dec`. */
export function statusLine(project: ProjectSummary, language: string, t: Translate): string {
  const { nextDeadline, asOf } = project;
  const line = `${worstSign(project)} ${standing(project, t, new Intl.NumberFormat(language))}`;
  if (!nextDeadline) return line;
  const day = shortDay(nextDeadline.day, asOf, language);
  return `${line} · ${nextDeadline.past ? t('{0} overdue', day) : day}`;
}

/** `2 errors · 1 warning`. */
export function findingsLine({ findings: { errors, warnings, others, waived } }: ProjectSummary, t: Translate): string {
  const parts = [
    ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
    ...(others > 0 ? [others === 1 ? t('1 note') : t('{0} notes', others)] : []),
    ...(waived > 0 ? [t('{0} accepted', waived)] : []),
  ];
  return parts.length === 0 ? t('Nothing found') : parts.join(' · ');
}

/** `14 Dec`, with the year where it is another one than today’s. */
export function shortDay(day: string, today: string, language: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function standing({ counts, wantingFlows, findings: { errors } }: ProjectSummary, t: Translate, { format }: Intl.NumberFormat): string {
  const flows = counts.reduce((sum, count) => sum + count.flows, 0);
  const open = counts.find(({ id }) => id === 'undetermined')?.flows ?? 0;
  if (flows === 0) return t('No flows yet');
  if (wantingFlows > 0) return wantingFlows === 1 ? t('1 flow needs a mechanism') : t('{0} flows need a mechanism', format(wantingFlows));
  if (open > 0) return open === 1 ? t('1 flow is undetermined') : t('{0} flows are undetermined', format(open));
  if (errors > 0) return errors === 1 ? t('1 error') : t('{0} errors', format(errors));
  return flows === 1 ? t('1 flow, nothing missing') : t('{0} flows, nothing missing', format(flows));
}

/** The sign of the worst verdict, without its letter. */
function worstSign({ counts }: ProjectSummary): string {
  return counts[0]?.mark.charAt(0) ?? '–';
}
