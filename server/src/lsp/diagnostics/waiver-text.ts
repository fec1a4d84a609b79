import type { Finding } from '../../engine/finding.js';
import type { Language } from '../../engine/text.js';
import { nameText } from '../../engine/wording/names.js';

/** The record by which a finding was accepted: reason, owner, ticket, last day. */
export function waiverText({ reason, owner, ticket, expires }: NonNullable<Finding['waiver']>['value'], language: Language): string {
  const until = expires === undefined ? undefined : language === 'zh' ? `至 ${expires}` : `until ${expires}`;
  const record = [nameText(reason, '')[language], owner, ticket, until].filter((part) => part !== undefined && part !== '').join(' · ');
  return language === 'zh' ? `已列为例外：${record}` : `Waived: ${record}`;
}
