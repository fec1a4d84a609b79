import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../kit/icon.js';
import type { Page } from './page.js';

/** Why a change was not made, beside what it was to change. */
export function refusalNote(key: string, page: Page): TemplateResult | typeof nothing {
  const reason = page.refusal(key);
  return reason === undefined ? nothing : html`<p class="refusal" role="alert">${icon('error')}<span>${reason}</span></p>`;
}
