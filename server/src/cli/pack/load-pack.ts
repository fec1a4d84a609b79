// The making of packs is a bundle of its own with heavy libraries; it is loaded when somebody asks for a pack.
import { readdirSync, readFileSync } from 'node:fs';
import type * as pack from '../../pack/make-pack.js';
import type { PackAssets } from '../../pack/pack.js';

/** The making itself and the files that it needs, from beside this program. */
export async function loadPack(): Promise<{ readonly makePack: typeof pack.makePack; readonly Stopped: typeof pack.Stopped; readonly assets: PackAssets }> {
  const { makePack, Stopped }: typeof pack = await import(new URL('./pack.js', import.meta.url).href);
  return { makePack, Stopped, assets: loadAssets() };
}

function loadAssets(): PackAssets {
  const folder = new URL('./pack-fonts/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(?:otf|ttf)$/.test(name));
  return {
    fonts: names.sort().map((name) => readFileSync(new URL(name, folder))),
    renderer: readFileSync(new URL('./resvg.wasm', import.meta.url)),
  };
}
