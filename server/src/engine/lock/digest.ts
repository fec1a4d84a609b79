import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The seal of a block: of its content and the filing that it is for, however it is written down. */
export function digestOf(filing: string, block: object): string {
  const content = Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'digest'));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical([filing, content]))))}`;
}

/** JSON with the keys of every map in order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${pairs
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join()}}`;
}
