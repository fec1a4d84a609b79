// What a sheet shows, in words: for who cannot see it.
import type { Language } from '../../../engine/text.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import type { SheetPlan } from '../figure-plan.js';
import { words } from '../plan/words.js';

/** So many arrows are told one by one. */
const told = 30;

export function describe(page: SheetPlan, language: Language): string {
  const names = new Map([...page.left, ...page.right].flatMap(({ boxes }) => boxes.map(({ key, title }) => [key, title[language]] as const)));
  for (const { key, title } of page.further) names.set(key, title[language]);
  const name = (key: string) => names.get(key) ?? key;
  const between = (from: string, to: string) => `${name(from)} → ${name(to)}`;
  const lines = page.links.map(({ from, to, title, outcome }) => {
    const need = outcome === undefined ? [] : [mechanismName(outcome)[language]];
    return [between(from, to), title[language], ...need].join(language === 'zh' ? '，' : ', ');
  });
  const onward = page.onward.map(({ from, to, notes }) => [between(from, to), ...notes.map((note) => note[language])].join(language === 'zh' ? '，' : ', '));
  const all = [...lines, ...onward];
  if (all.length === 0) return words.nothing[language];
  const more = all.length > told ? ['…'] : [];
  return [...all.slice(0, told), ...more].join(language === 'zh' ? '；' : '; ');
}
