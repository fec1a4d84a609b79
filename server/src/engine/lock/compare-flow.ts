// What is different between a flow as it was approved and as it is now. Facts that the approved scope does not have cannot be exceeded, and
// those that the project does not tell now are asked for elsewhere.
import type { LockedCategory, LockedFlow, LockedRecipient } from '../generated/lock-types.js';
import type { ScopeChange } from '../generated/regime-types.js';
import type { Written } from '../law/written.js';
import { comparePeople } from './compare-people.js';
import type { Difference } from './difference.js';
import { durationOf } from './duration.js';

/** The differences of one flow. */
export function compareFlow(approved: LockedFlow, now: LockedFlow): readonly Difference[] {
  const categories = compareCategories(approved, now);
  return [
    ...changed('exporter', approved.exporter, now.exporter),
    ...categories,
    ...compareText('purpose', approved.purpose, now.purpose),
    ...changed('method', approved.method, now.method),
    ...compareRetention(approved.retention, now.retention),
    ...compareRecipient(approved.recipient, now.recipient),
    ...comparePlace(approved, now),
    ...comparePeople(approved, now, categories),
    ...compareAgreement(approved.agreement, now.agreement),
  ];
}

function changed(what: ScopeChange, approved: string | undefined, now: string | undefined): readonly Difference[] {
  return approved === undefined || now === undefined || approved === now ? [] : [{ what, approved, now, grows: true }];
}

function compareCategories({ categories: approved }: LockedFlow, { categories: now }: LockedFlow): readonly Difference[] {
  const names = Object.keys(approved).join(', ');
  const gone = Object.keys(approved).filter((id) => now[id] === undefined);
  return [
    ...Object.entries(now).flatMap(([id, category]) => {
      const before = approved[id];
      if (before) return compareCategory(id, before, category);
      return [{ what: 'category' as const, key: id, approved: names, now: id, grows: true }];
    }),
    ...gone.map((id) => ({ what: 'category' as const, key: id, approved: id, now: undefined, grows: false })),
  ];
}

function compareCategory(key: string, approved: LockedCategory, now: LockedCategory): readonly Difference[] {
  const [before, after] = [approved.fields ?? [], now.fields ?? []];
  const known = new Set(before.map(plain));
  const [come, kept] = [after.filter((field) => !known.has(plain(field))), new Set(after.map(plain))];
  const names = before.join(', ');
  return [
    ...compareClass(key, approved, now),
    ...(before.length === 0 ? [] : come).map((field) => ({ what: 'field' as const, key, field, approved: names, now: field, grows: true })),
    ...before
      .filter((field) => after.length > 0 && !kept.has(plain(field)))
      .map((field) => ({ what: 'field' as const, key, field, approved: field, now: undefined, grows: false })),
  ];
}

function plain(field: string): string {
  return field.trim().toLowerCase();
}

/** The classes that are no more than each class is. */
const within: Readonly<Record<LockedCategory['class'], readonly LockedCategory['class'][]>> = {
  general: ['general'],
  personal: ['general', 'personal'],
  sensitive: ['general', 'personal', 'sensitive'],
  important: ['general', 'important'],
  core: ['general', 'important', 'core'],
  unknown: [],
};

function compareClass(key: string, approved: LockedCategory, now: LockedCategory): readonly Difference[] {
  if (approved.class === 'unknown' || now.class === 'unknown') return [];
  if (approved.class !== now.class) {
    return [{ what: 'class', key, approved: approved.class, now: now.class, grows: !within[approved.class].includes(now.class) }];
  }
  return changed('class', approved.sensitiveType, now.sensitiveType).map((one) => ({ ...one, key, field: 'sensitiveType' }));
}

/** A text in another language is no other text: only those that both have are compared. */
function compareText(what: ScopeChange, approved: Written, now: Written): readonly Difference[] {
  if (approved === undefined || now === undefined) return [];
  const [before, after] = [byLanguage(approved), byLanguage(now)];
  const shared = (['zh', 'en'] as const).filter((language) => before[language] !== undefined && after[language] !== undefined);
  const other = shared.find((language) => before[language] !== after[language]);
  // One string stands for both languages: a translation that is added to it leaves it as it was.
  const kept = (typeof approved === 'string' || typeof now === 'string') && shared.some((language) => before[language] === after[language]);
  if (kept || (other === undefined && shared.length > 0)) return [];
  return [{ what, key: typeof now === 'string' ? undefined : other, approved, now, grows: true }];
}

function byLanguage(text: NonNullable<Written>): { readonly en?: string | undefined; readonly zh?: string | undefined } {
  return typeof text === 'string' ? { en: text, zh: text } : text;
}

/** Durations are compared by their length; of other words only whether they are the same can be told. */
function compareRetention(approved: Written, now: Written): readonly Difference[] {
  const [before, after] = [approved, now].map((text) => (typeof text === 'string' ? durationOf(text) : undefined));
  if (!before || !after) return compareText('retention', approved, now);
  return approved === now || (after.least <= before.most && after.most >= before.least)
    ? []
    : [{ what: 'retention', approved, now, grows: after.least > before.most }];
}

function compareRecipient(approved: LockedRecipient | undefined, now: LockedRecipient | undefined): readonly Difference[] {
  if (!approved || !now) return [];
  if (approved.id !== now.id) return changed('recipient', approved.id, now.id);
  const role = changed('recipient', approved.role, now.role).map((one) => ({ ...one, key: 'role', grows: now.role === 'handler' }));
  const name = compareText('recipient', approved.name, now.name).map((one) => ({ ...one, key: 'name' }));
  return [...name, ...role, ...changed('country', approved.country, now.country), ...compareOnward(approved.onward ?? {}, now.onward ?? {})];
}

function compareOnward(approved: NonNullable<LockedRecipient['onward']>, now: NonNullable<LockedRecipient['onward']>): readonly Difference[] {
  const names = Object.keys(approved).join(', ');
  const come = Object.entries(now).flatMap(([key, country]): readonly Difference[] => {
    const before = approved[key];
    if (before === undefined) return [{ what: 'onward', key, approved: names === '' ? undefined : names, now: key, grows: true }];
    if (before === country || country === 'unknown' || before === 'unknown') return [];
    return [{ what: 'onward', key, field: 'country', approved: before, now: country, grows: true }];
  });
  const gone = Object.keys(approved).filter((key) => now[key] === undefined);
  return [...come, ...gone.map((key) => ({ what: 'onward' as const, key, approved: key, now: undefined, grows: false }))];
}

/** Where the data is kept. A place that is only that of the recipient changes with it, and is told as its country. */
function comparePlace(approved: LockedFlow, now: LockedFlow): readonly Difference[] {
  const follows = ({ to, recipient }: LockedFlow) => to.place === recipient?.country;
  return follows(approved) && follows(now) ? [] : changed('place', approved.to.place, now.to.place);
}

function compareAgreement(approved: LockedFlow['agreement'], now: LockedFlow['agreement']): readonly Difference[] {
  if (!approved || !now) return [];
  if (approved.id !== now.id) return changed('agreement', approved.id, now.id);
  const [before, after] = [approved.terms ?? {}, now.terms ?? {}];
  const lost = Object.entries(before).filter(([term, where]) => where !== false && (after[term] ?? false) === false);
  return [
    ...changed('agreement', approved.kind, now.kind).map((one) => ({ ...one, key: 'kind' })),
    ...lost.map(([term, where]) => ({ what: 'term' as const, key: term, approved: String(where), now: undefined, grows: true })),
  ];
}
