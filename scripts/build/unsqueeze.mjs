// Gives back what `squeeze` made small. It stands in bundles for browsers, which decompress only while something else goes on; the
// tables are needed at once. Text that went through a Burrows–Wheeler transform becomes a fifth smaller than by DEFLATE.

const contexts = 2048;

/**
 * Codes one bit at a time by how likely it was in its context so far: halves of an interval stand for 0 and 1, as large as they are
 * likely, and the bytes name a point in the last half. Two memories, a short and a long one, are asked for each context.
 */
export class BitCoder {
  low = 0;
  high = 0xffffffff;
  short = new Uint16Array(contexts).fill(0x8000);
  long = new Uint16Array(contexts).fill(0x8000);

  bit(context, given) {
    const short = this.short[context];
    const long = this.long[context];
    const middle = (this.low + ((this.high - this.low) >>> 16) * ((short + long) >>> 1)) >>> 0;
    const bit = this.choose(middle, given);
    this.short[context] = bit ? short + ((0xffff - short) >> 4) : short - (short >> 4);
    this.long[context] = bit ? long + ((0xffff - long) >> 7) : long - (long >> 7);
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.shift();
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }
}

class BitReader extends BitCoder {
  bytes;
  at = 4;
  point;

  constructor(bytes) {
    super();
    this.bytes = bytes;
    this.point = numberAt(bytes, 0);
  }

  choose(middle) {
    return this.point <= middle ? 1 : 0;
  }

  shift() {
    this.point = ((this.point << 8) | this.bytes[this.at++]) >>> 0;
  }
}

const numberAt = (bytes, at) => ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0;

/** Codes how many other bytes came since a byte was last seen. After the transform it is mostly none. */
export class RankCoder {
  coder;
  last = 0;
  before = 0;
  zeros = 0;

  constructor(coder) {
    this.coder = coder;
  }

  rank(given) {
    const near = this.last * 5 + this.before;
    const coder = this.coder;
    let rank = coder.bit(near * 8 + Math.min(this.zeros, 6), given > 0 ? 1 : 0);
    if (rank) {
      let width = 0;
      while (width < 7 && coder.bit(200 + near * 8 + width, given >> (width + 1) > 0 ? 1 : 0)) width++;
      for (let place = width - 1; place >= 0; place--) rank = rank * 2 + coder.bit(400 + width * 128 + rank, (given >> place) & 1);
    }
    this.zeros = rank === 0 ? this.zeros + 1 : 0;
    this.before = this.last;
    this.last = rank < 2 ? rank : rank < 4 ? 2 : rank < 16 ? 3 : 4;
    return rank;
  }
}

/** The bytes that were squeezed. */
export function unsqueeze(squeezed) {
  const length = numberAt(squeezed, 0);
  return unsorted(lastColumn(squeezed.subarray(8), length), numberAt(squeezed, 4));
}

function lastColumn(squeezed, length) {
  const coder = new RankCoder(new BitReader(squeezed));
  const column = new Uint8Array(length);
  const recent = Array.from({ length: 256 }, (_, byte) => byte);
  for (let at = 0; at < length; at++) {
    const rank = coder.rank(0);
    const byte = recent[rank];
    for (let place = rank; place > 0; place--) recent[place] = recent[place - 1];
    recent[0] = byte;
    column[at] = byte;
  }
  return column;
}

/** Undoes the transform: `column` holds the byte before each suffix, in the order of the suffixes; `whole` is the place of the whole text. */
function unsorted(column, whole) {
  const { length } = column;
  const starts = new Uint32Array(257);
  for (let at = 0; at < length; at++) starts[column[at] + 1]++;
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] += starts[byte];
  // The empty suffix is the first of all, so places of suffixes begin with 1.
  const next = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) next[++starts[column[at]]] = at < whole ? at : at + 1;
  const bytes = new Uint8Array(length);
  for (let at = 0, row = whole; at < length; at++) {
    row = next[row];
    bytes[at] = column[row < whole ? row : row - 1];
  }
  return bytes;
}
