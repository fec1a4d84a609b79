// From the server’s answer to a drawing, off screen, so that the one before stays until this one is there.
import type { DiagramResult } from '../../../server/src/protocol/diagram.js';
import { dress } from './dress.js';
import type { Drawing } from './part.js';
import { safeSvg } from './safe-svg.js';

let count = 0;

/** Styles and distances of the text are for pages of others; ours follow the theme, and are closer together. */
const styles = /^---\n[\s\S]*?\n---\n|^\s*(?:linkStyle|classDef) .*$/gm;

/** Draws; undefined where Mermaid cannot. The drawing is not in the page yet. */
export async function draw(result: DiagramResult, holder: HTMLElement): Promise<Drawing | undefined> {
  const id = `drawing-${++count}`;
  const fontFamily = getComputedStyle(holder).fontFamily;
  try {
    const { flowchart } = await import('./mermaid-flowchart.js');
    const { svg: text, arrows } = await flowchart({ text: result.mermaid.replace(styles, ''), id, fontFamily, holder });
    const svg = safeSvg(text);
    if (!svg) return undefined;
    holder.replaceChildren(svg);
    return dress(svg, { result, arrows, id });
  } catch {
    return undefined;
  } finally {
    holder.replaceChildren();
  }
}
