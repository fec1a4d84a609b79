import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../server/src/engine/text.js';
import type { Pictures } from '../../../server/src/pack/figures/figure.js';
import type { FigurePlan } from '../../../server/src/pack/figures/figure-plan.js';
import { openStudio, type Studio } from '../../../server/src/pack/figures/studio.js';

const folder = 'dist/pack-fonts';

/** Names of the fonts that are shipped, as the build leaves them, in the order in which they are asked for a character. */
export function packFontNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort();
}

export function packFonts(): readonly Uint8Array[] {
  return packFontNames().map((name) => readFileSync(`${folder}/${name}`));
}

export function openTestStudio(fonts = packFonts()): Promise<Studio> {
  return openStudio({ fonts, renderer: readFileSync('dist/resvg.wasm') });
}

/** Draws to the end and tells nobody. */
export function drawn(studio: Studio, plans: readonly FigurePlan[], language: Language = 'zh'): Promise<Pictures> {
  return studio.draw(plans, language, { tell: () => undefined, stopped: () => false });
}
