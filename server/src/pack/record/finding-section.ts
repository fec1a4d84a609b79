import { countFindings, type Finding } from '../../engine/finding.js';
import type { Severity } from '../../engine/rule.js';
import type { Language, Text } from '../../engine/text.js';
import { plainIds } from '../content/plain-ids.js';
import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import { textOf } from '../content/text-of.js';
import type { Block, Words } from '../paper/paper.js';
import { findingsOf } from './findings-of.js';
import { type IndexSection, line } from './index-section.js';
import { placeFinder, placeText } from './place-finder.js';

// A reader works through so many; the manifest has all of them.
const shown = 200;
const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const severities: Readonly<Record<Severity, Text>> = {
  error: { en: '✕ error', zh: '✕ 错误' },
  warning: { en: '! warning', zh: '! 警告' },
  info: { en: 'i note', zh: 'i 提示' },
  hint: { en: '· hint', zh: '· 建议' },
};

/** What the rules found at anything that the pack speaks of, the gravest first, and what was accepted on the record. */
export function findingSection(source: PackSource): IndexSection {
  const { language } = source;
  const findings = findingsOf(source);
  const open = findings.filter(({ waiver }) => waiver === undefined).sort((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
  const { errors, warnings, others, waived } = countFindings(findings);
  const counts = {
    en: `Open: ${errors} errors, ${warnings} warnings, ${others} others. Accepted on the record: ${waived}.`,
    zh: `未解决：错误 ${errors} 项，警告 ${warnings} 项，其他 ${others} 项。已记录接受：${waived} 项。`,
  };
  const more = { en: `${open.length - shown} more stand in manifest.json.`, zh: `其余 ${open.length - shown} 项见 manifest.json。` };
  const blocks = [
    line(counts[language]),
    ...(open.length === 0 ? [] : [openTable(open.slice(0, shown), source)]),
    ...(open.length > shown ? [line(more[language])] : []),
    ...waivedBlocks(findings, source),
  ];
  return { title: { en: 'Findings', zh: '检查发现' }, blocks };
}

function openTable(findings: readonly Finding[], { analysis, language }: PackSource): Block {
  const find = placeFinder(analysis);
  const columns = [
    [{ en: 'How grave', zh: '级别' }, 2],
    [{ en: 'Rule', zh: '规则' }, 3],
    [{ en: 'Place', zh: '位置' }, 3],
    [{ en: 'What was found', zh: '内容' }, 6],
  ] as const;
  const rows = findings.map(({ severity, rule, place, message }): readonly Words[] => [
    [severities[severity][language]],
    [rule],
    [placeText(find(place))],
    [plainIds(message[language])],
  ]);
  return tableOf(columns, rows, { language });
}

function waivedBlocks(findings: readonly Finding[], { language }: PackSource): readonly Block[] {
  const waivers = [...new Set(findings.flatMap(({ waiver }) => waiver ?? []))];
  if (waivers.length === 0) return [];
  const columns = [
    [{ en: 'Accepted', zh: '已接受' }, 4],
    [{ en: 'Reason', zh: '理由' }, 4],
    [{ en: 'Who', zh: '负责人' }, 2],
    [{ en: 'Until', zh: '有效期至' }, 2],
  ] as const;
  const rows = waivers.map(({ value: { rule, at, reason, owner, expires } }): readonly Words[] => [
    [`${rule} · ${at}`],
    [textOf(reason)?.[language] ?? '–'],
    [owner ?? '–'],
    [expires ?? withoutEnd(language)],
  ]);
  return [tableOf(columns, rows, { language })];
}

function withoutEnd(language: Language): string {
  return { en: 'no end', zh: '未设期限' }[language];
}
