// What a fixture of the law may claim about filings over time; see law-fixture.ts.
import type { Analysis } from '../../server/src/engine/index.js';
import type { Deadline } from '../../server/src/engine/law/deadline.js';
import { deadlinesOf } from '../../server/src/engine/law/filing-deadlines.js';
import { expiryOf, filingState } from '../../server/src/engine/law/filing-state.js';
import { definitionOf } from '../../server/src/engine/model/definition.js';

export type TimeQuestion = 'standing' | 'expires' | 'deadline' | 'findings';

export function isAboutTime(what: string): what is TimeQuestion {
  return ['standing', 'expires', 'deadline', 'findings'].includes(what);
}

/** The answer of the engine in the words of a claim. */
export function answerInTime(analysis: Analysis, what: TimeQuestion, subject: string): string {
  const [id = '', kind] = subject.split(' ');
  if (what === 'deadline') return deadlinesAbout(analysis, id, kind);
  if (what === 'findings') return findingsAt(analysis, id);
  const filing = analysis.model.tables.filing.get(id);
  if (!filing) return `no filing ${id}`;
  if (what === 'standing') return filingState(filing, analysis).standing;
  const expiry = expiryOf(filing, analysis);
  if (!expiry) return 'not known';
  const certain = expiry.certainUntil === expiry.on ? '' : `, certain until ${expiry.certainUntil}`;
  return `${expiry.on}${certain}, ${expiry.source}, ${expiry.confidence}`;
}

function deadlinesAbout(analysis: Analysis, id: string, kind: string | undefined): string {
  const found = deadlinesOf(analysis).filter((one) => one.at.id === id && one.kind === kind);
  return found.map(inWords).join(' | ') || 'none';
}

function inWords(one: Deadline): string {
  const remarks = [
    one.workingDays !== undefined && `${one.workingDays} working days`,
    one.from !== undefined && `from ${one.from}`,
    one.actor,
    one.confidence,
    one.extendable && 'extendable',
    one.forecast && 'forecast',
    !one.published && 'weekdays only',
    one.done && 'done',
    one.past && 'past',
  ];
  return [one.day, ...remarks.filter((remark) => typeof remark === 'string')].join(', ');
}

/** The rules on mechanism and filing that report at a definition. */
function findingsAt({ findings }: Analysis, id: string): string {
  const here = findings
    .filter(({ place }) => definitionOf(place)?.id === id)
    .map(({ rule, severity }) => (severity === 'error' ? rule : `${rule} (${severity})`));
  return here.join(', ') || 'none';
}
