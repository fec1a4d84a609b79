import { countFindings } from '../../../engine/finding.js';
import type { Block } from '../../paper/paper.js';
import { findingsOf } from '../../record/findings-of.js';
import { verdictsOf } from '../facts-of.js';
import { guidedRow } from '../guided.js';
import { nameList, nameOf } from '../names.js';
import { sentence } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';
import { type AssessmentKind, assessmentKey } from './assessment-kind.js';

const named = 8;

/** The blank of the conclusion, after what still stands in its way. */
export function conclusionBlocks(source: PackSource, kind: AssessmentKind): readonly Block[] {
  const { language } = source;
  const { errors, warnings } = countFindings(findingsOf(source));
  const open = verdictsOf(source.flows, source).filter(({ mechanism }) => mechanism === 'undetermined');
  const found = {
    en: `To be settled before the conclusion; open errors of the rules: ${errors}; open warnings: ${warnings}.`,
    zh: `作出结论前应处理：规则检查中尚未解决的错误 ${errors} 项、警告 ${warnings} 项。`,
  };
  const undetermined = sentence(
    { en: 'What these flows need is undetermined: {flows}.', zh: '下列流转须适用的机制尚待确定：{flows}。' },
    {
      flows: {
        kind: 'strong',
        text: nameList(
          open.map(({ flow }) => nameOf(flow, language)),
          language,
          named,
        ),
      },
    },
    language,
  );
  return [
    ...(errors + warnings === 0 ? [] : [{ kind: 'remark', words: [found[language]] } as const]),
    ...(open.length === 0 ? [] : [paragraph(undetermined)]),
    { kind: 'form', rows: [guidedRow('assessment-conclusion', undefined, source, ...assessmentKey(kind))] },
  ];
}
