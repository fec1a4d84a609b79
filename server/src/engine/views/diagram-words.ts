// The words of the diagram that are not names.
import type { Outcome } from '../law/mechanism.js';
import type { Shape } from '../model/definition.js';
import type { Language, Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import type { DiagramView } from './diagram-view.js';

type Status = NonNullable<Shape<'flow'>['status']>;

const words = {
  empty: { en: 'No data flows', zh: '没有数据流' },
  legend: { en: 'Legend', zh: '图例' },
  onward: { en: 'onward', zh: '再转移' },
  others: { en: 'others', zh: '其他' },
  overview: { en: 'Overview', zh: '总览' },
  placeUnknown: { en: 'Place not known', zh: '所在地不明' },
  notStated: { en: 'not stated', zh: '未注明' },
  systemNotStated: { en: 'system not stated', zh: '未注明系统' },
  dataNotStated: { en: 'data not stated', zh: '未注明数据' },
  comma: { en: ',', zh: '、' },
  afterComma: { en: ' ', zh: '' },
} as const satisfies Readonly<Record<string, Text>>;

const statuses: Readonly<Record<Status, Text | undefined>> = {
  active: undefined,
  planned: { en: 'planned', zh: '计划中' },
  suspended: { en: 'suspended', zh: '已暂停' },
  ended: { en: 'ended', zh: '已结束' },
};

export function word(name: keyof typeof words, language: Language): string {
  return words[name][language];
}

/** The tag of a flow that does not run; undefined for one that does. */
export function statusTag(status: Status | undefined, language: Language): string | undefined {
  return statuses[status ?? 'active']?.[language];
}

/** What people call the state of a flow. */
export function statusTitle(status: Status, language: Language): string {
  const name = statusTag(status, language) ?? { en: 'active', zh: '运行中' }[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a mechanism where it stands alone. */
export function mechanismTitle(outcome: Outcome, language: Language): string {
  const name = mechanismName(outcome)[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The title of a drawing of another time, or of what changed since then. */
export function comparedTitle(title: string, label: string, isComparing: boolean): Text {
  return isComparing
    ? { en: `${title}, changes since ${label}`, zh: `${title}：自 ${label} 以来的变化` }
    : { en: `${title}, as in ${label}`, zh: `${title}：${label} 时的状态` };
}

/** What the diagram is about. */
export function diagramTitle(view: DiagramView, name: string, asOf: string): Text {
  switch (view.kind) {
    case 'overview':
      return { en: `Data flows on ${asOf}`, zh: `数据流图（${asOf}）` };
    case 'exporter':
      return { en: `Data flows of ${name} on ${asOf}`, zh: `${name}的数据流（${asOf}）` };
    case 'filing':
      return { en: `Data flows under ${name} on ${asOf}`, zh: `${name} 所涉及的数据流（${asOf}）` };
    case 'route':
      return { en: `Data flows from ${name} on ${asOf}`, zh: `${name}的数据流（${asOf}）` };
    case 'flow':
      return { en: `Data flow ${name} on ${asOf}`, zh: `数据流 ${name}（${asOf}）` };
    case 'country':
    case 'recipient':
      return { en: `Data flows to ${name} on ${asOf}`, zh: `流向${name}的数据（${asOf}）` };
  }
}
