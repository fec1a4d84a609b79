import { BitCoder, RankCoder } from './unsqueeze.mjs';

class BitWriter extends BitCoder {
  bytes = [];

  choose(_, given) {
    return given;
  }

  shift() {
    this.bytes.push(this.high >>> 24);
  }
}

/** Makes bytes of text small: each byte is brought next to those that come before the same, and is told by how recently it was there. */
export function squeeze(bytes) {
  const { column, whole } = transformed(bytes);
  const writer = new BitWriter();
  const coder = new RankCoder(writer);
  const recent = Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of column) {
    const rank = recent.indexOf(byte);
    recent.splice(rank, 1);
    recent.unshift(byte);
    coder.rank(rank);
  }
  return Uint8Array.from([...number(bytes.length), ...number(whole), ...writer.bytes, ...number(writer.low)]);
}

const number = (value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** The byte before each suffix, in the order of the suffixes; and the place in that order of the whole text, before which there is none. */
function transformed(bytes) {
  const order = suffixOrder(bytes);
  // The empty suffix comes first of all.
  const column = Array.from(
    order.filter((at) => at > 0),
    (at) => bytes[at - 1],
  );
  return { column: [bytes.at(-1), ...column], whole: order.indexOf(0) + 1 };
}

/** Where the suffixes begin, in their order: sorted by their first byte, then again and again by what stands twice as far into them. */
function suffixOrder(bytes) {
  const { length } = bytes;
  let ranks = Int32Array.from(bytes);
  let order = sorted(
    Int32Array.from({ length }, (_, at) => at),
    ranks,
    256,
  );
  for (let reach = 1; reach < length; reach *= 2) {
    // Suffixes that end before `reach` come first; the others as their ends do, which are in order already.
    const byEnd = new Int32Array(length);
    let count = 0;
    for (let at = length - reach; at < length; at++) byEnd[count++] = at;
    for (let place = 0; place < length; place++) if (order[place] >= reach) byEnd[count++] = order[place] - reach;
    order = sorted(byEnd, ranks, Math.max(256, length));
    ranks = ranksIn(order, ranks, reach);
    if (ranks[order[length - 1]] === length - 1) break;
  }
  return order;
}

/** Ranks of suffixes in an order; those that are alike up to twice `reach` have the same. */
function ranksIn(order, ranks, reach) {
  const end = (at) => (at + reach < order.length ? ranks[at + reach] : -1);
  const next = new Int32Array(order.length);
  for (let place = 1; place < order.length; place++) {
    const left = order[place - 1];
    const right = order[place];
    next[right] = next[left] + (ranks[left] === ranks[right] && end(left) === end(right) ? 0 : 1);
  }
  return next;
}

/** Sorts places by their numbers, those with the same number as they were. */
function sorted(places, numbers, limit) {
  const starts = new Int32Array(limit + 1);
  for (let at = 0; at < numbers.length; at++) starts[numbers[at] + 1]++;
  for (let number = 0; number < limit; number++) starts[number + 1] += starts[number];
  const order = new Int32Array(numbers.length);
  for (let place = 0; place < places.length; place++) order[starts[numbers[places[place]]]++] = places[place];
  return order;
}
