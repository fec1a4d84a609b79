// How the assessment was carried out, and how the filing that it belongs to stands.
import type { Block, Form, Words } from '../../paper/paper.js';
import { guidedRow } from '../guided.js';
import { cited } from '../provision.js';
import { sentence, withoutStop } from '../sentence.js';
import type { PackSource } from '../source.js';
import { paragraph } from '../table.js';
import { valueWords } from '../value-words.js';
import { type AssessmentKind, assessmentKey, finishedOn } from './assessment-kind.js';

/** Days, organisation, method and third parties. `provisions` say how old the assessment may be. */
export function courseBlocks(source: PackSource, kind: AssessmentKind, provisions: readonly string[]): readonly Block[] {
  const { filing, language } = source;
  const row = (entry: string, fact?: string) => guidedRow(entry, fact, source, ...assessmentKey(kind));
  const owner = filing?.value.owner;
  const responsible: Form['rows'] = owner === undefined ? [] : [{ label: [{ en: 'Responsible', zh: '责任部门或责任人' }[language]], value: [owner] }];
  const form: Form = {
    kind: 'form',
    rows: [
      row('assessment-begun'),
      row('assessment-finished', finishedOn(kind, source)),
      ...responsible,
      row('assessment-organisation'),
      row('assessment-method'),
      row('assessment-third-parties'),
      ...standingRows(source),
    ],
  };
  return [...provisions.map((id) => paragraph(rule(id, source))), form];
}

function rule(id: string, { analysis, language }: PackSource): Words {
  const gist = withoutStop(analysis.catalogues.provisions[id]?.gist[language] ?? '');
  return sentence({ en: '{gist} ({provision}).', zh: '{gist}（{provision}）。' }, { gist, provision: cited(id, { analysis, language }) }, language);
}

/** Where the filing stands, with its days. */
function standingRows({ filing, language }: PackSource): Form['rows'] {
  if (!filing) return [];
  const { status, number, submitted, accepted, decided } = filing.value;
  const parts = [
    status === undefined ? undefined : valueWords('filing', 'status', status)[language],
    number === undefined ? undefined : { en: `number ${number}`, zh: `编号 ${number}` }[language],
    submitted ? { en: `handed in on ${submitted}`, zh: `${submitted} 提交` }[language] : undefined,
    accepted ? { en: `accepted on ${accepted}`, zh: `${accepted} 受理` }[language] : undefined,
    decided ? { en: `decided on ${decided}`, zh: `${decided} 作出结果` }[language] : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  return [{ label: [{ en: 'Where the filing stands', zh: '申报（备案）状态' }[language]], value: [parts.join(language === 'zh' ? '；' : '; ')] }];
}
