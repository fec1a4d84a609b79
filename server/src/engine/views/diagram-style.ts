// How a flow is drawn, by what it needs. Line, mark and letter tell it without the colour; each colour is readable on light and on dark.
import type { Outcome } from '../law/mechanism.js';

export interface Look {
  /** Sign and letter, as everywhere else. */
  readonly mark: string;
  readonly arrow: '==>' | '-->' | '-.->';
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
}

const assessment: Look = { mark: '● A', arrow: '==>', colour: '#d64545', width: 5 };
const contract: Look = { mark: '◆ S', arrow: '-->', colour: '#d2741a', width: 3 };
const undetermined: Look = { mark: '?', arrow: '-.->', colour: '#a68300', width: 3, dashes: '1 5' };
const exempt: Look = { mark: '○ E', arrow: '-->', colour: '#2f9e56', width: 1.5 };
const none: Look = { mark: '–', arrow: '-->', colour: '#868e96', width: 1 };

const looks: Readonly<Record<Outcome, Look>> = {
  'security-assessment': assessment,
  'standard-contract-or-certification': contract,
  'standard-contract': contract,
  certification: contract,
  undetermined,
  exempt,
  none,
};

/** Onward transfers carry no verdict of their own. */
export const onwardLook = { arrow: '-.->', colour: '#868e96', width: 1.5, dashes: '8 5' } as const;

/** In the order of the legend. */
export const legendOutcomes = ['security-assessment', 'standard-contract-or-certification', 'undetermined', 'exempt', 'none'] as const;

export function lookOf(outcome: Outcome): Look {
  return looks[outcome];
}

/** A line, of an arrow or around a box, in Mermaid's words. */
export function lineStyle({ colour, width, dashes }: Pick<Look, 'colour' | 'width' | 'dashes'>): string {
  return `stroke:${colour},stroke-width:${width}px${dashes === undefined ? '' : `,stroke-dasharray:${dashes}`}`;
}

/** Boxes of places, of owners in them, and nodes: fills that let either background through, under whatever colour the theme gives to text. */
export const boxClasses = {
  mainland: 'fill:#d6454514,stroke:#d64545,stroke-width:2px,rx:8,ry:8',
  abroad: 'fill:#3b82d614,stroke:#3b82d6,stroke-width:1.5px,rx:8,ry:8',
  owner: 'fill:#8080800f,stroke:#868e96,stroke-width:1px,stroke-dasharray:3 3,rx:6,ry:6',
  node: 'fill:#8080801f,stroke:#868e96,stroke-width:1px',
  legend: 'fill:none,stroke:#868e96,stroke-width:1px,rx:8,ry:8',
} as const;
