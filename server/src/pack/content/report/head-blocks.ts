// One head of an assessment: what it asks, what the files tell, what the rules found, and blanks for the judgement.
import type { Finding } from '../../../engine/finding.js';
import type { HeadingItem } from '../../../engine/views/guidance.js';
import type { Block } from '../../paper/paper.js';
import { findingBlocks } from '../findings-table.js';
import { guidedRow } from '../guided.js';
import { citedList } from '../provision.js';
import { sentence, withoutStop } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';

/** The blocks under a head; the facts are those of the files. */
export function headBlocks({ id, guidance }: HeadingItem, facts: readonly Block[], findings: readonly Finding[], source: PackSource): readonly Block[] {
  const { language, analysis } = source;
  const asked = sentence(
    { en: 'To be assessed: {gist} ({provisions}).', zh: '评估事项：{gist}（{provisions}）。' },
    { gist: withoutStop(guidance.gist[language]), provisions: citedList(counting(id, guidance.provisions, source), { analysis, language }) },
    language,
  );
  const rows = [guidedRow('assessment-judgement', undefined, source, id), guidedRow('assessment-rectification', undefined, source, id)];
  return [paragraph(asked), ...facts, ...found(findings, source), { kind: 'form', rows }];
}

function found(findings: readonly Finding[], source: PackSource): readonly Block[] {
  const { language } = source;
  const none = { en: 'The rules found nothing under this head.', zh: '规则检查在本项下未发现问题。' };
  if (findings.length === 0) return [{ kind: 'remark', words: [none[language]] }];
  return findingBlocks(findings, { en: 'This is what the rules found under this head.', zh: '规则检查在本项下的发现见下表。' }[language], source);
}

/** Without the provisions that count for certification alone, where the filing is another one. */
function counting(id: string, provisions: readonly string[], { analysis, mechanism }: PackSource): readonly string[] {
  const { certificationOnly = [] } = analysis.catalogues['pipia-headings'][id] ?? {};
  return mechanism === 'certification' ? provisions : provisions.filter((provision) => !certificationOnly.includes(provision));
}
