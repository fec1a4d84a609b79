import { addressOf, type Definition, type Kind, placeOf } from '../model/definition.js';
import { type Related, type Rule, relatedLimit } from '../rule.js';

// Items of lists have numbers for ids, and every file counts its own.
const numbered: ReadonlySet<Kind> = new Set(['waiver', 'expectation']);

export const rule: Rule = {
  id: 'definition-duplicate',
  group: 'file',
  severity: 'error',
  summary: { en: 'The same id is defined more than once', zh: '同一编号重复定义' },
  why: { en: 'All files of a project form one model, in which an id stands for one definition.', zh: '项目的所有文件构成一个模型，每个编号只对应一个定义。' },
  remedy: { en: 'Keep one of the definitions, or give the other its own id.', zh: '请只保留一个定义，或者为另一个定义换用新的编号。' },
  check({ model, report }) {
    for (const group of namesakes(model.all)) {
      const shown = group.slice(0, relatedLimit + 1);
      for (const definition of group) {
        const { id, section } = definition;
        const message = { en: `\`${id}\` is defined ${group.length} times under ${section}`, zh: `${section} 中 \`${id}\` 定义了 ${group.length} 次` };
        const others = shown.filter((other) => other !== definition).slice(0, relatedLimit);
        report({ place: placeOf(definition), message, related: others.map(alsoHere) });
      }
    }
  },
};

function namesakes(all: readonly Definition[]): readonly (readonly Definition[])[] {
  const groups = new Map<string, Definition[]>();
  for (const definition of all.filter(({ kind }) => !numbered.has(kind))) {
    const address = addressOf(definition);
    groups.set(address, groups.get(address) ?? []);
    groups.get(address)?.push(definition);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function alsoHere(other: Definition): Related {
  return { place: placeOf(other), message: { en: `\`${other.id}\` is defined here too`, zh: `此处也定义了 \`${other.id}\`` } };
}
