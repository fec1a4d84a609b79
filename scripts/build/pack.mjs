import { isDeepStrictEqual } from 'node:util';
import { bitsOfPair, letterOf, letters, marks, unpack } from './unpack.mjs';

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
  const uppers = [...new Set(units.filter((unit) => unit >= 128).map((unit) => unit >> 8))];
  if (uppers.length > 128) throw new Error('the data has characters of more than 128 kinds');
  const bytes = units.flatMap((unit) => (unit < 128 ? [unit] : [128 + uppers.indexOf(unit >> 8), unit & 255]));
  return Uint8Array.from([uppers.length, ...uppers, ...bytes]);
}

function lettersFor(bytes) {
  let [held, bits, text] = [0, 0, ''];
  const write = () => {
    const pair = held % 2 ** bitsOfPair;
    text += letterOf(Math.floor(pair / letters)) + letterOf(pair % letters);
    held >>>= bitsOfPair;
    bits -= bitsOfPair;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits >= bitsOfPair) write();
  }
  while (bits > 0) write();
  return text;
}
