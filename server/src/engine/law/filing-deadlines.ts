// Every day that matters to a filing, and all of those of a project. Periods come from the regime and the stages; days that nobody wrote
// down give no deadline.
import { type Definition, isKind } from '../model/definition.js';
import { agreementDeadlines } from './agreement-deadlines.js';
import { addMonths, addYears } from './calendar-periods.js';
import { calendarOf, type Deadline, deadline, type Given, ownDay, type TimeContext } from './deadline.js';
import { exporterDeadlines } from './exporter-deadlines.js';
import { isMet } from './filing-conditions.js';
import { type FilingState, filingState } from './filing-state.js';
import { flowsNaming } from './leaving.js';
import { renewalOf } from './renewal.js';
import { reviewDeadlines } from './review-deadlines.js';

type Filing = Definition<'filing'>;

/** Every deadline of a project, earliest first. */
export function deadlinesOf(context: TimeContext): readonly Deadline[] {
  const { filing, agreement, exporter } = context.model.tables;
  // Of two definitions with one id the table gives one, and that is meant.
  return [
    ...filing.list.filter((one) => filing.get(one.id) === one).flatMap((one) => filingDeadlines(one, context)),
    ...agreement.list.filter((one) => agreement.get(one.id) === one).flatMap((one) => agreementDeadlines(one, context)),
    ...exporter.list.filter((one) => exporter.get(one.id) === one).flatMap((one) => exporterDeadlines(one, context)),
  ].sort(byDay);
}

/** The deadlines of whatever may have some, earliest first. */
export function deadlinesAt(definition: Definition, context: TimeContext): readonly Deadline[] {
  if (isKind(definition, 'filing')) return filingDeadlines(definition, context);
  if (isKind(definition, 'agreement')) return agreementDeadlines(definition, context);
  return isKind(definition, 'exporter') ? exporterDeadlines(definition, context) : [];
}

/** The deadlines of a filing, earliest first. The last day to file a contract belongs to the agreement. */
export function filingDeadlines(filing: Filing, context: TimeContext): readonly Deadline[] {
  const state = filingState(filing, context);
  const given = [...plans(state, context), ...preparations(state, context), ...conditions(state), ...renewals(filing, context), ...retention(state, context)];
  return [...given.map((one) => deadline(one, context.asOf)), ...reviewDeadlines(filing, context)].sort(byDay);
}

function byDay(left: Deadline, right: Deadline): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return left.id < right.id ? -1 : Number(left.id > right.id);
}

/** Backwards from the day on which the business needs the result; the planning value is that of the assessment. */
function plans({ filing, standing }: FilingState, { regime }: TimeContext): readonly Given[] {
  const { neededBy, mechanism } = filing.value;
  if (!neededBy) return [];
  const planned = mechanism === 'security-assessment' ? regime.planning : undefined;
  const given = { at: filing, path: ['neededBy'], actor: 'handler' as const };
  const start = (kind: 'start-safe' | 'start-latest', months: number): readonly Given[] =>
    planned ? [{ ...given, kind, day: addMonths(neededBy, -months), from: neededBy, basis: planned, done: standing !== 'preparing' }] : [];
  const needed: Given = { kind: 'needed-by', at: filing, path: ['neededBy'], day: neededBy, basis: ownDay, done: standing === 'granted' };
  return [...start('start-safe', planned?.months.to ?? 0), ...start('start-latest', planned?.months.from ?? 0), needed];
}

/** How long the assessment stays fresh enough to file on it, and what the project set for its documents. */
function preparations({ filing, handedIn, standing }: FilingState, { regime }: TimeContext): readonly Given[] {
  const { selfAssessed, mechanism, documents = {} } = filing.value;
  const rule = mechanism && regime.selfAssessment?.[mechanism];
  const age: readonly Given[] =
    rule && selfAssessed
      ? [
          {
            kind: 'assessment-age',
            at: filing,
            path: ['selfAssessed'],
            day: addMonths(selfAssessed, rule.monthsBeforeFiling),
            from: selfAssessed,
            actor: 'handler',
            basis: rule,
            done: handedIn !== undefined || standing !== 'preparing',
          },
        ]
      : [];
  const papers = Object.entries(documents).flatMap(([id, listed]): readonly Given[] => {
    const { due, status } = typeof listed === 'string' ? {} : listed;
    return due
      ? [{ kind: 'document-due', at: filing, path: ['documents', id, 'due'], day: due, actor: 'handler', basis: ownDay, done: status === 'final' }]
      : [];
  });
  return [...age, ...papers];
}

