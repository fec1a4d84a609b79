import { type Collection, lineAround, type Pair, skipSpaces } from './sketch.js';
import { emptySpot, isStuck, nothing, others, pairBefore, type Spot, type Step, scalarSpot } from './spot.js';
import { flowSpot } from './spot-flow.js';

/** Finds what stands at an offset of a text; `root` is its sketch. */
export function spotAt(text: string, root: Collection | undefined, offset: number): Spot {
  const line = lineAround(text, offset);
  const blank = skipSpaces(text, line.start, line.end) === line.end;
  if (!root && blank) return { ...emptySpot(offset), at: 'key', path: [] };
  const steps = root ? stepsTo(text, root, offset, blank) : [];
  const inner = steps.at(-1);
  if (inner?.node.style === 'flow') return flowSpot(text, inner, offset);
  const pair = inner && pairBefore(inner.node, offset);
  if (blank) {
    const inText = pair?.value?.kind === 'scalar' && pair.value.span.start <= offset && offset <= pair.value.span.end;
    return inText ? nothing(offset) : blankSpot(text, steps, offset);
  }
  return (inner && pair && pairSpot(text, inner, pair, offset)) ?? nothing(offset);
}

/** The collections around an offset from the outermost on; on a blank line also those that it may continue. */
function stepsTo(text: string, root: Collection, offset: number, blank: boolean): readonly Step[] {
  const steps: Step[] = [{ node: root, path: [] }];
  for (let step = steps[0]; step; ) {
    const pair = pairBefore(step.node, offset);
    const value = pair?.value;
    const enters =
      value && value.kind !== 'scalar' && (value.style === 'flow' ? isInside(text, value, step.node, offset) : blank || value.span.start <= offset);
    const next: Step | undefined = pair && enters ? { node: value, path: [...step.path, pair.key] } : undefined;
    if (next) steps.push(next);
    step = next;
  }
  return steps;
}

function isInside(text: string, { span, closed }: Collection, parent: Collection, offset: number): boolean {
  if (offset <= span.start || offset > span.end || (closed && offset === span.end)) return false;
  if (closed || parent.style === 'flow') return true;
  // Below a bracket that nobody closed, the column decides.
  const line = lineAround(text, offset);
  return line.start <= span.start || skipSpaces(text, line.start, line.end) < line.end || offset - line.start > parent.indent;
}

/** On a blank line the column of the cursor decides to what it belongs. */
function blankSpot(text: string, steps: readonly Step[], offset: number): Spot {
  const column = offset - lineAround(text, offset).start;
  const level = steps.findLast(({ node }) => node.indent <= column);
  if (!level) return nothing(offset);
  const { node, path } = level;
  const last = pairBefore(node, offset);
  if (node.indent === column) return newSpot(text, level, offset, node.indent);
  if (!last || last.value?.kind === 'scalar' || last.colon === undefined) return nothing(offset);
  const inner = [...path, last.key];
  if (last.value === undefined) return { ...emptySpot(offset), at: 'key', path: inner, indent: column, ownLine: true };
  return last.value.style === 'flow' ? nothing(offset) : newSpot(text, { node: last.value, path: inner }, offset, last.value.indent);
}

function newSpot(text: string, { node, path }: Step, offset: number, indent: number): Spot {
  const base = { ...emptySpot(offset), indent, present: others(text, node, undefined) };
  if (node.kind === 'map') return { ...base, at: 'key', path };
  const index = node.pairs.filter(({ keySpan }) => keySpan.start < offset).length;
  return { ...base, at: 'item', path: [...path, String(index)], dash: false, ownLine: true };
}

/** At or behind the key or dash of a pair in block style. */
function pairSpot(text: string, { node, path }: Step, pair: Pair, offset: number): Spot | undefined {
  const { keySpan, colon, value } = pair;
  const base = { ...emptySpot(offset), indent: node.indent, present: others(text, node, pair) };
  if (node.kind === 'map' && offset >= keySpan.start && offset <= keySpan.end)
    return { ...base, at: 'key', path, word: pair.key, span: keySpan, quote: pair.quote, colon: colon !== undefined };
  if (colon === undefined || offset < colon) return undefined;
  const inner = [...path, pair.key];
  const at = node.kind === 'map' ? 'value' : 'item';
  const present = at === 'item' ? base.present : [];
  if (value?.kind === 'scalar' && value.span.start <= offset && offset <= value.span.end) {
    if (value.block) return undefined;
    const spot = { ...base, ...scalarSpot(text, value), path: inner };
    // One word alone below a key is most likely the first key of a map.
    const single = value.ownLine && !/\s/.test(spot.word);
    return single
      ? { ...spot, at: 'key', present: [], indent: columnOf(text, value.span.start), ownLine: true }
      : { ...spot, at, present, ownLine: value.ownLine };
  }
  return isEmptyAt(text, pair, offset) ? { ...base, at, path: inner, present, glued: isStuck(text, offset) } : undefined;
}

/** Whether an offset is on the line of the key, where nothing is written yet or before a plain text. */
function isEmptyAt(text: string, { colon = 0, value }: Pair, offset: number): boolean {
  const line = lineAround(text, colon);
  if (offset > line.end) return false;
  const first = skipSpaces(text, colon, line.end);
  if (value && value.span.start <= line.end) return value.kind === 'scalar' && value.quote === '' && offset < first;
  return offset <= first || text.slice(first, offset).trim() === '';
}

function columnOf(text: string, offset: number): number {
  return offset - lineAround(text, offset).start;
}
