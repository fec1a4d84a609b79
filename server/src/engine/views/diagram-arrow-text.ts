// Arrows as Mermaid's text; an arrow's style is bound to its place in the text.
import type { Boxes } from './diagram-boxes.js';
import { changeKind } from './diagram-change-words.js';
import type { Route } from './diagram-end.js';
import { quoted } from './diagram-escape.js';
import { type FlowWording, flowLines } from './diagram-flow-lines.js';
import { groupLines } from './diagram-group-lines.js';
import { arrowLengths, type Span } from './diagram-lengths.js';
import type { Arrow, Picture } from './diagram-picture.js';
import { arrowOf, dashed, type Look, lighter, lineStyle, lookOf, onwardLook, paler } from './diagram-style.js';
import { word } from './diagram-words.js';

/** Arrows, onward transfers behind all others. */
export function arrowText({ arrows, onward }: Picture, { nodeOf }: Boxes, wording: FlowWording): readonly string[] {
  const onwardLabel = quoted([word('onward', wording.language)]);
  const drawn = [
    ...arrows.map((arrow) => ({ ...spanOf(arrow, nodeOf), look: lookOf(arrow.mechanism), label: quoted(arrowLines(arrow, wording)) })),
    ...onward.map((route) => ({ ...spanOf(route, nodeOf), look: onwardLook, label: onwardLabel })),
  ];
  const lengths = arrowLengths(drawn);
  return drawn.map(({ from, to, look, label }, index) => `${from} ${arrowOf(look, lengths[index] ?? 1)}|${label}| ${to}`);
}

function arrowLines(arrow: Arrow, wording: FlowWording): readonly string[] {
  const [only, ...others] = arrow.flows;
  return only && others.length === 0 ? flowLines(only, wording) : groupLines(arrow, wording.language);
}

function spanOf({ from, to }: Route, nodeOf: Boxes['nodeOf']): Span {
  return { from: nodeOf(from), to: nodeOf(to), fromPlace: from.country, toPlace: to.country };
}

/** One line for each style, naming the arrows that have it. Where changes are shown, what did not change steps back. */
export function arrowStyles({ arrows, onward }: Picture, isComparing: boolean): readonly string[] {
  const look = (arrow: Arrow) => (isComparing ? comparedLook(arrow) : lookOfArrow(arrow));
  const styles = [...arrows.map((arrow) => lineStyle(look(arrow))), ...onward.map(() => lineStyle(isComparing ? paler(onwardLook) : onwardLook))];
  const places = new Map<string, number[]>();
  for (const [place, style] of styles.entries()) places.set(style, [...(places.get(style) ?? []), place]);
  return [...places].map(([style, list]) => `linkStyle ${list.join(',')} ${style}`);
}

function lookOfArrow({ flows, mechanism }: Arrow): Look {
  const runs = flows.some(({ verdict }) => (verdict.flow.value.status ?? 'active') === 'active');
  return runs ? lookOf(mechanism) : lighter(lookOf(mechanism));
}

function comparedLook(arrow: Arrow): Look {
  const kind = changeKind(arrow.flows);
  if (kind === undefined) return paler(lookOfArrow(arrow));
  return kind === 'removed' ? dashed(lookOfArrow(arrow)) : lookOfArrow(arrow);
}
