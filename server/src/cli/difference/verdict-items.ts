import type { Fact } from '../../engine/law/fact.js';
import type { Reason, Verdict } from '../../engine/law/verdict.js';
import type { FactChange, VerdictMove } from '../../engine/views/verdict-moves.js';
import { factText } from '../../engine/wording/facts.js';
import { idList } from '../../engine/wording/lists.js';
import { markOf } from '../../engine/wording/marks.js';
import { mechanismList, mechanismName } from '../../engine/wording/mechanism-names.js';
import { peopleText } from '../../engine/wording/people.js';
import { provisionTitle } from '../../engine/wording/provisions.js';
import { measureName } from '../../engine/wording/totals.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { flowRow } from '../flow-row.js';
import { reportWords } from '../review/report-words.js';
import type { ComparedProject } from './compared-project.js';
import type { Item } from './difference-sections.js';
import { differenceWords } from './difference-words.js';

const signs = { added: '+', removed: '-', moved: '~' } as const;

/** Verdicts that moved, from what to what and why. Flows that moved alike, for the same reasons, are told together. */
export function verdictItems(compared: ComparedProject): readonly Item[] {
  const groups = new Map<string, { readonly item: Item; readonly flows: string[]; readonly change: string }>();
  for (const move of compared.difference.verdicts) {
    const change = changeWords(move, compared);
    const details = reasonsOf(move, compared);
    const key = [move.kind, change, ...details].join('\n');
    const group = groups.get(key) ?? { item: { sign: signs[move.kind], head: '', details }, flows: [], change };
    groups.set(key, group);
    group.flows.push((move.after ?? move.before)?.flow.id ?? '');
  }
  const { language } = compared.after;
  return [...groups.values()].map(({ item, flows, change }) => ({ ...item, head: `${idList(flows)[language]}  ${change}` }));
}

function changeWords({ before, after }: VerdictMove, { before: then, after: now }: ComparedProject): string {
  const sides = [before && outcomeWords(before, then), after && outcomeWords(after, now)];
  return sides.flatMap((side) => side ?? []).join(' → ');
}

function outcomeWords({ mechanism, possible, exemption }: Verdict, { language, analysis: { catalogues } }: AnalysedProject): string {
  const name = mechanismName(mechanism)[language];
  const mark = markOf(mechanism);
  const colon = differenceWords[language].colon;
  if (mechanism === 'undetermined') return `${mark} ${name}${colon}${mechanismList(possible)[language]}`;
  const claimed = exemption === undefined ? undefined : (catalogues.exemptions[exemption]?.name[language] ?? exemption);
  return claimed === undefined ? `${mark} ${name}` : `${mark} ${name}${colon}${claimed}`;
}

/** The answers that changed, who changed the totals behind them, and the rule that decides now. */
function reasonsOf({ kind, after, facts, people }: VerdictMove, { after: now }: ComparedProject): readonly string[] {
  const { language } = now;
  const words = differenceWords[language];
  if (!after) return [];
  const decides = decisionWords(after, now);
  const { exporter, recipient } = flowRow(after, now);
  if (kind === 'added') return [words.sends(exporter, recipient), ...decides];
  const numbers = people.map(({ flow, measure, before: then, after: later }) =>
    words.gives(flow, measureName(measure)[language], peopleText(then)[language], peopleText(later)[language]),
  );
  return [...facts.flatMap((change) => factLines(change, now)), ...numbers, ...decides];
}

/** The rule that decides; of a verdict that stays open each rule that keeps an outcome possible. */
function decisionWords(verdict: Verdict, one: AnalysedProject): readonly string[] {
  const { language } = one;
  const words = differenceWords[language];
  const { mechanism, reasons } = verdict;
  if (mechanism === 'none') return [];
  if (mechanism === 'undetermined') {
    const open = reasons.map((reason) => `${mechanismName(reason.mechanism)[language]}${words.colon}${reason.rule}${lawWords(reason, one)}`);
    return open.length === 0 ? [] : [words.open(open.join(words.semicolon))];
  }
  const unsure = flowRow(verdict, one).isUnsure ? `${words.separator}${reportWords[language].notVerified}` : '';
  return reasons.slice(-1).map((reason) => `${words.decides(reason.rule)}${lawWords(reason, one)}${unsure}`);
}

function lawWords({ provisions }: Reason, { language, analysis: { catalogues } }: AnalysedProject): string {
  const { bracket, separator } = differenceWords[language];
  return provisions.length === 0 ? '' : bracket(provisions.map((id) => provisionTitle(id, catalogues)[language]).join(separator));
}

function factLines({ before, after }: FactChange, { language, analysis: { catalogues } }: AnalysedProject): readonly string[] {
  const words = differenceWords[language];
  const line = (when: string, fact: Fact) => `${when}${words.colon}${factText(fact, catalogues)[language]}`;
  return before ? [line(words.before, before), line(words.now, after)] : [line(words.now, after)];
}
