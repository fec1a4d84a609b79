import type { Definition } from '../../../engine/model/definition.js';
import type { PackSource } from '../../content/source.js';
import type { Block } from '../../paper/paper.js';
import { stateWords, termLines } from '../terms/term-lines.js';

/** The terms that the assessment requires of a legal document, with the clause that holds each (CAC Order 11 Art. 9). */
export function requiredTerms(agreement: Definition<'agreement'>, source: PackSource): readonly Block[] {
  const { language } = source;
  const lines = termLines(agreement, source).filter(({ level, mechanisms }) => level === 'required' && mechanisms.includes('security-assessment'));
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: { en: `${agreement.id}: required terms and their clauses`, zh: `${agreement.id}：必备内容与对应条款` }[language],
      columns: [
        { title: [{ en: 'No.', zh: '序号' }[language]], share: 2, align: 'center' },
        { title: [{ en: 'Required term', zh: '必备内容' }[language]], share: 8 },
        { title: [{ en: 'Rests on', zh: '依据' }[language]], share: 7 },
        { title: [{ en: 'Clause', zh: '对应条款' }[language]], share: 8 },
        { title: [{ en: 'State', zh: '状态' }[language]], share: 4, align: 'center' },
      ],
      rows: lines.map(({ name, basis, where, state }, index) => [[String(index + 1)], [name], basis, where, stateWords(state, language)]),
    },
  ];
}
