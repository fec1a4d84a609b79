import { sections } from '../generated/format-tables.js';
import { type Definition, isKind } from '../model/definition.js';
import { type Reference, referencesOf } from '../model/references.js';

/** The names that a definition gives to definitions, the address in a waiver included; names of catalogues are left out. */
export function namesIn(definition: Definition): readonly Reference[] {
  const names = referencesOf(definition).filter(({ link, target }) => link.sections !== undefined && target !== '');
  return isKind(definition, 'waiver') ? [...names, ...addressIn(definition)] : names;
}

/** How a name is written: an id, or `flows.crm-sync` in a waiver. */
export function spelled({ from, link, target }: Reference): string {
  return from.kind === 'waiver' ? `${link.sections?.join()}.${target}` : target;
}

function addressIn(waiver: Definition<'waiver'>): readonly Reference[] {
  const { at = '' } = waiver.value;
  const section = sections.find((one) => !one.list && at.startsWith(`${one.section}.`))?.section;
  const target = section === undefined ? '' : at.slice(section.length + 1);
  const path = ['at'];
  return section === undefined || target === '' ? [] : [{ from: waiver, path, part: 'value', target, link: { path, sections: [section] } }];
}
