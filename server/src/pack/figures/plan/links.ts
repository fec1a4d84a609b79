// Cards of crossings: one flow in short or in full, or several flows together.
import { yearOf } from '../../../engine/law/regimes.js';
import type { Text } from '../../../engine/text.js';
import { countsText, flowsText } from '../../../engine/views/diagram-counts.js';
import { plain } from '../../../engine/views/diagram-escape.js';
import { worstFirst, worstOf } from '../../../engine/views/worst-outcome.js';
import { markOf } from '../../../engine/wording/marks.js';
import { retentionWords } from '../../content/flow-words.js';
import { valueWords } from '../../content/value-words.js';
import type { LinkPlan, RowPlan } from '../figure-plan.js';
import type { DrawnFlow } from './drawer.js';
import { classesOf, dataText, isLacking, methodRow, methodsText, peopleOfFlow, peopleOfFlows, protectionText } from './flow-facts-text.js';
import { labelled, titleOf } from './places.js';
import { text, words } from './words.js';

type Card = Omit<LinkPlan, 'from' | 'to'>;

/** A flow on the overview. */
export function shortCard(flow: DrawnFlow): Card {
  const people = peopleOfFlow(flow);
  const { verdict } = flow;
  return {
    key: verdict.flow.id,
    outcome: verdict.mechanism,
    title: titleOf(verdict.flow),
    id: verdict.flow.id,
    titleLines: 1,
    classes: classesOf([flow]),
    rows: [{ text: dataText([flow]) }, ...(people ? [{ text: people }] : []), methodRow(flow)],
    rowLines: 2,
    lacking: isLacking(flow),
  };
}

/** A flow on the figure of its scene. */
export function fullCard(flow: DrawnFlow): Card {
  const people = peopleOfFlow(flow);
  return {
    ...shortCard(flow),
    titleLines: 2,
    rows: [
      { text: dataText([flow], 8) },
      ...(people ? [{ text: people }] : []),
      methodRow(flow),
      { label: words.inTransit, text: protectionText([flow], 'inTransit') },
      { label: words.retention, text: retentionText(flow) },
      ...agreementRow(flow),
    ],
    rowLines: 2,
  };
}

function retentionText({ verdict: { flow } }: DrawnFlow): Text {
  return text((language) => plain(retentionWords(flow, language) ?? '') || words.notStated[language]);
}

function agreementRow({ verdict: { facts } }: DrawnFlow): readonly RowPlan[] {
  const { agreement } = facts;
  if (!agreement) return [];
  const { kind } = agreement.value;
  const kindText = kind === undefined ? words.notStated : valueWords('agreement', 'kind', kind);
  return [{ label: words.agreement, text: text((language) => `${kindText[language]} · ${agreement.id}`) }];
}

/** Several flows as one crossing. */
export function groupCard(key: string, flows: readonly DrawnFlow[], title: Text, asOf: string): Card {
  const people = peopleOfFlows(flows, yearOf(asOf));
  const counts = countsText(countsByMark(flows));
  return {
    key,
    outcome: worstOf(flows.map(({ verdict }) => verdict.mechanism)),
    title,
    id: undefined,
    titleLines: 1,
    classes: classesOf(flows),
    rows: [
      { text: dataText(flows, 3) },
      { text: text((language) => [flowsText(flows.length, language), ...counts].join(' · ')) },
      ...(people ? [{ text: people }] : []),
    ],
    rowLines: 1,
    lacking: flows.some(isLacking),
  };
}

/** A connection of two systems: how data moves on it and how it is protected. */
export function connectionCard(key: string, flows: readonly DrawnFlow[]): Card {
  const isBare = ({ verdict: { flow } }: DrawnFlow) => flow.value.method === undefined || flow.value.protection?.inTransit === undefined;
  return {
    key,
    outcome: undefined,
    title: labelled(words.method, methodsText(flows)),
    id: undefined,
    titleLines: 1,
    classes: classesOf(flows),
    rows: [
      { text: dataText(flows) },
      { text: labelled(words.inTransit, protectionText(flows, 'inTransit')) },
      { text: labelled(words.atRest, protectionText(flows, 'atRest')) },
    ],
    rowLines: 1,
    lacking: flows.some(isBare),
  };
}

/** Marks of several flows with how often each occurs, the worst first. */
function countsByMark(flows: readonly DrawnFlow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of worstFirst) {
    const number = flows.filter(({ verdict }) => verdict.mechanism === outcome).length;
    const mark = markOf(outcome);
    if (number > 0) counts.set(mark, (counts.get(mark) ?? 0) + number);
  }
  return counts;
}

/** A purpose as visible words. */
export function purposeText(purpose: Text | undefined): Text {
  return text((language) => plain(purpose?.[language] ?? '') || words.purposeNotStated[language]);
}

/** A scene among others: what for, with its number. */
export function sceneCard(number: number, purpose: Text | undefined, flows: readonly DrawnFlow[], asOf: string): Card {
  const called = purposeText(purpose);
  const title = text((language) => (language === 'zh' ? `场景 ${number}：${called.zh}` : `Scene ${number}: ${called.en}`));
  const [first, ...others] = flows;
  const card = groupCard(`scene ${number}`, flows, title, asOf);
  if (!first || others.length > 0) return { ...card, lacking: card.lacking || purpose === undefined };
  const people = peopleOfFlow(first);
  const rows = [{ text: dataText([first], 3) }, ...(people ? [{ text: people }] : []), methodRow(first)];
  return { ...card, id: first.verdict.flow.id, rows, lacking: card.lacking || purpose === undefined };
}
