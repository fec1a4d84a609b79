import { html, type TemplateResult } from 'lit';

/** An icon beside words that say the same; a button with nothing else needs a label of its own. */
export function icon(name: string): TemplateResult {
  return html`<i class="codicon codicon-${name}" aria-hidden="true"></i>`;
}
