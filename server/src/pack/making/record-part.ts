import { counts } from '../../engine/views/checklist.js';
import type { PackSource } from '../content/source.js';
import type { Pack, PackAssets, PackFile, PackRequest } from '../pack.js';
import { checksums } from '../record/checksums.js';
import { findingsOf } from '../record/findings-of.js';
import type { Made } from '../record/made.js';
import { manifest } from '../record/manifest.js';
import { openBlanks } from '../record/open-blanks.js';
import { provisionsOf } from '../record/provisions-of.js';
import { withoutChinese } from '../record/without-chinese.js';
import { textFile } from './text-file.js';

/** A pack with the record of itself: the manifest, then the checksums of everything. */
export function recorded(
  outputs: readonly PackFile[],
  { made, source, request, assets }: { readonly made: Made; readonly source: PackSource; readonly request: PackRequest; readonly assets: PackAssets },
): Pack {
  const { files: inputs, config, lock } = request.project;
  const told = manifest(source, { made, inputs: [...inputs, ...(config ? [config] : []), ...(lock ? [lock] : [])], outputs, assets });
  const files = [...outputs, textFile('manifest.json', told)].sort((left, right) => (left.path < right.path ? -1 : 1));
  return {
    files: [...files, textFile('SHA256SUMS', checksums(files))],
    blanks: openBlanks(made.papers).length,
    unverified: provisionsOf(made.papers).filter(({ confidence }) => confidence !== 'verified').length,
    figures: source.figures.length,
    findings: findingsOf(source).filter(counts).length,
    withoutChinese: withoutChinese(source).map(({ at }) => at),
  };
}
