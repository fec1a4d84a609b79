// A fixture of the law states in words which rule it tests and what follows from it: in the `expect:` list of the file itself,
// and in comment lines for what that list cannot say. `on <day>` and `under <regime>` may stand before the colon of each:
//
//     # total ordinary acme-cn: 182400..182400        people in a total of an exporter; `any` for no upper end
//     # possible sync on 2025-12-31: security-assessment, exempt
//     # reason sync under cn-2022: o13-4              decisions of the regime that were met, or could be
//     # asks sync: ciio exporters.acme-cn             the questions that would settle it
//     # in force on 2024-03-21: cn-2022               the regime that the day chooses
//     # standing review: under-way                    how a filing stands
//     # expires review: 2029-06-01, counted, verified    the last day of its result, what that follows from, and how sure it is
//     # deadline review review-end: 2026-12-29, 45 working days, from 2026-10-27, national-cac, verified, extendable
//     # findings sync: transfer-before-approval       the rules on mechanism and filing that report at a definition
import { type Analysis, analyse, type NoRegime, rules } from '../../server/src/engine/index.js';
import { type Fixture, readFixture } from '../kit/fixture.js';
import { answerInTime, isAboutTime } from './time-claims.js';

/** What a fixture claims, and what the engine says to it. */
export interface Claim {
  readonly name: string;
  readonly expected: string;
  actual(): string;
}

const aboutTheFile = new Set(['syntax', 'shape', 'reference-unknown']);
const fileRules = rules.filter(({ id }) => aboutTheFile.has(id));
const filingRules = rules.filter(({ group }) => group === 'filing' || group === 'triggers');

interface Question {
  readonly what: string;
  readonly subject: string;
  readonly asOf?: string | undefined;
  readonly regime?: string | undefined;
}

/** Every claim of a fixture, those of its `expect:` lists first. */
export function claimsOf(path: string): readonly Claim[] {
  const fixture = readFixture(path);
  const { model } = mustJudge(fixture, {});
  const listed = model.tables.expectation.list.map(({ value: { flow, exporter, mechanism, asOf, regime } }) =>
    claim(fixture, { what: flow === undefined ? 'exporter' : 'flow', subject: flow ?? exporter ?? '', asOf, regime }, mechanism ?? 'no mechanism'),
  );
  return [...listed, ...fixture.files.flatMap(({ source }) => source.split('\n').flatMap((line) => commented(fixture, line)))];
}

/** What is wrong with the fixture as a file, and flows about which it claims nothing. */
export function flawsOf(path: string): readonly string[] {
  const { findings, model } = mustJudge(readFixture(path), {});
  const claimed = new Set(claimsOf(path).flatMap(({ name }) => name.split(' ')));
  const silent = model.tables.flow.list.filter(({ id }) => !claimed.has(id)).map(({ id }) => `nothing is claimed about ${id}`);
  return [...findings.map(({ rule, message }) => `${rule}: ${message.en}`), ...silent];
}

const comment =
  /^# (?<what>total|possible|reason|asks|in force|standing|expires|deadline|findings)(?: (?<subject>(?!on )[a-z0-9 -]+?))?(?: on (?<asOf>\d{4}-\d\d-\d\d))?(?: under (?<regime>[a-z0-9-]+))?: (?<expected>.+)$/;

function commented(fixture: Fixture, line: string): readonly Claim[] {
  const groups = comment.exec(line)?.groups;
  if (!groups) return [];
  return [
    claim(fixture, { what: groups['what'] ?? '', subject: groups['subject'] ?? '', asOf: groups['asOf'], regime: groups['regime'] }, groups['expected'] ?? ''),
  ];
}

function claim(fixture: Fixture, question: Question, expected: string): Claim {
  const { what, subject, asOf, regime } = question;
  const name = [what, subject, asOf && `on ${asOf}`, regime && `under ${regime}`, `is ${expected}`].filter(Boolean).join(' ');
  return { name, expected, actual: () => answer(fixture, question) };
}

function answer(fixture: Fixture, question: Question): string {
  if (question.what === 'in force') {
    const answered = judge(fixture, question);
    return 'noRegime' in answered ? 'none' : answered.regime.id;
  }
  const analysis = mustJudge(fixture, question);
  if (isAboutTime(question.what)) return answerInTime(analysis, question.what, question.subject);
  return question.what === 'total' || question.what === 'exporter' ? aboutExporter(analysis, question) : aboutFlow(analysis, question);
}

function aboutExporter({ model, judgement }: Analysis, { what, subject }: Question): string {
  const [measure, id] = what === 'total' ? subject.split(' ') : [undefined, subject];
  const exporter = model.tables.exporter.get(id);
  if (!exporter) return `no exporter ${id}`;
  const { mechanism, totals } = judgement.exporter(exporter);
  if (measure === undefined) return mechanism;
  if (measure !== 'personal' && measure !== 'ordinary' && measure !== 'sensitive') return `no measure ${measure}`;
  const { low, high } = totals[measure].interval;
  return `${low}..${high === Number.POSITIVE_INFINITY ? 'any' : high}`;
}

function aboutFlow({ model, judgement }: Analysis, { what, subject }: Question): string {
  const flow = model.tables.flow.get(subject);
  const verdict = flow && judgement.of(flow);
  if (!verdict) return `no flow ${subject}`;
  if (what === 'possible') return verdict.possible.join(', ');
  if (what === 'reason') return verdict.reasons.map(({ rule }) => rule).join(', ');
  if (what === 'asks') return verdict.asks.map(({ kind, at }) => `${kind} ${at.section}.${at.id}`).join(', ');
  return verdict.mechanism;
}

function mustJudge(fixture: Fixture, when: Partial<Question>): Analysis {
  const answered = judge(fixture, when);
  if ('noRegime' in answered) throw new Error(`no regime for ${fixture.path} on ${answered.noRegime.asOf}`);
  return answered;
}

function judge(fixture: Fixture, { what, asOf = fixture.asOf, regime = fixture.regime }: Partial<Question>): Analysis | NoRegime {
  const files = fixture.files.map(({ path, source }) => ({ path, text: source }));
  return analyse({ files, today: asOf, asOf, regime }, what === 'findings' ? filingRules : fileRules);
}
