import type { Outcome } from '../engine/law/mechanism.js';
import type { Verdict } from '../engine/law/verdict.js';
import { markOf } from '../engine/wording/marks.js';
import { mechanismList, mechanismName } from '../engine/wording/mechanism-names.js';
import { nameText, placeName } from '../engine/wording/names.js';
import type { AnalysedProject } from './analyse-projects.js';

/** A flow with its verdict, in words for a table. */
export interface FlowRow {
  readonly flow: string;
  readonly exporter: string;
  /** Name of the recipient and where it is. */
  readonly recipient: string;
  readonly outcome: Outcome;
  readonly mark: string;
  readonly words: string;
  /** The rule or exemption that decides; empty where the verdict is open. */
  readonly basis: string;
  /** Whether a reason of the verdict is marked as not verified. */
  readonly isUnsure: boolean;
}

/** The row of a verdict. */
export function flowRow({ flow, facts, mechanism, possible, reasons, exemption }: Verdict, { analysis: { catalogues }, language }: AnalysedProject): FlowRow {
  const to = placeName(facts.target?.value.location ?? facts.recipient?.value.country, catalogues)[language];
  const recipient = nameText(facts.recipient?.value.name, facts.recipient?.id ?? flow.value.to ?? '?')[language];
  const name = mechanismName(mechanism)[language];
  const isOpen = mechanism === 'undetermined';
  return {
    flow: flow.id,
    exporter: facts.exporter?.id ?? '?',
    recipient: `${recipient} (${to})`,
    outcome: mechanism,
    mark: markOf(mechanism),
    words: isOpen ? `${name}: ${mechanismList(possible)[language]}` : name,
    basis: isOpen ? '' : (exemption ?? reasons.at(-1)?.rule ?? ''),
    isUnsure: reasons.some(({ confidence }) => confidence === 'unverified'),
  };
}
