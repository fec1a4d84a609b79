import { Uri, workspace } from 'vscode';
import type { PackOrderAssets } from '../../../server/src/protocol/pack.js';

/** In the order in which they are asked for a character. */
const fonts = [
  'pack-fonts/1-noto-sans-sc.ttf',
  'pack-fonts/2-noto-sans.ttf',
  'pack-fonts/3-noto-sans-arabic.ttf',
  'pack-fonts/4-noto-sans-hebrew.ttf',
  'pack-fonts/5-noto-sans-thai.ttf',
  'pack-fonts/6-noto-sans-kr.ttf',
  'pack-fonts/7-noto-emoji.ttf',
];
const renderer = 'resvg.wasm';

/** Files of the extension that the making of a pack needs. */
export async function packAssets(extension: Uri): Promise<PackOrderAssets> {
  const read = async (name: string) => new Uint8Array(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', ...name.split('/'))));
  return { fonts: await Promise.all(fonts.map(read)), renderer: await read(renderer) };
}
