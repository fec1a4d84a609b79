import type { LockedFlow, LockedPeople } from '../generated/lock-types.js';
import type { Difference } from './difference.js';
import { approvedIn } from './people-in.js';

/** The years in which a flow concerns more people, or fewer, than were approved for them. */
export function comparePeople(approved: LockedFlow, now: LockedFlow, categories: readonly Difference[]): readonly Difference[] {
  const people = compare('people', approved.people, now.people);
  // That people are concerned with a kind of data that is new is told where the kind is.
  const newKind = categories.some(({ what, grows }) => grows && what !== 'field');
  if (newKind && !approved.sensitivePeople) return people;
  // Where everybody is concerned with sensitive data too, the second figure says nothing new.
  const same = (before: Difference, after: Difference) => before.key === after.key && before.approved === after.approved && before.now === after.now;
  const sensitive = compare('sensitive-people', approved.sensitivePeople, now.sensitivePeople).filter((one) => !people.some((other) => same(one, other)));
  return [...people, ...sensitive];
}

function compare(what: 'people' | 'sensitive-people', approved: LockedPeople | undefined, now: LockedPeople | undefined): readonly Difference[] {
  // Nobody at all was assessed where the scope has no figures.
  const before: LockedPeople = approved ?? { years: {} };
  return Object.entries(now?.years ?? {}).flatMap(([year, people]) => {
    const limit = approved ? approvedIn(before, year) : 0;
    if (typeof people !== 'number' || limit === undefined || people === limit) return [];
    const percent = limit === 0 ? undefined : (people / limit - 1) * 100;
    return [{ what, key: year, approved: String(limit), now: String(people), grows: people > limit, percent }];
  });
}
