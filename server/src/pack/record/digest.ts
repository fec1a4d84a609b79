import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Size in bytes and SHA-256 in hexadecimal digits. */
export interface Digest {
  readonly size: number;
  readonly sha256: string;
}

export function digestOf(bytes: Uint8Array): Digest {
  return { size: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}
