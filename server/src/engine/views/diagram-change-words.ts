// How a change since another time is marked: signs and words, so that it is seen without colours.
import type { Language } from '../text.js';
import { markOf } from '../wording/marks.js';
import type { NumberedFlow } from './diagram-scope.js';
import { type FlowChange, weightiest } from './flow-changes.js';

type Kind = FlowChange['kind'];

const signs: Readonly<Record<Kind, string>> = { added: '＋', removed: '－', verdict: '≠', content: '≠' };

const words: Readonly<Record<Exclude<Kind, 'verdict'>, Readonly<Record<Language, string>>>> = {
  added: { en: 'new', zh: '新增' },
  removed: { en: 'removed', zh: '已删除' },
  content: { en: 'content', zh: '内容有变' },
};

/** `＋ new`, `≠ ◆ S → ● A`. */
export function changeText({ kind, before, after }: FlowChange, language: Language): string {
  const what = kind === 'verdict' ? [before, after].flatMap((one) => (one ? markOf(one.mechanism) : [])).join(' → ') : words[kind][language];
  return `${signs[kind]} ${what}`;
}

/** Of a group: `＋ 3`, `－ 1`, `≠ 2`. */
export function changesText(flows: readonly NumberedFlow[]): readonly string[] {
  const found = flows.flatMap(({ change }) => (change ? signs[change.kind] : []));
  return ['＋', '－', '≠'].flatMap((sign) => {
    const number = found.filter((one) => one === sign).length;
    return number === 0 ? [] : [`${sign} ${number}`];
  });
}

/** What changed about the flows of an arrow; undefined where nothing did. */
export function changeKind(flows: readonly NumberedFlow[]): Kind | undefined {
  return weightiest(flows.flatMap(({ change }) => change?.kind ?? []));
}
