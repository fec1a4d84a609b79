// Boxes of systems, organisations and places, and the frames that they stand in.
import type { Catalogues } from '../../../engine/generated/catalogue-types.js';
import { countryOf } from '../../../engine/law/places.js';
import type { Definition, Shape } from '../../../engine/model/definition.js';
import type { Text } from '../../../engine/text.js';
import type { End, Owner } from '../../../engine/views/diagram-end.js';
import { plain } from '../../../engine/views/diagram-escape.js';
import { nameText, placeName } from '../../../engine/wording/names.js';
import { regionName } from '../../content/names.js';
import { valueWords } from '../../content/value-words.js';
import type { BoxPlan } from '../figure-plan.js';
import type { Frame, Place } from './route.js';
import { dotted, text, words } from './words.js';

/** What the frame around a box tells already: who runs it, or where it stands; `none` where there is no frame. */
export type FrameKind = 'owner' | 'country' | 'none';

/** What a definition is called, as visible words; its id where it has no name. */
export function titleOf({ id, value }: Definition<'exporter' | 'system' | 'category' | 'recipient' | 'flow'>): Text {
  const name = nameText(value.name, id);
  return text((language) => plain(name[language]) || id);
}

/** The box of a system or, where the file names none, of an organisation. */
export function boxOf(end: End, catalogues: Catalogues, frame: FrameKind): BoxPlan {
  const { at, id, key } = end;
  if (at?.kind === 'system') return systemBox(at, end, catalogues, frame);
  if (at) return partyBox(at, catalogues, frame);
  return {
    key,
    title: id === undefined ? words.systemNotStated : text(() => plain(id)),
    id: undefined,
    lines: [words.notStated],
    shape: 'system',
    lacking: true,
  };
}

function systemBox(system: Definition<'system'>, { key, owner }: End, catalogues: Catalogues, frame: FrameKind): BoxPlan {
  const { kind, location, operator } = system.value;
  const kindText = kind === undefined ? words.kindNotStated : valueWords('system', 'kind', kind);
  const place = regionText(location, catalogues);
  const operatorText = owner ? titleOf(owner) : words.notStated;
  return {
    key,
    title: titleOf(system),
    id: system.id,
    lines: frame === 'owner' ? [dotted([kindText, place ?? words.placeNotStated])] : [kindText, labelled(words.operator, operatorText)],
    shape: kind === 'database' || kind === 'warehouse' || kind === 'file-store' ? 'store' : 'system',
    lacking: kind === undefined || place === undefined || operator === undefined || owner === undefined,
  };
}

const roles: Readonly<Record<NonNullable<Shape<'recipient'>['role']>, Text>> = {
  processor: { en: 'entrusted processor', zh: '受托人' },
  handler: { en: 'personal information handler', zh: '个人信息处理者' },
};

/** The box of an exporter or a recipient. */
export function partyBox(owner: Owner, catalogues: Catalogues, frame: FrameKind): BoxPlan {
  const known = { key: `party ${owner.id}`, title: titleOf(owner), id: owner.id, shape: 'party' } as const;
  if (owner.kind === 'exporter') {
    const region = regionText(owner.value.region, catalogues);
    const place = region ?? words.placeNotStated;
    return { ...known, lines: [frame === 'owner' ? place : dotted([words.handler, place])], lacking: region === undefined };
  }
  const { role, country } = owner.value;
  const isKnown = countryOf(country, catalogues.places) !== undefined;
  const roleText = role === undefined ? words.roleNotStated : roles[role];
  return {
    ...known,
    lines: isKnown && frame === 'country' ? [roleText] : [isKnown ? placeName(country, catalogues) : words.countryNotStated, roleText],
    lacking: role === undefined || !isKnown,
  };
}

/** Where a flow begins: in the frame of whoever runs the system. */
export function leftPlace(end: End, catalogues: Catalogues): Place {
  return { frame: ownerFrame(end, catalogues), box: boxOf(end, catalogues, 'owner') };
}

/** A place by name; undefined where the file does not say it or nobody knows the code. */
function regionText(code: string | undefined, catalogues: Catalogues): Text | undefined {
  if (code === undefined || countryOf(code, catalogues.places) === undefined) return undefined;
  return text((language) => regionName(code, catalogues, language));
}

function ownerFrame({ owner, country }: End, catalogues: Catalogues): Frame {
  if (!owner) return { key: `nobody ${country ?? ''}`, title: labelled(words.handler, words.notStated), lacking: true };
  const title = owner.kind === 'exporter' ? titleOf(owner) : labelled(placeName(country, catalogues), titleOf(owner));
  return { key: `owner ${owner.id} ${country ?? ''}`, title, lacking: false };
}

/** The frame of a country or region abroad. */
export function countryFrame(country: string | undefined, catalogues: Catalogues): Frame {
  const known = countryOf(country, catalogues.places);
  return { key: `country ${known ?? ''}`, title: placeName(known, catalogues), lacking: known === undefined };
}

/** Where a flow goes. A system in China that somebody abroad looks into stands with that somebody. */
export function countryOfTarget({ country, owner }: End, { places }: Catalogues): string | undefined {
  if (country !== places.mainland.code || owner?.kind !== 'recipient') return country;
  return owner.value.country;
}

export function labelled(label: Text, value: Text): Text {
  return { en: `${label.en}: ${value.en}`, zh: `${label.zh}：${value.zh}` };
}
