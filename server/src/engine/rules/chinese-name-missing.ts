import type { FlowFacts } from '../law/flow-facts.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule = {
  id: 'chinese-name-missing',
  group: 'file',
  severity: 'info',
  summary: { en: 'A name or purpose for the submission is not given in Chinese', zh: '申报材料所需的名称或目的缺少中文' },
  why: { en: 'The submission is written in Chinese and takes these words over as they stand.', zh: '申报材料以中文撰写，并直接采用此处的文字。' },
  remedy: {
    en: 'Write `{ en: …, zh: … }`; what has no Chinese name of its own gets the same words under `zh`.',
    zh: '请写作 `{ en: …, zh: … }`；没有中文名称的，可在 `zh` 中填写原名。',
  },
  check({ judgement, report }) {
    const leaving = judgement.verdicts.filter(({ crossBorder }) => crossBorder !== 'no');
    const named = new Set(leaving.flatMap(({ facts }) => partsOf(facts)));
    for (const definition of named)
      if (!isChinese(definition.value.name))
        report({ place: placeOf(definition, ['name'], 'value'), message: lacks(definition.id, { en: 'name', zh: '名称' }) });
    for (const { flow } of leaving)
      if (!isChinese(flow.value.purpose)) report({ place: placeOf(flow, ['purpose'], 'value'), message: lacks(flow.id, { en: 'purpose', zh: '目的说明' }) });
  },
};

type Named = Definition<'exporter' | 'recipient' | 'system' | 'category'>;

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
