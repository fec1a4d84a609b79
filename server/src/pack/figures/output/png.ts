// PNG files that say how large they are in print.

/** Dots per inch of all pictures. */
export const dotsPerInch = 300;

/** Length of the signature and of the first chunk, behind which the size may stand. */
const headLength = 33;

/** The same picture with a chunk that tells its dots per metre; the picture is one that has none. */
export function withResolution(png: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headLength));
  whole.set(chunk, headLength);
  whole.set(png.subarray(headLength), headLength + chunk.length);
  return whole;
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
