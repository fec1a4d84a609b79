import { heightenedData, mayBeHeightened } from '../law/heightened.js';
import { mayNeedMechanism } from '../law/leaving.js';
import { isWritten, type Written } from '../law/written.js';
import { type Definition, placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';
import { type ProtectionWords, protectionIn } from '../wording/protection-text.js';

export const rule: Rule<'flow'> = {
  id: 'protection-missing',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'Sensitive or important data goes abroad without encryption on record', zh: '敏感个人信息或者重要数据出境，但没有加密措施的记录' },
  why: {
    en: 'The measures have to fit the risk; for such data encryption on the way and where it is kept is the first thing that is looked at.',
    zh: '保护措施应与风险相适应；对此类数据，首先审查传输和存储是否加密。',
  },
  remedy: {
    en: 'Name the encryption under `protection`, in transit and at rest, with protocol or algorithm.',
    zh: '请在 `protection` 中写明传输和存储的加密协议或者算法。',
  },
  check(verdict, context) {
    const { flow } = verdict;
    if (!mayBeHeightened(verdict, context.catalogues)) return;
    const faults = faultsOf(flow, context);
    const [first] = faults;
    const data = first && mayNeedMechanism(verdict) ? heightenedData(verdict, context) : undefined;
    if (!data || !first) return;
    context.report({
      place: placeOf(flow, faults.length === 1 ? ['protection', first.key] : ['protection'], faults.length === 1 ? 'value' : 'key'),
      message: {
        en: `\`${flow.id}\` takes ${carried[data].en} abroad, but its protection falls short: ${faults.map(({ words }) => words.en).join(', ')}`,
        zh: `\`${flow.id}\` 向境外提供${carried[data].zh}，但保护措施不足：${faults.map(({ words }) => words.zh).join('，')}`,
      },
      fix: () => fillIn(flow, ['protection'], Object.fromEntries(faults.map(({ key }) => [key, "''"]))),
    });
  },
};

const carried = {
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
  important: { en: 'important data', zh: '重要数据' },
};

type Part = 'inTransit' | 'atRest';

interface Fault {
  readonly key: Part;
  readonly words: Text;
}

function faultsOf({ value }: Definition<'flow'>, { catalogues }: RuleContext): readonly Fault[] {
  const words = catalogues['protection-words'];
  // With remote access nothing is kept abroad.
  const parts: readonly Part[] = value.method === 'remote-access' ? ['inTransit'] : ['inTransit', 'atRest'];
  return parts.flatMap((key) => {
    // A medium that is carried is protected by what protects its content.
    const naming = [key, 'either', ...(value.method === 'physical' ? (['atRest'] as const) : [])] as const;
    const fault = faultIn(value.protection?.[key], naming, words);
    return fault ? [{ key, words: fault(words[key].name) }] : [];
  });
}

function faultIn(text: Written, naming: readonly (keyof ProtectionWords)[], words: ProtectionWords): ((name: Text) => Text) | undefined {
  if (!isWritten(text)) return ({ en, zh }) => ({ en: `${en.toLowerCase()} is not named`, zh: `未写明${zh}` });
  const quoted = typeof text === 'string' ? { en: text, zh: text } : { en: text?.en || text?.zh || '', zh: text?.zh || text?.en || '' };
  const said = new Set([protectionIn(quoted.en, naming, words), protectionIn(quoted.zh, naming, words)]);
  if (said.has('named') || said.has('unclear')) return undefined;
  const outdated = said.has('outdated') ? { en: ' (out of date)', zh: '（已过时）' } : { en: '', zh: '' };
  return ({ en, zh }) => ({ en: `${en.toLowerCase()} is “${quoted.en}”${outdated.en}`, zh: `${zh}为“${quoted.zh}”${outdated.zh}` });
}
