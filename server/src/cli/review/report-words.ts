// Words that several reports share.
import type { Severity } from '../../engine/rule.js';

/** Severities from the heaviest to the lightest. */
export const bySeverity: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const reportWords = {
  en: {
    why: 'Why',
    remedy: 'What to do',
    law: 'Law',
    see: 'See',
    waived: 'waived',
    waivedHeading: (number: number) => `Waived (${number})`,
    headings: { error: 'Errors', warning: 'Warnings', info: 'Information', hint: 'Hints' },
    heading: (title: string, number: number) => `${title} (${number})`,
    title: 'Outbound data transfers',
    columns: ['#', 'Flow', 'Exporter', 'Recipient', 'What the law asks for', 'Basis'],
    noFlows: 'No flows',
    notVerified: 'basis not verified',
    nothing: 'Nothing found',
    colon: ': ',
    separator: ' · ',
    bracket: (text: string) => ` (${text})`,
    left: (number: number) => `${number} more findings are left out here; the full report holds all of them.`,
  },
  zh: {
    why: '原因',
    remedy: '处理',
    law: '依据',
    see: '参见',
    waived: '已列为例外',
    waivedHeading: (number: number) => `已列为例外（${number}）`,
    headings: { error: '错误', warning: '警告', info: '信息', hint: '提示' },
    heading: (title: string, number: number) => `${title}（${number}）`,
    title: '数据出境',
    columns: ['#', '流转', '出境方', '境外接收方', '适用机制', '依据'],
    noFlows: '没有流转',
    notVerified: '依据未核实',
    nothing: '没有发现问题',
    colon: '：',
    separator: ' · ',
    bracket: (text: string) => `（${text}）`,
    left: (number: number) => `此处省略其余 ${number} 项；完整报告列出全部内容。`,
  },
} as const;
