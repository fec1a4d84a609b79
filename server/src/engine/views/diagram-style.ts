// How a flow is drawn, by what it needs. Line, mark and letter tell it without the colour; each colour is readable on light and on dark.
import type { Outcome } from '../law/mechanism.js';

export interface Look {
  readonly line: 'thick' | 'normal' | 'dotted';
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
  readonly opacity?: number;
}

const assessment: Look = { line: 'thick', colour: '#d64545', width: 5 };
const contract: Look = { line: 'normal', colour: '#d2741a', width: 3 };
const undetermined: Look = { line: 'dotted', colour: '#a68300', width: 4, dashes: '0.1 7' };
const exempt: Look = { line: 'normal', colour: '#2f9e56', width: 1.5 };
const none: Look = { line: 'normal', colour: '#868e96', width: 1 };

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
export const onwardLook = { line: 'dotted', colour: '#868e96', width: 1.5, dashes: '8 5' } as const;

/** In the order of the legend. */
export const legendOutcomes = ['security-assessment', 'standard-contract-or-certification', 'undetermined', 'exempt', 'none'] as const;

export function lookOf(outcome: Outcome): Look {
  return looks[outcome];
}

/** An arrow of some length. */
export function arrowOf({ line }: Pick<Look, 'line'>, length: number): string {
  switch (line) {
    case 'thick':
      return `=${'='.repeat(length)}>`;
    case 'normal':
      return `-${'-'.repeat(length)}>`;
    case 'dotted':
      return `-${'.'.repeat(length)}->`;
  }
}

/** The look of a flow that does not run: the same, with a thinner line. */
export function lighter(look: Look): Look {
  return { ...look, width: look.width / 2 };
}

/** The look of what did not change, beside what did. */
export function paler<L extends Pick<Look, 'colour'>>(look: L): L & Pick<Look, 'opacity'> {
  return { ...look, opacity: 0.35 };
}

/** The look of what is gone: the same, broken. */
export function dashed(look: Look): Look {
  return { ...look, dashes: '12 6' };
}

/** How an arrow looks, in Mermaid's words. Dots are dashes without length, made visible by round ends. */
export function lineStyle({ colour, width, dashes, opacity }: Omit<Look, 'line'>): string {
  const broken = dashes === undefined ? '' : `,stroke-dasharray:${dashes},stroke-linecap:round`;
  const pale = opacity === undefined ? '' : `,opacity:${opacity}`;
  return `stroke:${colour},stroke-width:${width}px${broken}${pale},font-size:14px`;
}

/**
 * Boxes of places, of owners in them, and nodes. Their fills let either background through, under whatever colour the theme gives to
 * text. Titles are small because Mermaid leaves 20 pixels between the tops of boxes in boxes, and nodes are wide because it lets a
 * title run over the edges of its box.
 */
export const boxClasses = {
  mainland: 'fill:#3b78d61f,stroke:#3b78d6,stroke-width:2.5px,rx:8,ry:8,font-size:15px,font-weight:bold',
  abroad: 'fill:#80808014,stroke:#868e96,stroke-width:1.5px,rx:8,ry:8,font-size:15px,font-weight:bold',
  owner: 'fill:#8080800f,stroke:#868e96,stroke-width:1px,stroke-dasharray:3 3,rx:6,ry:6,font-size:13px,font-weight:normal',
  system: 'fill:#8080801f,stroke:#868e96,stroke-width:1px,font-size:15px,display:inline-block,min-width:160px',
  legend: 'fill:none,stroke:#868e96,stroke-width:1px,rx:8,ry:8,font-size:13px',
  key: 'fill:none,stroke:none,font-size:13px,text-align:left',
} as const;
