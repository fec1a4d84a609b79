// What a bundle holds instead of its tables, and how it makes them of it. The bundle runs this file, so it is as short as it can be.

/** Letters that stand in a JavaScript string as they are: all of ASCII but quotation mark and backslash. */
const first = 35;
const backslash = 92;
export const letters = 91;
/** Bits that two letters hold. */
export const bitsOfPair = 13;

/** Control characters, which do not stand in JSON as they are: what stands for a text of each stream, and what is between streams. */
export const marks = { texts: ['\x01', '\x02'], stream: '\x03' };
/** What stands for a filling of a text. */
export const hole = '\x04';

/** What `pack` made of some tables; `decompress` undoes what compressed their bytes. */
export function unpack(packed, decompress) {
  const [frame, ...streams] = textOf(decompress(bytesOf(packed))).split(marks.stream);
  const texts = new Map(streams.map((stream, index) => [marks.texts[index], stream.split('\n').values()]));
  return JSON.parse(frame.replace(new RegExp(`[${marks.texts.join('')}]`, 'g'), (mark) => `"${texts.get(mark).next().value}"`));
}

/**
 * A text with its holes filled, as a template would be.
 * @public imported by what packed-tables.mjs writes
 */
export function filledText({ en, zh }, inEnglish, inChinese) {
  return { en: filled(en, inEnglish), zh: filled(zh, inChinese) };
}

function filled(text, fillings) {
  return text.split(hole).reduce((before, after, index) => `${before}${fillings[index - 1]}${after}`);
}

function bytesOf(packed) {
  const bytes = new Uint8Array(Math.floor((packed.length * bitsOfPair) / 16));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < packed.length; at += 2) {
    held |= (digit(packed.charCodeAt(at)) * letters + digit(packed.charCodeAt(at + 1))) << bits;
    for (bits += bitsOfPair; bits >= 8; bits -= 8) {
      bytes[count++] = held;
      held >>>= 8;
    }
  }
  return bytes;
}

const digit = (code) => code - first - (code > backslash ? 1 : 0);

/** The letter that stands for a number below `letters`. */
export const letterOf = (value) => String.fromCharCode(value + first + (value + first < backslash ? 0 : 1));

/** ASCII is one byte a character. All else is two: the number of its upper half in the list that the bytes begin with, and its lower half. */
function textOf(bytes) {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = bytes[0] + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    units[length++] = byte < 128 ? byte : (bytes[byte - 127] << 8) | bytes[++at];
  }
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}
