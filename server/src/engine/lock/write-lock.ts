// The lock as text: the same content gives the same text, one fact a line, so that a review sees every change by itself.
import type { LockedFiling } from '../generated/lock-types.js';
import { lockVersion } from './read-lock.js';
import { writtenKey, writtenScalar } from './written-scalar.js';

const head = `# The approved scope of each filing: what was assessed, with the result and how long it holds. A flow that goes beyond it is
# reported as scope-exceeded. Written by \`dataflow lock <filing>\`; commit it, and do not edit it: a digest seals every block.
# 各项申报获准的范围：评估的内容、结果及其有效期。流转超出范围的，报告 scope-exceeded。
# 本文件由 dataflow lock <申报编号> 写入，应提交到版本库；请勿手工修改，每个区块均有摘要。
`;

/** The text of a lock that holds these scopes. */
export function writeLock(filings: ReadonlyMap<string, LockedFiling>): string {
  const sorted = [...filings].sort(([left], [right]) => (left < right ? -1 : 1));
  const body = sorted.length === 0 ? ['filings: {}'] : ['filings:', ...sorted.flatMap(([id, block]) => pair(id, block, '  '))];
  return `${head}lock: ${lockVersion}\n${body.join('\n')}\n`;
}

function lines(value: object, indent: string): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${writtenScalar(item)}`);
  return Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : pair(key, one, indent)));
}

function pair(key: string, value: unknown, indent: string): readonly string[] {
  const name = `${indent}${writtenKey(key)}:`;
  if (typeof value !== 'object' || value === null) return [`${name} ${writtenScalar(value)}`];
  const inner = lines(value, `${indent}  `);
  return inner.length === 0 ? [`${name} ${Array.isArray(value) ? '[]' : '{}'}`] : [name, ...inner];
}
