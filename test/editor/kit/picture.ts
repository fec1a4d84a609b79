import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
}

/** A picture on the disk, once it is there: its size, and how many colours it has. */
export async function picture(page: Page, path: string): Promise<Look> {
  await expect.poll(() => existsSync(path) && statSync(path).size > 0, { timeout: 20_000 }).toBe(true);
  const address = `data:image/${path.endsWith('.svg') ? 'svg+xml' : 'png'};base64,${readFileSync(path).toString('base64')}`;
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate<Look>(`(${look})(${JSON.stringify(address)})`);
  } finally {
    await blank.close();
  }
}

// Runs in a browser, of which these tests have no types.
const look = `async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const colours = new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer));
  return { width: image.width, height: image.height, colours: colours.size };
}`;
