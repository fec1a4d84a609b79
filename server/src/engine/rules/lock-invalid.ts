import type { LockedFiling } from '../generated/lock-types.js';
import { resultOf } from '../lock/scope-of.js';
import type { Definition } from '../model/definition.js';
import type { Rule } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'project'> = {
  id: 'lock-invalid',
  group: 'filing',
  severity: 'error',
  on: 'project',
  summary: { en: 'The lock of approved scopes is not to be trusted', zh: '获准范围的锁定文件不可信' },
  why: {
    en: 'What was approved is kept in `dataflow.lock.yaml`; where that file says anything else than what was locked, nothing is held against it.',
    zh: '获准的范围保存在 `dataflow.lock.yaml` 中；该文件与锁定内容不符的，无法据以核对。',
  },
  remedy: {
    en: 'Restore the file from version control; a new result is written with `dataflow lock <filing> --update`.',
    zh: '请从版本库恢复该文件；新的结果用 `dataflow lock <申报编号> --update` 写入。',
  },
  check({ tables }, { lock, report }) {
    if (!lock) return;
    for (const { place, message, remedy } of lock.faults) report({ place, message, remedy });
    for (const [id, approved] of lock.filings) {
      const fault = faultOf(id, approved, tables.filing.get(id));
      if (fault)
        report({ place: lock.place(['filings', id, ...fault.path], fault.path.length === 0 ? 'key' : 'value'), message: fault.message, remedy: fault.remedy });
    }
  },
};

/** What in a block contradicts the filing that it is about. */
function faultOf(
  id: string,
  approved: LockedFiling,
  filing: Definition<'filing'> | undefined,
): { path: readonly string[]; message: Text; remedy?: Text } | undefined {
  if (!filing) return { path: [], message: { en: `no file defines the filing \`${id}\``, zh: `没有文件定义申报 \`${id}\`` }, remedy: removal };
  const { status, mechanism, decided } = filing.value;
  if (!resultOf(filing)) {
    const now = status ?? '?';
    return {
      path: ['result'],
      message: { en: `the scope of \`${id}\` is locked, but its status is \`${now}\``, zh: `\`${id}\` 的范围已锁定，但其状态为 \`${now}\`` },
      remedy: removal,
    };
  }
  if (mechanism !== approved.mechanism) {
    return {
      path: ['mechanism'],
      message: {
        en: `\`${id}\` was locked as \`${approved.mechanism}\`, but is now \`${mechanism ?? '?'}\``,
        zh: `\`${id}\` 锁定时为 \`${approved.mechanism}\`，现为 \`${mechanism ?? '?'}\``,
      },
    };
  }
  if ((decided ?? undefined) === approved.decided) return undefined;
  const [was, is] = [approved.decided ?? '–', decided ?? '–'];
  return {
    path: ['decided'],
    message: { en: `\`${id}\` was locked with the result of ${was}, but its result is of ${is}`, zh: `\`${id}\` 锁定的是 ${was} 的结果，而其结果日期为 ${is}` },
  };
}

const removal: Text = {
  en: 'Remove the whole block where nothing is granted any more; otherwise correct the filing.',
  zh: '结果不再有效的，请删除整个区块；否则请更正申报。',
};
