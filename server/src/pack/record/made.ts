// What a pack holds before its index and its manifest are written: the making collects it, the record reads it.
import type { InputFile } from '../../engine/model/build.js';
import type { PackAssets, PackFile } from '../pack.js';
import type { Paper } from '../paper/paper.js';

/** A paper and the file that it was written to. */
export interface MadePaper {
  readonly paper: Paper;
  /** From the folder of the pack: `02-数据出境风险自评估报告.docx`. */
  readonly path: string;
}

/** A sheet of a figure and the file that it was written to. A `Picture` with a `path` is one. */
export interface MadeFigure {
  readonly figure: string;
  readonly sheet: number;
  readonly caption: string;
  /** From the folder of the pack, of the SVG: `figures/figure-01-1.svg`. */
  readonly path: string;
}

/** What was made in one language. */
export interface Made {
  /** In the order of the index. */
  readonly papers: readonly MadePaper[];
  readonly figures: readonly MadeFigure[];
  /** The inventory workbook, from the folder of the pack; undefined where none was made. */
  readonly workbook: string | undefined;
  /** Characters that no font of the pack has. */
  readonly missing: readonly string[];
}

/** What the manifest tells of besides the source. */
export interface ManifestInput {
  /** What was made in Chinese. */
  readonly made: Made;
  /** Every text that was read, settings and lock included; in any order. */
  readonly inputs: readonly InputFile[];
  /** Every file of the pack but the manifest and the checksums; in any order. */
  readonly outputs: readonly PackFile[];
  readonly assets: PackAssets;
}
