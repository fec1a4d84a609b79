import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes path → text where it differs from what stands there; with `check` only compares. Returns the paths that differ. */
export function writeOrCompare(files, check) {
  const different = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path, text] of check ? [] : different) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return different.map(([path]) => path);
}

export const header = (source) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
