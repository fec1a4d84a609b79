import type { Definition } from '../engine/model/definition.js';
import type { Language } from '../engine/text.js';
import { nameText } from '../engine/wording/names.js';

/** The record of a waiver in words: reason, owner, ticket and last day, as far as it says them. */
export function waiverRecord({ value: { reason, owner, ticket, expires } }: Definition<'waiver'>, language: Language): string {
  const until = expires === undefined ? undefined : language === 'zh' ? `至 ${expires}` : `until ${expires}`;
  return [nameText(reason, '')[language], owner, ticket, until].filter((part) => part !== undefined).join(' · ');
}
