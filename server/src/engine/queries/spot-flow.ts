import type { Span } from '../syntax/span.js';
import type { Collection, Pair } from './sketch.js';
import { emptySpot, isStuck, nothing, others, type Spot, type Step, scalarSpot } from './spot.js';

/** Finds what stands at an offset inside a collection in flow style, and in none that is inside it. */
export function flowSpot(text: string, step: Step, offset: number): Spot {
  const { node, path } = step;
  const slot = slotAround(node, offset);
  const here = node.pairs.filter((pair) => startOf(pair) >= slot.start && startOf(pair) <= slot.end);
  const pair = here.findLast((one) => startOf(one) <= offset);
  if (isComment(text, pair ? endOf(pair, offset) : slot.start, offset)) return nothing(offset);
  if (pair) return pairSpot(text, step, pair, offset) ?? nothing(offset);
  // Before something that has no comma yet, a new key or item would run into it.
  if (here.length > 0) return nothing(offset);
  const base = { ...emptySpot(offset), indent: node.indent, style: 'flow' as const, present: others(text, node, undefined), glued: text[offset - 1] === ',' };
  if (node.kind === 'map') return { ...base, at: 'key', path };
  return { ...base, at: 'item', path: [...path, String(node.pairs.filter((one) => startOf(one) < offset).length)] };
}

/** The stretch between two commas, or brackets, in which an offset stands. */
function slotAround({ commas, span, closed }: Collection, offset: number): Span {
  const before = commas.findLast((comma) => comma < offset);
  const after = commas.find((comma) => comma >= offset);
  return { start: (before ?? span.start) + 1, end: after ?? (closed ? span.end - 1 : span.end) };
}

function pairSpot(text: string, { node, path }: Step, pair: Pair, offset: number): Spot | undefined {
  const { keySpan, colon, value } = pair;
  const base = { ...emptySpot(offset), indent: node.indent, style: 'flow' as const, present: others(text, node, pair) };
  if (node.kind === 'map' && offset <= keySpan.end)
    return { ...base, at: 'key', path, word: pair.key, span: keySpan, quote: pair.quote, colon: colon !== undefined, glued: isStuck(text, startOf(pair)) };
  if (colon === undefined || offset < colon) return undefined;
  const inner = { ...base, at: node.kind === 'map' ? ('value' as const) : ('item' as const), path: [...path, pair.key] };
  const present = inner.at === 'item' ? base.present : [];
  if (value === undefined || (value.kind === 'scalar' && offset < value.span.start - value.quote.length))
    return { ...inner, present, glued: isStuck(text, offset) };
  const touched = value.kind === 'scalar' && value.span.start <= offset && offset <= value.span.end;
  return touched ? { ...inner, present, ...scalarSpot(text, value) } : undefined;
}

function startOf({ keySpan, quote }: Pair): number {
  return keySpan.start - quote.length;
}

/** The end of what is written of a pair before an offset. */
function endOf({ keySpan, colon, value }: Pair, offset: number): number {
  const ends = [keySpan.end, colon ?? 0, value?.span.end ?? 0].filter((end) => end <= offset);
  return Math.max(keySpan.start, ...ends);
}

function isComment(text: string, from: number, offset: number): boolean {
  const written = text.slice(from, offset);
  return /(?:^|\s)#[^\n]*$/.test(written);
}
