import { isDeepStrictEqual } from 'node:util';
import { bitsOfLetter, frequent, marks, unpack, unwritten } from './unpack.mjs';

/**
 * Data as a short text for a bundle. English, Chinese and what is around them are kept apart, since each of them compresses
 * better among its like. Throws where `unpack` would not give the same data again.
 */
export function pack(data, { compress, decompress }) {
  const streams = [[], []];
  const frame = JSON.stringify(data).replace(/"(?:[^"\\]|\\.)*"/g, (text) => {
    const stream = /\p{Script=Han}/u.test(text) ? 0 : 1;
    if (stream === 1 && !text.includes(' ')) return text;
    streams[stream].push(text.slice(1, -1));
    return marks.texts[stream];
  });
  const packed = lettersFor(compress(bytesFor([frame, ...streams.map((texts) => texts.join('\n'))].join(marks.stream))));
  if (!isDeepStrictEqual(unpack(packed, decompress), data)) throw new Error('what is unpacked is not what was packed');
  return packed;
}

function bytesFor(text) {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const characters = charactersOf(units);
  if (characters.length > frequent + (128 - frequent) * 256) throw new Error('the data has too many different characters');
  const places = new Map(characters.map((unit, place) => [unit, place]));
  const bytes = units.flatMap((unit) => {
    const place = places.get(unit);
    if (place === undefined) return [unit];
    return place < frequent ? [128 + place] : [128 + frequent + ((place - frequent) >> 8), (place - frequent) & 255];
  });
  return Uint8Array.from([characters.length >> 8, characters.length & 255, ...steps(characters), ...bytes]);
}

/** All characters that are not ASCII: the most frequent, then the others, in the order of their codes each. */
function charactersOf(units) {
  const counts = new Map();
  for (const unit of units) if (unit >= 128) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byCount = [...counts].sort(([, left], [, right]) => right - left).map(([unit]) => unit);
  return [byCount.slice(0, frequent), byCount.slice(frequent)].flatMap((group) => group.sort((left, right) => left - right));
}

/** How far each character is behind the one before it, in one byte; or a mark and the character itself. */
function steps(characters) {
  return characters.flatMap((unit, place) => {
    const step = unit - (characters[place - 1] ?? 0);
    return step >= 0 && step < 255 ? [step] : [255, unit >> 8, unit & 255];
  });
}

function lettersFor(bytes) {
  const numbers = numbersFor(bytes);
  let text = '';
  for (let at = 0; at < numbers.length; at++) {
    const place = unwritten.indexOf(numbers[at]);
    text += String.fromCharCode(place < 0 ? numbers[at] : ((place + 1) << bitsOfLetter) | (numbers[++at] ?? 0));
  }
  return text;
}

function numbersFor(bytes) {
  const numbers = [];
  let [held, bits] = [0, 0];
  const write = () => {
    numbers.push(held % 2 ** bitsOfLetter);
    held >>>= bitsOfLetter;
    bits -= bitsOfLetter;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    for (bits += 8; bits >= bitsOfLetter; ) write();
  }
  if (bits > 0) write();
  return numbers;
}
