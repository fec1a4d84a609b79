import { html, type TemplateResult } from 'lit';

/** Words as the server writes them: ids between backticks become code, and days are kept on one line. */
export function codedText(text: string): TemplateResult {
  return html`${text.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : dated(part)))}`;
}

function dated(text: string): readonly (TemplateResult | string)[] {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, place) => (place % 2 === 1 ? html`<time datetime=${part}>${part}</time>` : part));
}
