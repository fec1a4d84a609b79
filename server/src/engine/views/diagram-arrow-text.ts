// Flows and onward transfers as Mermaid's arrows; an arrow's style is bound to its place in the text.
import type { Boxes } from './diagram-boxes.js';
import { quoted } from './diagram-escape.js';
import { type FlowWording, flowLines } from './diagram-flow-lines.js';
import type { Scope } from './diagram-scope.js';
import { lineStyle, lookOf, onwardLook } from './diagram-style.js';
import { word } from './diagram-words.js';

/** Arrows, flows first. */
export function arrowText({ flows, onward }: Scope, { nodeOf }: Boxes, wording: FlowWording): readonly string[] {
  const label = quoted([word('onward', wording.language)]);
  return [
    ...flows.map((flow) => `${nodeOf(flow.from)} ${lookOf(flow.verdict.mechanism).arrow}|${quoted(flowLines(flow, wording))}| ${nodeOf(flow.to)}`),
    ...onward.map(({ from, to }) => `${nodeOf(from)} ${onwardLook.arrow}|${label}| ${nodeOf(to)}`),
  ];
}

/** One line for each style, naming the arrows that have it. */
export function arrowStyles({ flows, onward }: Scope): readonly string[] {
  const styles = [
    ...flows.map(({ verdict }) => lineStyle(lookOf(verdict.mechanism), (verdict.flow.value.status ?? 'active') === 'active')),
    ...onward.map(() => lineStyle(onwardLook, true)),
  ];
  const places = (style: string) => styles.flatMap((each, place) => (each === style ? [place] : []));
  return [...new Set(styles)].map((style) => `linkStyle ${places(style).join(',')} ${style}`);
}
