import { expect, test } from 'vitest';
import { scopeOf } from '../../../server/src/engine/lock/scope-of.js';
import { writeLock } from '../../../server/src/engine/lock/write-lock.js';
import type { Paper } from '../../../server/src/pack/paper/paper.js';
import { changeRecord } from '../../../server/src/pack/record/change-record.js';
import { citedOf } from '../../../server/src/pack/record/cited-of.js';
import { exampleTexts, sourceFor, type Texts } from './source-for.js';

const texts = exampleTexts('car-maker');
const subject = { filing: 'assessment-telemetry' };
const before = sourceFor(texts, { subject });
const scope = before.filing && scopeOf(before.filing, before.analysis);
const lock = writeLock(new Map(scope ? [['assessment-telemetry', scope]] : []));

/** The rows of the table of differences. */
function rowsOf(paper: Paper | undefined): readonly (readonly string[])[] {
  const table = paper?.blocks.find((block) => block.kind === 'table' && block.caption?.includes('差异'));
  return table?.kind === 'table'
    ? table.rows.map((row) => row.map((words) => words.map((word) => (typeof word === 'string' ? word : 'text' in word ? word.text : '')).join('')))
    : [];
}

function replaced(file: string, from: string, to: string): Texts {
  const text = texts[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  return { ...texts, [file]: text.replace(from, to) };
}

test('where nothing is locked there is no record', () => {
  expect(changeRecord(before)).toBeUndefined();
});

test('where nothing changed it says so, and tells what was approved', () => {
  const paper = changeRecord(sourceFor(texts, { subject, lock }));
  expect(rowsOf(paper)).toEqual([]);
  expect(JSON.stringify(paper)).toContain('无差异');
  expect(JSON.stringify(paper)).toContain('有效期至');
});

test('more people stand as a change beyond the scope, with before, now and the provisions', () => {
  const changed = sourceFor(replaced('flows.dataflow.yaml', '2026: 138000', '2026: 150000'), { subject, lock });
  const [row] = rowsOf(changeRecord(changed)).filter(([, what]) => what === '涉及人数（2026）');
  expect(row?.slice(1, 5)).toEqual(['涉及人数（2026）', '138,000', '150,000（增加 8.7%）', '是']);
  expect(row?.[5]).toContain('《数据出境安全评估办法》第十四条');
});

test('what is less than was approved stands as a change inside the scope', () => {
  const changed = sourceFor(replaced('data.dataflow.yaml', ', software-version', ''), { subject, lock });
  const rows = rowsOf(changeRecord(changed));
  expect(rows.map((row) => row.slice(1, 6))).toEqual([['字段（vehicle-telemetry）', 'software-version', '–', '否', '–']]);
});

test('durations are written out', () => {
  const changed = sourceFor(replaced('flows.dataflow.yaml', 'retention: P18M', 'retention: P24M'), { subject, lock });
  expect(rowsOf(changeRecord(changed)).map((row) => row.slice(1, 4))).toEqual([['境外保存期限', '18 个月', '24 个月']]);
});

test('it ends with the provisions that it cites', () => {
  const changed = changeRecord(sourceFor(replaced('flows.dataflow.yaml', '2026: 138000', '2026: 150000'), { subject, lock }));
  expect(changed && citedOf(changed).map(({ id }) => id)).toContain('o11-14-1');
  expect(changed?.blocks.at(-1)?.kind).toBe('table');
});
