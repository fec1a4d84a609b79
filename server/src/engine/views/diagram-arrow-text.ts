// Flows and onward transfers as Mermaid's arrows; an arrow's style is bound to its place in the text.
import type { Verdict } from '../law/verdict.js';
import type { Boxes } from './diagram-boxes.js';
import { quoted } from './diagram-escape.js';
import { type FlowWording, flowLines } from './diagram-flow-lines.js';
import { arrowLengths, type Span } from './diagram-lengths.js';
import type { Onward, Scope } from './diagram-scope.js';
import { arrowOf, type Look, lighter, lineStyle, lookOf, onwardLook } from './diagram-style.js';
import { word } from './diagram-words.js';

/** Arrows, flows first. */
export function arrowText({ flows, onward }: Scope, { nodeOf }: Boxes, wording: FlowWording): readonly string[] {
  const onwardLabel = quoted([word('onward', wording.language)]);
  const arrows = [
    ...flows.map((flow) => ({ ...spanOf(flow, nodeOf), look: lookOf(flow.verdict.mechanism), label: quoted(flowLines(flow, wording)) })),
    ...onward.map((link) => ({ ...spanOf(link, nodeOf), look: onwardLook, label: onwardLabel })),
  ];
  const lengths = arrowLengths(arrows);
  return arrows.map(({ from, to, look, label }, index) => `${from} ${arrowOf(look, lengths[index] ?? 1)}|${label}| ${to}`);
}

function spanOf({ from, to }: Onward, nodeOf: Boxes['nodeOf']): Span {
  return { from: nodeOf(from), to: nodeOf(to), fromPlace: from.country, toPlace: to.country };
}

/** One line for each style, naming the arrows that have it. */
export function arrowStyles({ flows, onward }: Scope): readonly string[] {
  const styles = [...flows.map(({ verdict }) => lineStyle(lookOfFlow(verdict))), ...onward.map(() => lineStyle(onwardLook))];
  const places = (style: string) => styles.flatMap((each, place) => (each === style ? [place] : []));
  return [...new Set(styles)].map((style) => `linkStyle ${places(style).join(',')} ${style}`);
}

function lookOfFlow({ flow, mechanism }: Verdict): Look {
  const { status = 'active' } = flow.value;
  return status === 'active' ? lookOf(mechanism) : lighter(lookOf(mechanism));
}
