// The drawing as a picture that needs nothing else: its styles inside, its fonts named, with title and legend.

import type { PictureChoice } from './panel-state.js';
import type { Drawing } from './part.js';
import { composed } from './picture-svg.js';

interface PictureOptions {
  /** A place in the page where it is put together, unseen. */
  readonly holder: HTMLElement;
  readonly choice: PictureChoice;
}

/** What a browser draws at most, in pixels of a side and in all. */
const [longestSide, most] = [16_000, 120_000_000];

/** The bytes of a file; undefined where the browser cannot make them. */
export async function picture(drawing: Drawing, { holder, choice }: PictureOptions): Promise<Uint8Array | undefined> {
  const { text, width, height } = composed(drawing, holder, choice.background);
  if (choice.format === 'svg') return new TextEncoder().encode(text);
  const scale = Math.min(choice.scale, longestSide / width, longestSide / height, Math.sqrt(most / (width * height)));
  const blob = await rasterized(text, Math.ceil(width * scale), Math.ceil(height * scale));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}

async function rasterized(text: string, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
