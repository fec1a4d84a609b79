// Planned figures as plain text, so that tests can show what stands on them.
import type { Language } from '../../../server/src/engine/text.js';
import { markOf } from '../../../server/src/engine/wording/marks.js';
import type { BoxPlan, FigurePlan, GroupPlan, LinkPlan, SheetPlan } from '../../../server/src/pack/figures/figure-plan.js';

/** All figures, sheet by sheet. `[x]` after a box or an arrow: facts are missing. */
export function planText(plans: readonly FigurePlan[], language: Language = 'zh'): string {
  return plans.flatMap((plan) => [headText(plan, language), ...plan.pages.flatMap((page) => pageLines(page, language))]).join('\n');
}

/** Numbers, ids, sheets and titles alone. */
export function headText({ number, id, sheets, title }: FigurePlan, language: Language = 'zh'): string {
  return `${number} ${id} (${sheets}) ${title[language]}`;
}

function pageLines(page: SheetPlan, language: Language): readonly string[] {
  const names = new Map([...page.left, ...page.right].flatMap(({ boxes }) => boxes.map((box) => [box.key, box] as const)));
  const end = (key: string) => names.get(key)?.id ?? names.get(key)?.title[language] ?? key;
  return [
    ...page.heading.map(({ label, text }) => `  ${label?.[language] ?? ''}: ${text[language]}`),
    ...page.left.map((group) => `  from ${groupText(group, language)}`),
    ...page.right.map((group) => `  to ${groupText(group, language)}`),
    ...page.further.map((box) => `  further ${boxText(box, language)}`),
    ...page.links.map((link) => `  ${end(link.from)} -> ${end(link.to)}: ${linkText(link, language)}`),
    ...page.onward.map(
      ({ from, to, notes, lacking }) => `  ${end(from)} ~> ${to.replace('further ', '')}: ${notes.map((note) => note[language]).join('; ')}${missing(lacking)}`,
    ),
    ...[page.before, page.after].flatMap((text) => (text ? [`  (${text[language]})`] : [])),
  ];
}

function groupText({ title, boxes, lacking }: GroupPlan, language: Language): string {
  return `${title[language]}${missing(lacking)}: ${boxes.map((box) => boxText(box, language)).join('; ')}`;
}

function boxText({ title, lines, lacking }: BoxPlan, language: Language): string {
  return `${title[language]} (${lines.map((line) => line[language]).join(', ')})${missing(lacking)}`;
}

function linkText({ outcome, title, classes, rows, lacking }: LinkPlan, language: Language): string {
  const mark = outcome === undefined ? '' : `${markOf(outcome)} `;
  const told = rows.map(({ label, text }) => (label ? `${label[language]} ${text[language]}` : text[language]));
  return `${mark}${title[language]} <${classes.join(' ')}> ${told.join(' / ')}${missing(lacking)}`;
}

function missing(lacking: boolean): string {
  return lacking ? ' [x]' : '';
}
