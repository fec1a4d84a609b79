// What the rules found, where a report speaks of it.
import type { Finding } from '../../engine/finding.js';
import type { Severity } from '../../engine/rule.js';
import type { Text } from '../../engine/text.js';
import type { Block, Words } from '../paper/paper.js';
import { plainIds } from './plain-ids.js';
import { citedList } from './provision.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';

// Where one rule found very much, the first findings stand for all; the index of the pack lists them.
const shownInOneRow = 12;

const severities: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'note', zh: '提示' },
  hint: { en: 'advice', zh: '建议' },
};
const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const columns: readonly ColumnPlan[] = [
  [{ en: 'How grave', zh: '级别' }, 2.5],
  [{ en: 'What was found', zh: '发现（规则）' }, 7],
  [{ en: 'What to do', zh: '应对' }, 5],
  [{ en: 'Basis', zh: '依据' }, 6],
];

/**
 * The findings as a table, the gravest first, below a remark: they are for whoever finishes the paper. `lead` says what they are, with a full
 * stop at its end.
 */
export function findingBlocks(findings: readonly Finding[], lead: string, source: PackSource): readonly Block[] {
  const { language } = source;
  const alike = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity))) {
    const { rule, severity, remedy, provisions, waiver } = finding;
    const key = JSON.stringify([rule, severity, remedy.en, provisions, waiver === undefined]);
    const list = alike.get(key);
    if (list) list.push(finding);
    else alike.set(key, [finding]);
  }
  const rows = [...alike.values()].map((list) => findingRow(list, source));
  const how = { en: ' Mend them in the files and delete this table too.', zh: '应在数据流文件中处理，并在定稿前连同下表一并删除。' }[language];
  return [{ kind: 'remark', words: [`${lead}${how}`] }, tableOf(columns, rows, { language, caption: { en: 'What the rules found', zh: '规则检查发现' } })];
}

/** Findings of one rule with one remedy: a line for each, then one remedy and one basis. */
function findingRow(list: readonly Finding[], { analysis, language }: PackSource): readonly Words[] {
  const [first] = list;
  if (!first) return columns.map(() => []);
  const { severity, rule, remedy, provisions, waiver } = first;
  const grade = severities[severity][language];
  const accepted = { en: ' (accepted on the record)', zh: '（已记录接受）' }[language];
  const messages = list.slice(0, shownInOneRow).map(({ message }) => `${plainIds(message[language])}${waiver ? accepted : ''}`);
  const rest = list.length - messages.length;
  const more = { en: `${rest} more; see the index of the pack.`, zh: `另有 ${rest} 项，见材料目录。` }[language];
  return [
    [severity === 'error' ? { kind: 'strong', text: grade } : grade],
    [[...messages, ...(rest > 0 ? [more] : [])].join('\n'), { kind: 'aside', text: language === 'zh' ? `（${rule}）` : ` (${rule})` }],
    [plainIds(remedy[language])],
    citedList(provisions, { analysis, language }),
  ];
}
