// The quick road to values: js-yaml reads a large text many times faster than `yaml`, but it keeps no places and reads a few
// keys otherwise. So it is believed only where both agree, and whatever it cannot read goes to `yaml` for its words.
import { CORE_SCHEMA, load } from 'js-yaml';

/** The value of a text, or undefined where the quick reader does not take it. */
export function fastValue(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

// Numbers in other spellings than plain decimals could be keys, a line that ends with a backslash is joined in different ways, and
// tabs and keys with a question mark are taken more or less strictly.
const odd = /(?:^|[\s{,[])(?:0[xo]|[-+.]*\d[\d.]*[.eE+][\d.eE+-]*\s*:)|\\\s*$|^ *(?:\t|\? |:)/m;
const year = /^[1-9]\d{3}$/;

/** Whether the quick reader and `yaml` are known to agree on a text and its value: all keys are words or years. */
export function isPlain(text: string, value: unknown): boolean {
  return plainKeys(value) && !odd.test(text);
}

function plainKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(plainKeys);
  return Object.entries(value).every(([key, inner]) => isPlainKey(key) && plainKeys(inner));
}

/** An empty key and keys such as `null` or `01` come out as other words. */
function isPlainKey(key: string): boolean {
  const spelled = key === '' || key === 'null' || key === 'true' || key === 'false' || key === '__proto__';
  return !spelled && (Number.isNaN(Number(key)) || year.test(key));
}
