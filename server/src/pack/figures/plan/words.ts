// What is written on the figures besides names and figures of the project.
import type { Text } from '../../../engine/text.js';
import type { DataClass } from '../figure-plan.js';

export const words = {
  overview: { en: 'Overview of outbound data transfers', zh: '数据出境总体流转图' },
  architecture: { en: 'System architecture', zh: '系统架构图' },
  onward: { en: 'Onward transfers abroad', zh: '境外再传输示意图' },
  figures: { en: 'Figures of the outbound data transfers', zh: '数据出境流转图' },
  handler: { en: 'Data handler', zh: '数据处理者' },
  recipient: { en: 'Overseas recipient', zh: '境外接收方' },
  purpose: { en: 'Purpose', zh: '出境目的' },
  method: { en: 'Method', zh: '传输方式' },
  remoteAccess: { en: 'Remote access from abroad', zh: '境外远程访问' },
  inTransit: { en: 'In transit', zh: '传输保护' },
  atRest: { en: 'At rest', zh: '存储保护' },
  retention: { en: 'Kept', zh: '保存期限' },
  agreement: { en: 'Agreement', zh: '法律文件' },
  data: { en: 'Data', zh: '出境数据' },
  operator: { en: 'Operator', zh: '运营者' },
  notStated: { en: 'not stated', zh: '未注明' },
  systemNotStated: { en: 'system not stated', zh: '未注明系统' },
  kindNotStated: { en: 'kind not stated', zh: '类型未注明' },
  placeNotStated: { en: 'place not stated', zh: '所在地未注明' },
  countryNotStated: { en: 'country not stated', zh: '所在国家或者地区未注明' },
  roleNotStated: { en: 'role not stated', zh: '角色未注明' },
  purposeNotStated: { en: 'purpose not stated', zh: '未注明目的' },
  recipientNotStated: { en: 'recipient not stated', zh: '未注明接收方' },
  dataNotStated: { en: 'data not stated', zh: '未注明数据' },
  nothing: { en: 'No flow to draw', zh: '没有可绘制的数据流转' },
  severalSystems: { en: 'several systems', zh: '多个系统' },
  declared: { en: 'declared', zh: '已列明' },
  undeclared: { en: 'not declared', zh: '未列明' },
  seeOnward: { en: 'see the figure of onward transfers', zh: '见境外再传输示意图' },
  limited: { en: 'limited by the agreement', zh: '法律文件约定限制' },
  unlimited: { en: 'no limit found in an agreement', zh: '未见法律文件约定限制' },
} as const satisfies Readonly<Record<string, Text>>;

/** The classes as they stand in small marks. */
export const classMarks: Readonly<Record<DataClass, Text>> = {
  core: { en: 'core', zh: '核心' },
  important: { en: 'important', zh: '重要' },
  sensitive: { en: 'sensitive', zh: '敏感' },
  personal: { en: 'personal', zh: '个人' },
  general: { en: 'general', zh: '一般' },
  unknown: { en: 'open', zh: '待定' },
};

/** The classes as the legend tells them. */
export const classNames: Readonly<Record<DataClass, Text>> = {
  core: { en: 'core data', zh: '核心数据' },
  important: { en: 'important data', zh: '重要数据' },
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
  personal: { en: 'other personal information', zh: '一般个人信息' },
  general: { en: 'general data', zh: '一般数据' },
  unknown: { en: 'class not settled', zh: '类别待定' },
};

/** The weightiest first. */
export const classOrder = ['core', 'important', 'sensitive', 'personal', 'unknown', 'general'] as const satisfies readonly DataClass[];

/** A text of both languages made of texts of both. */
export function text(make: (language: keyof Text) => string): Text {
  return { en: make('en'), zh: make('zh') };
}

/** Names in a row, with a number instead of what is too much. */
export function listed(names: readonly Text[], limit: number): Text {
  return text((language) => {
    const different = [...new Set(names.map((name) => name[language]))];
    const more = different.length - limit;
    const shown = different.slice(0, limit).join(language === 'zh' ? '、' : ', ');
    if (more <= 0) return shown;
    return language === 'zh' ? `${shown} 等 ${different.length} 项` : `${shown} and ${more} more`;
  });
}

/** Parts of a line. */
export function dotted(parts: readonly Text[]): Text {
  return text((language) => parts.map((part) => part[language]).join(' · '));
}
