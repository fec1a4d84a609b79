// How lines and marks look. Line pattern, mark and word tell everything without colour; the colours are dark enough to print in grey.
import type { Outcome } from '../../../engine/law/mechanism.js';
import type { Stroke } from '../drawing.js';
import type { DataClass } from '../figure-plan.js';

export const ink = { strong: '#1d2733', text: '#2b3440', soft: '#56606c', line: '#8a939e', pale: '#c9ced5', paper: '#ffffff' } as const;
export const tint = { mainland: '#eef3f8', border: '#f6f6f4', abroad: '#f7f4ee', head: '#dfe6ee', headAbroad: '#ebe5d9' } as const;

/** The border of the mainland. */
export const borderStroke: Stroke = { colour: '#7a1f1f', width: 0.9 };

const contract: Stroke = { colour: '#1f4e79', width: 1.1 };

const outcomes: Readonly<Record<Outcome, Stroke>> = {
  'security-assessment': { colour: '#7a1f1f', width: 2 },
  'standard-contract-or-certification': contract,
  'standard-contract': contract,
  certification: contract,
  undetermined: { colour: '#5c4a00', width: 1.4, dashes: [0.1, 3.2] },
  exempt: { colour: '#2d5d46', width: 1, dashes: [6, 2.6] },
  none: { colour: '#56606c', width: 0.6 },
};

const connection: Stroke = { colour: '#3a4653', width: 1 };

/** The arrow of an outcome; of a connection where there is none. */
export function strokeOf(outcome: Outcome | undefined): Stroke {
  return outcome === undefined ? connection : outcomes[outcome];
}

/** From one recipient abroad to the next. */
export const onwardStroke: Stroke = { colour: '#3a4653', width: 0.9, dashes: [7, 2, 1.2, 2] };

/** The edge of something of which facts are missing. */
export const lackingDashes = [2.4, 1.8] as const;

export interface PillLook {
  readonly fill: string;
  readonly ink: string;
  readonly stroke: Stroke;
  readonly hatched: boolean;
}

export const pillLooks: Readonly<Record<DataClass, PillLook>> = {
  core: { fill: '#111820', ink: '#ffffff', stroke: { colour: '#111820', width: 1.4 }, hatched: false },
  important: { fill: '#4a5561', ink: '#ffffff', stroke: { colour: '#4a5561', width: 0.6 }, hatched: false },
  sensitive: { fill: '#ffffff', ink: '#111820', stroke: { colour: '#111820', width: 0.7 }, hatched: true },
  personal: { fill: '#dfe3e8', ink: '#1d2733', stroke: { colour: '#8a939e', width: 0.5 }, hatched: false },
  general: { fill: '#ffffff', ink: '#2b3440', stroke: { colour: '#8a939e', width: 0.5 }, hatched: false },
  unknown: { fill: '#ffffff', ink: '#2b3440', stroke: { colour: '#56606c', width: 0.7, dashes: [1.8, 1.4] }, hatched: false },
};
