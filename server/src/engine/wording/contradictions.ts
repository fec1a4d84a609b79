import { type Definition, type Place, placeOf } from '../model/definition.js';
import type { Text } from '../text.js';

/** Places that cannot be true together, in words. */
interface Contradiction {
  readonly place: Place;
  readonly message: Text;
  readonly remedy: Text;
  readonly related: readonly { readonly place: Place; readonly message: Text }[];
}

/** A recipient is overseas by definition. */
export function recipientAtHome(recipient: Definition<'recipient'>): Contradiction {
  const { id, value } = recipient;
  return {
    place: placeOf(recipient, ['country'], 'value'),
    message: {
      en: `\`${id}\` is an overseas recipient, but its country is \`${value.country}\``,
      zh: `\`${id}\` 是境外接收方，但其国家填写为 \`${value.country}\``,
    },
    remedy: {
      en: 'Name the country or region outside the mainland, or define it under `exporters`.',
      zh: '请填写境外的国家或地区；若为境内单位，请改在 `exporters` 中定义。',
    },
    related: [],
  };
}

/** A flow to an overseas recipient whose system stands in the mainland, without remote access. */
export function staysInside(flow: Definition<'flow'>, target: Definition<'system'>, recipient: Definition<'recipient'>): Contradiction {
  return {
    place: placeOf(flow, ['to'], 'value'),
    message: {
      en: `\`${target.id}\` stands in mainland China, so a flow to \`${recipient.id}\` there is an export only with method remote-access`,
      zh: `\`${target.id}\` 位于境内，向 \`${recipient.id}\` 提供数据只有在 \`method\` 为 remote-access 时才构成出境`,
    },
    remedy: {
      en: 'If the recipient reaches the data from abroad, write `method: remote-access`; otherwise correct the place or its operator.',
      zh: '接收方从境外访问该数据的，请写 `method: remote-access`；否则请更正地点或者运营者。',
    },
    related: [
      placed(target),
      { place: placeOf(recipient, ['country'], 'value'), message: { en: `\`${recipient.id}\` is overseas`, zh: `\`${recipient.id}\` 位于境外` } },
    ],
  };
}

/** Remote access where nobody is abroad. */
export function accessFromInside(flow: Definition<'flow'>, target: Definition<'system'>): Contradiction {
  return {
    place: placeOf(flow, ['method'], 'value'),
    message: {
      en: `\`method\` is \`remote-access\`, but \`to\` names \`${target.id}\` in mainland China and no overseas recipient`,
      zh: `\`method\` 为 \`remote-access\`，但 \`to\` 指向境内的 \`${target.id}\`，未涉及境外接收方`,
    },
    remedy: {
      en: 'Let `to` name the recipient that has access from abroad, or correct the method.',
      zh: '请在 `to` 中填写从境外访问的接收方，或者更正 `method`。',
    },
    related: [placed(target)],
  };
}

function placed(system: Definition<'system'>): Contradiction['related'][number] {
  return { place: placeOf(system, ['location'], 'value'), message: { en: `the place of \`${system.id}\``, zh: `\`${system.id}\` 的地点` } };
}
