// How far a stage of a filing is, as its status, its dates, its documents and the agreements behind it tell.
import type { Analysis } from '../index.js';
import { forReviewers, reviewAgreement } from '../law/agreement-terms.js';
import type { FilingState } from '../law/filing-state.js';
import { namedFiles } from '../law/named-files.js';
import type { Day } from '../law/regimes.js';
import type { Definition } from '../model/definition.js';

/** What is known of one stage: whether it is over, whether anything of it was begun, and the day on which it ended. */
export interface Sign {
  readonly done: boolean;
  readonly begun: boolean;
  readonly on: Day | undefined;
}

/** A filing with what its stages are told by. */
export interface Evidence {
  readonly filing: Definition<'filing'>;
  readonly state: FilingState;
  readonly flows: readonly Definition<'flow'>[];
}

const handedInOrLater: ReadonlySet<FilingState['standing']> = new Set(['under-way', 'granted', 'expired', 'refused']);
const decided: ReadonlySet<FilingState['standing']> = new Set(['granted', 'expired', 'refused']);

/** Whether a filing has left the house. */
export function isHandedIn({ standing, handedIn }: FilingState): boolean {
  return handedIn !== undefined || handedInOrLater.has(standing);
}

/** What is known of a stage. Of a stage that nothing in the file tells of, only the result says that it is over. */
export function signOf(stage: string, evidence: Evidence, analysis: Analysis): Sign {
  const own = Object.hasOwn(signs, stage) ? signs[stage]?.(evidence, analysis) : undefined;
  const { done = false, begun = false, on } = own ?? {};
  const over = preparing.has(stage) ? isHandedIn(evidence.state) : decided.has(evidence.state.standing);
  return { done: done || over, begun: begun || done, on };
}

type Told = Partial<Sign>;

/** Stages that are over once the filing is handed in, whatever else the file says. */
const preparing: ReadonlySet<string> = new Set([
  'internal-assessment',
  'self-assessment',
  'agreement',
  'provincial-filing',
  'contract-impact-assessment',
  'contract-conclusion',
  'contract-filing',
]);

const signs: Readonly<Record<string, (evidence: Evidence, analysis: Analysis) => Told>> = {
  'internal-assessment': mapped,
  'self-assessment': (evidence, analysis) => assessed('self-assessment-report', evidence, analysis),
  agreement: (evidence, analysis) => concluded('signed', evidence, analysis),
  'provincial-filing': ({ filing, state }, analysis) => ({ begun: writtenOf(filing, 'declaration-form', analysis) !== undefined, on: state.handedIn }),
  'provincial-review': ({ filing, state }, { asOf }) => ({ done: isAccepted(filing, state, asOf) }),
  acceptance: ({ filing, state }, { asOf }) => ({ done: isAccepted(filing, state, asOf), on: upTo(asOf, filing.value.accepted) }),
  'national-review': ({ state }) => ({ on: state.decided }),
  determination: ({ state }) => ({ on: state.decided }),
  'contract-impact-assessment': (evidence, analysis) => assessed('pipia-report', evidence, analysis),
  'contract-conclusion': (evidence, analysis) => concluded('effective', evidence, analysis),
  'contract-filing': ({ state }) => ({ on: state.handedIn }),
  'contract-check': ({ state }) => ({ on: state.decided }),
};

/** The flows are named, and what they need is no longer open. */
function mapped({ flows }: Evidence, { judgement }: Analysis): Told {
  const open = flows.some((flow) => judgement.of(flow)?.mechanism === 'undetermined');
  return { done: flows.length > 0 && !open, begun: flows.length > 0 };
}

function assessed(report: string, { filing }: Evidence, analysis: Analysis): Told {
  const written = writtenOf(filing, report, analysis);
  const on = upTo(analysis.asOf, filing.value.selfAssessed);
  return { done: on !== undefined || written === 'final', begun: written !== undefined, on };
}

/** Every flow has an agreement that is signed and lacks no required term, or that is in effect; or the document that goes with the filing is final. */
function concluded(key: 'signed' | 'effective', { filing, flows }: Evidence, analysis: Analysis): Told {
  const { model, asOf } = analysis;
  const agreements = [...new Set(flows.map((flow) => flow.value.agreement))].map((id) => model.tables.agreement.get(id));
  const days = agreements.map((agreement) => upTo(asOf, agreement?.value[key]));
  const lacking = key === 'signed' && agreements.some((agreement) => agreement && lacksTerms(agreement, analysis));
  const all = days.length > 0 && days.every((day) => day !== undefined) && !lacking;
  const written = writtenOf(filing, 'data-transfer-agreement', analysis);
  return {
    done: all || (key === 'signed' && written === 'final' && !lacking),
    begun: agreements.some((agreement) => agreement !== undefined) || written !== undefined,
    on: all
      ? days
          .filter((day) => day !== undefined)
          .sort()
          .at(-1)
      : undefined,
  };
}

function lacksTerms(agreement: Definition<'agreement'>, analysis: Analysis): boolean {
  return reviewAgreement(agreement, analysis).terms.some(({ unmet }) => unmet.length > 0 && !forReviewers(unmet));
}

/** Accepted by a date, by its status, or because there is a result. */
function isAccepted({ value: { accepted, status } }: Definition<'filing'>, { standing }: FilingState, asOf: Day): boolean {
  if (decided.has(standing)) return true;
  return accepted ? accepted <= asOf : standing === 'under-way' && status === 'accepted';
}

/** How far a document is; undefined where nobody began it, or its file is not there. A file without a status is taken for begun, not for final. */
function writtenOf(filing: Definition<'filing'>, id: string, { fileExists }: Analysis): 'draft' | 'final' | undefined {
  const listed = filing.value.documents?.[id];
  const file = namedFiles(filing).find(({ path }) => path[1] === id);
  if (listed === undefined || (file && fileExists?.(file.fromRoot) === false)) return undefined;
  if (typeof listed === 'string') return 'draft';
  if (listed.status === 'missing') return undefined;
  return listed.status ?? (listed.file === undefined ? undefined : 'draft');
}

function upTo(asOf: Day, day: Day | null | undefined): Day | undefined {
  return day && day <= asOf ? day : undefined;
}
