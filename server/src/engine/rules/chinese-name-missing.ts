import type { FlowFacts } from '../law/flow-facts.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, isKind, placeOf } from '../model/definition.js';
import { type Fix, fillIn } from '../model/edits.js';
import { gap, literal } from '../model/snippet.js';
import { yamlText } from '../model/yaml-text.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'definition'> = {
  id: 'chinese-name-missing',
  group: 'file',
  severity: 'info',
  on: 'definition',
  summary: { en: 'A name or purpose for the submission is not given in Chinese', zh: '申报材料所需的名称或目的缺少中文' },
  why: { en: 'The submission is written in Chinese and takes these words over as they stand.', zh: '申报材料以中文撰写，并直接采用此处的文字。' },
  remedy: {
    en: 'Write `{ en: …, zh: … }`; what has no Chinese name of its own gets the same words under `zh`.',
    zh: '请写作 `{ en: …, zh: … }`；没有中文名称的，可在 `zh` 中填写原名。',
  },
  check(definition, context) {
    const { judgement, report } = context;
    if (isKind(definition, 'flow')) {
      if (isChinese(definition.value.purpose) || !leaves(judgement.of(definition))) return;
      const message = lacks(definition.id, { en: 'purpose', zh: '目的说明' });
      report({ place: placeOf(definition, ['purpose'], 'value'), message, fix: () => inChinese(definition, 'purpose', definition.value.purpose) });
    } else if (isKind(definition, 'exporter', 'recipient', 'system', 'category')) {
      if (isChinese(definition.value.name) || !takesPart(definition, context)) return;
      const message = lacks(definition.id, { en: 'name', zh: '名称' });
      report({ place: placeOf(definition, ['name'], 'value'), message, fix: () => inChinese(definition, 'name', definition.value.name) });
    }
  },
};

type Named = Definition<'exporter' | 'recipient' | 'system' | 'category'>;

/** Whether a flow that leaves has to do with it. */
function takesPart(part: Named, { model, judgement }: RuleContext): boolean {
  const isPart = (verdict: Verdict | undefined) => leaves(verdict) && partsOf(verdict.facts).includes(part);
  if (isKind(part, 'exporter')) return judgement.exporter(part).verdicts.some(isPart);
  if (isKind(part, 'recipient')) return judgement.sentTo(part).some(isPart);
  return model.naming(part, 'flow').some((flow) => isPart(judgement.of(flow)));
}

function leaves(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined && verdict.crossBorder !== 'no';
}

function partsOf({ exporter, recipient, source, target, categories }: FlowFacts): readonly Named[] {
  return [exporter, recipient, source, target, ...categories].filter((definition) => definition !== undefined);
}

function isChinese(text: Named['value']['name']): boolean {
  // Words put under `zh` are taken for what the writer says they are: brands often have no other name.
  return typeof text === 'string' ? /\p{Script=Han}/u.test(text) : (text?.zh ?? '').trim() !== '';
}

function lacks(id: string, what: Text): Text {
  return { en: `\`${id}\` has no ${what.en} in Chinese`, zh: `\`${id}\` 缺少中文${what.zh}` };
}

/** Makes room for the Chinese words beside those that are there. */
function inChinese(definition: Definition, key: string, text: Named['value']['name']): Fix | undefined {
  if (typeof text === 'object') return fillIn(definition, [key], { zh: "''" });
  if (text === undefined) return fillIn(definition, [], { [key]: "{ zh: '' }" });
  const words = yamlText(text);
  const edit = { place: placeOf(definition, [key], 'value'), text: `{ en: ${words}, zh: '' }`, snippet: `{ en: ${literal(words)}, zh: ${gap(1, "''")} }` };
  return { title: { en: 'Add `zh`, to be filled in', zh: '补充 `zh`，待填写' }, safe: false, edits: [edit] };
}
