// The two controls that say how far a document is: a tick, and all that it may be.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DocumentItem } from '../../../../server/src/protocol/checklist.js';
import { icon } from '../../kit/icon.js';
import { t } from '../../kit/words.js';
import type { Page } from '../page.js';

type Status = DocumentItem['status'];

const settable = ['missing', 'draft', 'final'] as const;

/** A box that is ticked once the document is final; half where it is begun. */
export function documentTick(document: DocumentItem, filing: string, page: Page): TemplateResult {
  const status = statusShown(document, page);
  const there = status === 'final' || status === 'listed';
  const checked = there ? 'true' : status === 'draft' ? 'mixed' : 'false';
  return html`<button
    class="tick"
    role="checkbox"
    aria-checked=${checked}
    aria-label=${t('{0} is final', document.name)}
    title=${there ? t('Back to draft') : t('Mark as final')}
    @click=${() => setStatus(document, filing, there ? 'draft' : 'final', page)}
  >
    ${there ? icon('check') : status === 'draft' ? html`<span class="half" aria-hidden="true"></span>` : nothing}
  </button>`;
}

/** All that a document may be. */
export function documentStatus(document: DocumentItem, filing: string, page: Page): TemplateResult {
  const status = statusShown(document, page);
  return html`<select
    class="document-status"
    aria-label=${t('Status of {0}', document.name)}
    .value=${live(status)}
    @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLSelectElement && setStatus(document, filing, currentTarget.value, page)}
  >
    ${document.status === 'listed' ? html`<option value="listed" ?selected=${status === 'listed'} disabled>${statusName('listed')}</option>` : nothing}
    ${settable.map((one) => html`<option value=${one} ?selected=${one === status}>${statusName(one)}</option>`)}
  </select>`;
}

function statusShown({ id, status }: DocumentItem, page: Page): string {
  const underWay = page.valueUnderWay(`document ${id}`);
  return typeof underWay === 'string' ? underWay : status;
}

function statusName(status: Status): string {
  return { missing: t('Not there'), draft: t('Draft'), final: t('Final'), listed: t('Listed') }[status];
}

function setStatus(document: DocumentItem, filing: string, value: string, page: Page): void {
  const { id } = document;
  if (value !== statusShown(document, page)) page.setValue(`document ${id}`, { address: filing, path: ['documents', id, 'status'] }, value);
}