function conditions({ filing, day }: FilingState): readonly Given[] {
  return (filing.value.conditions ?? []).flatMap((condition, index): readonly Given[] => {
    const due = typeof condition === 'string' ? undefined : condition.due;
    if (!due) return [];
    return [
      { kind: 'condition-due', at: filing, path: ['conditions', String(index), 'due'], day: due, actor: 'handler', basis: ownDay, done: isMet(condition, day) },
    ];
  });
}

/** The end of the result, and what leads to its renewal. */
function renewals(filing: Filing, context: TimeContext): readonly Given[] {
  const { expiry } = filingState(filing, context);
  if (!expiry) return [];
  const path = [expiry.source === 'extension' ? 'extension' : expiry.source === 'stated' ? 'expires' : 'decided'];
  const end: Given = { kind: 'expiry', at: filing, path, day: expiry.certainUntil, basis: expiry };
  const renewal = renewalOf(filing, context);
  if (!renewal) return [end];
  const { rule, due, prepare, progress } = renewal;
  const done = progress === 'handed-in';
  const common = { at: filing, path, actor: 'handler' as const, done };
  const kind = rule.sense === 'window-opens' ? 'renewal-opens' : 'renewal-latest';
  const opens: Given = {
    ...common,
    kind,
    day: due.day,
    published: due.published,
    from: expiry.certainUntil,
    workingDays: rule.workingDaysBeforeExpiry,
    basis: rule,
  };
  const ready: readonly Given[] = prepare
    ? [{ ...common, kind: 'renewal-prepare', day: prepare.day, from: expiry.certainUntil, basis: prepare.basis, done: done || progress === 'begun' }]
    : [];
  return [...ready, opens, ...decision(filing, context), end];
}

function decision(filing: Filing, { regime, catalogues, asOf }: TimeContext): readonly Given[] {
  const { extension, mechanism } = filing.value;
  const rule = mechanism && regime.renewal?.[mechanism];
  if (!rule?.decisionWorkingDays || !extension?.submitted) return [];
  const { decisionWorkingDays: workingDays } = rule;
  const counted = calendarOf(catalogues).addWorkingDays(extension.submitted, workingDays);
  const { actor, extendable } = { actor: catalogues.stages['extension']?.actor, extendable: catalogues.stages['extension']?.duration?.extendable ?? false };
  const done = extension.decided !== undefined && extension.decided !== null && extension.decided <= asOf;
  return [
    {
      ...counted,
      kind: 'extension-decision',
      at: filing,
      path: ['extension', 'submitted'],
      from: extension.submitted,
      workingDays,
      actor,
      extendable,
      basis: rule,
      done,
    },
  ];
}

/** How long the impact assessment is kept, where personal information leaves under the filing. */
function retention({ filing, handedIn, standing }: FilingState, context: TimeContext): readonly Given[] {
  const rule = context.regime.pipiaRetention;
  const { mechanism, selfAssessed } = filing.value;
  // The day of the self-assessment is not that of the impact assessment that goes with it.
  const from = mechanism === 'security-assessment' ? (handedIn ?? selfAssessed) : (selfAssessed ?? handedIn);
  if (!rule || !from || standing === 'preparing') return [];
  const personal = flowsNaming(filing, context.model).some((flow) => context.judgement.of(flow)?.facts.ofClass.personal === 'yes');
  if (!personal) return [];
  const path = [from === handedIn ? 'submitted' : 'selfAssessed'];
  return [{ kind: 'pipia-retention', at: filing, path, day: addYears(from, rule.years), from, basis: rule }];
}
