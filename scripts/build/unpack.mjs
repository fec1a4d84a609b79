// What a bundle holds instead of its tables, and how it makes them of it. The bundle runs this file, so it is as short as it can be.

/** Bits that a letter holds. Each number of so many bits is a character of ASCII. */
export const bitsOfLetter = 7;
/** Characters that a JavaScript string holds only as more than one: these come as one letter of two bytes together with the next. */
export const unwritten = [0, 7, 8, 10, 11, 12, 13, 27, 34, 92];

/** Control characters, which do not stand in JSON as they are: what stands for a text of each stream, and what is between streams. */
export const marks = { texts: ['\x01', '\x02'], stream: '\x03' };
/** How many characters beside ASCII are one byte each. */
export const frequent = 90;
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
  const bytes = new Uint8Array(packed.length * 2);
  let held = 0;
  let bits = 0;
  let count = 0;
  const hold = (number) => {
    held |= number << bits;
    bits += bitsOfLetter;
    if (bits < 8) return;
    bytes[count++] = held;
    held >>>= 8;
    bits -= 8;
  };
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >> bitsOfLetter) hold(unwritten[(code >> bitsOfLetter) - 1]);
    hold(code & (2 ** bitsOfLetter - 1));
  }
  return bytes.subarray(0, count);
}

/**
 * ASCII is one byte a character, and so are the first characters of the list that the bytes begin with. The others of the list are
 * two: their place in it.
 */
function textOf(bytes) {
  const characters = new Uint16Array((bytes[0] << 8) | bytes[1]);
  let at = 2;
  const pair = () => (bytes[at++] << 8) | bytes[at++];
  for (let place = 0, before = 0; place < characters.length; place++) {
    const step = bytes[at++];
    before = step < 255 ? before + step : pair();
    characters[place] = before;
  }
  const units = new Uint16Array(bytes.length);
  let length = 0;
  while (at < bytes.length) {
    const byte = bytes[at++];
    const place = byte - 128;
    units[length++] = place < 0 ? byte : characters[place < frequent ? place : frequent + ((place - frequent) << 8) + bytes[at++]];
  }
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}
