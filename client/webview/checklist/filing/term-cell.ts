// Where one agreement has one term: read, and written.
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TermItem } from '../../../../server/src/protocol/checklist.js';
import type { Item } from '../../../../server/src/protocol/messages.js';
import { icon } from '../../kit/icon.js';
import { t } from '../../kit/words.js';
import { iconButton, placeLink } from '../links.js';
import type { Page } from '../page.js';
import { refusalNote } from '../refusal-note.js';

/** A cell of the matrix; a dash where the term is not asked of the agreement. */
export function termCell(term: TermItem | undefined, agreement: Item, page: Page): TemplateResult {
  if (!term) return html`<td class="not-asked"><span aria-hidden="true">–</span><span class="for-readers">${t('not asked for')}</span></td>`;
  const key = `${agreement.address} ${term.id}`;
  if (page.editing === key) return html`<td class="term-cell" data-agreement=${agreement.id}>${termForm(term, agreement, key, page)}</td>`;
  return html`<td class=${term.met ? 'term-cell met' : `term-cell missing ${term.level}`} data-agreement=${agreement.id}>
    <div class="term-place">
      ${icon(term.met ? 'check' : 'close')}
      <span class="term-where">${placeLink(term.spot, placeWords(term, page.valueUnderWay(key)), page)}</span>
      ${iconButton('edit', t('Write where {0} has “{1}”', agreement.name, term.name), () => page.edit(key))}
    </div>
    ${refusalNote(key, page)}
  </td>`;
}

function placeWords({ met, where }: TermItem, underWay: string | boolean | null | undefined): string {
  if (typeof underWay === 'string') return underWay;
  return where ?? (met ? t('in the official text') : t('missing'));
}

function termForm(term: TermItem, agreement: Item, key: string, page: Page): TemplateResult {
  const close = () => closeForm(term, agreement, page);
  const save = (value: string | false) => {
    page.setValue(key, { address: agreement.address, path: ['terms', term.id] }, value);
    close();
  };
  return html`<form
    class="term-form"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const words = new FormData(event.target instanceof HTMLFormElement ? event.target : undefined).get('where');
      if (typeof words === 'string' && words.trim() !== '') save(words.trim());
      else close();
    }}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <input name="where" type="text" autocomplete="off" .value=${term.where ?? ''} placeholder=${t('Such as Art. 7')} aria-label=${t('Where {0} has “{1}”', agreement.name, term.name)} ${ref(focusOnce)} />
    <span class="form-buttons">
      <button class="icon-button" type="submit" title=${t('Write it')} aria-label=${t('Write it')}>${icon('check')}</button>
      ${term.met ? html`<button class="icon-button" type="button" title=${t('The document does not have it')} aria-label=${t('The document does not have it')} @click=${() => save(false)}>${icon('circle-slash')}</button>` : nothing}
      <button class="icon-button" type="button" title=${t('Cancel')} aria-label=${t('Cancel')} @click=${close}>${icon('close')}</button>
    </span>
  </form>`;
}

const focused = new WeakSet<Element>();

function focusOnce(element: Element | undefined): void {
  if (!(element instanceof HTMLInputElement) || focused.has(element)) return;
  focused.add(element);
  queueMicrotask(() => element.select());
}

/** Takes the form away and goes back to the button that opened it. */
function closeForm(term: TermItem, agreement: Item, page: Page): void {
  page.edit(undefined);
  const row = document.querySelector(`tr[data-term="${CSS.escape(term.id)}"] td[data-agreement="${CSS.escape(agreement.id)}"] .icon-button`);
  if (row instanceof HTMLElement) row.focus();
}
