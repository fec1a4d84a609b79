/** What a font calls itself; null where it does not say. */
export interface FontNames {
  readonly name: string | null;
  readonly version: string | null;
}

// Ids in the table of names of an OpenType font.
const fullName = 4;
const versionName = 5;

/** The names in a font of the OpenType form; nulls where the bytes are none. */
export function fontNames(bytes: Uint8Array): FontNames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const table = nameTable(view);
    return { name: nameIn(view, table, fullName), version: nameIn(view, table, versionName) };
  } catch (fault) {
    // Offsets that lead out of the file.
    if (fault instanceof RangeError) return { name: null, version: null };
    throw fault;
  }
}

/** Where the table of names begins. */
function nameTable(view: DataView): number {
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const found = tables.find((at) => view.getUint32(at) === tag('name'));
  if (found === undefined) throw new RangeError('a font without names');
  return view.getUint32(found + 8);
}

function tag(letters: string): number {
  return [...letters].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

/** The first name of an id for Windows, which is written in UTF-16. */
function nameIn(view: DataView, table: number, id: number): string | null {
  const records = Array.from({ length: view.getUint16(table + 2) }, (_, index) => table + 6 + index * 12);
  const found = records.find((at) => view.getUint16(at) === 3 && view.getUint16(at + 6) === id);
  if (found === undefined) return null;
  const start = table + view.getUint16(table + 4) + view.getUint16(found + 10);
  const units = Array.from({ length: view.getUint16(found + 8) / 2 }, (_, index) => view.getUint16(start + index * 2));
  return String.fromCharCode(...units);
}
