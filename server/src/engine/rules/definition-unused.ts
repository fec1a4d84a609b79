import { type Kind, placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';

// What is written down for its own sake; everything else is there to be named.
const standAlone: ReadonlySet<Kind> = new Set(['flow', 'waiver', 'expectation']);

export const rule: Rule<'definition'> = {
  id: 'definition-unused',
  group: 'file',
  severity: 'hint',
  on: 'definition',
  summary: { en: 'A definition that nothing refers to', zh: '定义未被引用' },
  why: {
    en: 'What no other definition names takes no part in any verdict; it may be a leftover, or a reference is missing.',
    zh: '未被其他定义引用的内容不参与任何判断；可能是遗留内容，也可能是漏写了引用。',
  },
  remedy: { en: 'Name it where it takes part, or remove it.', zh: '请在使用它的地方引用它，或者将其删除。' },
  check(definition, { model, report }) {
    if (standAlone.has(definition.kind) || model.isNamed(definition)) return;
    // What is not written yet, or could not be read, may be what refers to it.
    if (model.hasProblems || model.tables.flow.list.length === 0) return;
    const { id } = definition;
    report({ place: placeOf(definition), message: { en: `nothing refers to \`${id}\``, zh: `\`${id}\` 未被任何定义引用` } });
  },
};
