import { rules } from '../index.js';
import type { Text } from '../text.js';
import { type Card, lineBlock, listBlock } from './hover-card.js';
import { dash, labelled, meaningOf, type Speech, say } from './hover-voice.js';

/** A rule by its id: what it looks for, why, and how grave it is where nobody sets another severity. */
export function ruleHover(voice: Speech, id: string): Card {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return [];
  const severity: Text = { en: 'severity where nothing is set', zh: '未设置时的严重程度' };
  return [
    ...lineBlock([{ code: id }, dash(voice), ...say(voice, rule.summary)]),
    ...lineBlock(say(voice, rule.why)),
    ...listBlock([labelled(voice, severity, meaningOf(voice, 'config', ['rules', id], rule.severity))]),
  ];
}
