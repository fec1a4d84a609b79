// Words that lead to a place: in a file, in the drawing, in the law.
import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Spot } from '../../../server/src/protocol/messages.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/words.js';
import type { Page } from './page.js';

type Words = TemplateResult | string;

/** Words that lead to a place in a file; plain where there is none. */
export function placeLink(spot: Spot | undefined, words: Words, page: Page): TemplateResult {
  if (!spot) return html`<span>${words}</span>`;
  return html`<button class="link" title=${t('Go to its place in the file')} @click=${() => page.send({ does: 'openSpot', spot })}>${words}</button>`;
}

/** The name of something that the project defines. */
export function itemLink({ id, name, spot }: Item, page: Page): TemplateResult {
  return html`${placeLink(spot, name, page)}${name === id ? nothing : html` <code class="id">${id}</code>`}`;
}

/** A button that shows an icon alone. */
export function iconButton(name: string, label: string, act: () => void): TemplateResult {
  return html`<button class="icon-button" title=${label} aria-label=${label} @click=${act}>${icon(name)}</button>`;
}
