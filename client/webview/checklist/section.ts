import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../kit/icon.js';
import type { Page } from './page.js';

export interface Section {
  readonly key: string;
  readonly title: string;
  /** Stands beside the title. */
  readonly count?: string;
  /** Left out: open. */
  readonly closedAtFirst?: boolean;
}

/** A part of the page that can be closed. */
export function section({ key, title, count, closedAtFirst = false }: Section, page: Page, content: TemplateResult): TemplateResult {
  return html`<details class="section" data-section=${key} ?open=${page.isOpen(key, !closedAtFirst)} @toggle=${(event: Event) => noteToggle(event, key, page, !closedAtFirst)}>
    <summary><h2>${title}</h2>${count === undefined ? nothing : html`<span class="count">${count}</span>`}</summary>
    <div class="section-content">${content}</div>
  </details>`;
}

/** Something more that a person may want to read. */
export function disclosure(key: string, label: TemplateResult | string, page: Page, content: () => TemplateResult): TemplateResult {
  const open = page.isOpen(key);
  return html`<details class="disclosure" ?open=${open} @toggle=${(event: Event) => noteToggle(event, key, page, false)}>
    <summary>${label}</summary>
    ${open ? html`<div class="disclosed">${content()}</div>` : nothing}
  </details>`;
}

/** A button among others that shows more below them; see `expanded`. */
export function expander(key: string, label: string, page: Page): TemplateResult {
  const open = page.isOpen(key);
  return html`<button class="expander" aria-expanded=${open} @click=${() => page.setOpen(key, !open)}>${icon(open ? 'chevron-down' : 'chevron-right')}${label}</button>`;
}

/** What an expander shows. */
export function expanded(key: string, page: Page, content: () => TemplateResult): TemplateResult | typeof nothing {
  return page.isOpen(key) ? html`<div class="disclosed">${content()}</div>` : nothing;
}

function noteToggle({ currentTarget }: Event, key: string, page: Page, atFirst: boolean): void {
  if (currentTarget instanceof HTMLDetailsElement) page.setOpen(key, currentTarget.open, atFirst);
}
