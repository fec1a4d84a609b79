// The mark of an outcome, drawn, so that it looks the same in every font.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Outcome } from '../../../server/src/protocol/messages.js';

const shapes: Readonly<Record<string, { readonly tone: string; readonly drawing: TemplateResult }>> = {
  '●': { tone: 'assessment', drawing: svg`<circle cx="8" cy="8" r="5.5" fill="currentColor" />` },
  '◆': { tone: 'contract', drawing: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />` },
  '○': { tone: 'exempt', drawing: svg`<circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" stroke-width="1.75" />` },
  '?': {
    tone: 'undetermined',
    drawing: svg`<path d="M5.2 5.6C5.2 3.9 6.4 3 8 3s2.8 1 2.8 2.5C10.8 7.6 8 7.7 8 9.8" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" /><circle cx="8" cy="12.8" r="1.15" fill="currentColor" />`,
  },
  '–': { tone: 'none', drawing: svg`<path d="M3 8h10" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />` },
};

/** Name of the colour of an outcome, as in theme.css: `assessment`, `contract`, `undetermined`, `exempt`, `none`. */
export function toneOf(outcome: Pick<Outcome, 'mark'> | null): string {
  return shapes[outcome?.mark[0] ?? '']?.tone ?? 'none';
}

/** The drawn mark with its letter. Its name is to stand beside it, or is told as a label. */
export function outcomeMark(outcome: Outcome, labelled: 'named-beside' | 'alone' = 'named-beside'): TemplateResult {
  const shape = shapes[outcome.mark[0] ?? ''];
  const letter = outcome.mark.slice(1).trim();
  const alone = labelled === 'alone';
  return html`<span class="outcome-mark" role=${alone ? 'img' : nothing} aria-label=${alone ? outcome.name : nothing} aria-hidden=${alone ? nothing : 'true'} title=${outcome.name}
    ><svg viewBox="0 0 16 16" class="tone-${toneOf(outcome)}">${shape?.drawing ?? nothing}</svg>${letter ? html`<span>${letter}</span>` : nothing}</span
  >`;
}
