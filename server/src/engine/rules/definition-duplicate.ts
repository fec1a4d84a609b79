import { type Definition, type Kind, placeOf } from '../model/definition.js';
import { type Related, type Rule, relatedLimit } from '../rule.js';

// Items of lists have numbers for ids, and every file counts its own.
const numbered: ReadonlySet<Kind> = new Set(['waiver', 'expectation']);

export const rule: Rule<'definition'> = {
  id: 'definition-duplicate',
  group: 'file',
  severity: 'error',
  on: 'definition',
  summary: { en: 'The same id is defined more than once', zh: '同一编号重复定义' },
  why: { en: 'All files of a project form one model, in which an id stands for one definition.', zh: '项目的所有文件构成一个模型，每个编号只对应一个定义。' },
  remedy: { en: 'Keep one of the definitions, or give the other its own id.', zh: '请只保留一个定义，或者为另一个定义换用新的编号。' },
  check(definition, { model, report }) {
    const { id, kind, section } = definition;
    if (numbered.has(kind)) return;
    const group = model.namesakes(definition);
    if (group.length < 2) return;
    const others = group.slice(0, relatedLimit + 1).filter((other) => other !== definition);
    report({
      place: placeOf(definition),
      message: { en: `\`${id}\` is defined ${group.length} times under ${section}`, zh: `${section} 中 \`${id}\` 定义了 ${group.length} 次` },
      related: others.slice(0, relatedLimit).map(alsoHere),
    });
  },
};

function alsoHere(other: Definition): Related {
  return { place: placeOf(other), message: { en: `\`${other.id}\` is defined here too`, zh: `此处也定义了 \`${other.id}\`` } };
}
