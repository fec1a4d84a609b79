import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DocumentItem, FilingItem, HeadingItem } from '../../../../server/src/protocol/checklist.js';
import { icon } from '../../kit/icon.js';
import { t } from '../../kit/words.js';
import { confidenceMark, guidanceText } from '../basis.js';
import { findingList } from '../findings.js';
import { placeLink } from '../links.js';
import type { Page } from '../page.js';
import { refusalNote } from '../refusal-note.js';
import { disclosure, expanded, expander } from '../section.js';
import { documentStatus, documentTick } from './document-status.js';

/** The documents that a filing asks for: what must be there first. */
export function documentList({ item, documents }: FilingItem, page: Page): TemplateResult {
  return html`<ul class="documents">
    ${repeat(
      documents,
      ({ id }) => id,
      (one) => documentRow(one, item.address, page),
    )}
  </ul>`;
}

function documentRow(document: DocumentItem, filing: string, page: Page): TemplateResult {
  const { id, name, mandatory, spot, findings, guidance, headings } = document;
  return html`<li class="document ${document.status}" data-document=${id}>
    ${documentTick(document, filing, page)}
    <div class="document-words">
      <p class="document-name">
        ${placeLink(spot, name, page)} ${mandatory ? html`<span class="tag">${t('mandatory')}</span>` : nothing} ${guidance ? confidenceMark(guidance) : nothing}
      </p>
      ${documentFacts(document, page)} ${findingList(findings, page)} ${refusalNote(`document ${id}`, page)}
      ${guidance ? expanded(`guidance ${id}`, page, () => guidanceText(`document ${id}`, guidance, page)) : nothing}
      ${expanded(`headings ${id}`, page, () => headingList(id, headings, page))}
    </div>
    ${documentStatus(document, filing, page)}
  </li>`;
}

function documentFacts(document: DocumentItem, page: Page): TemplateResult {
  const { id, owner, due, guidance, headings } = document;
  return html`<div class="document-facts">
    ${fileLink(document, page)} ${owner === null ? nothing : html`<span>${icon('account')}<span class="for-readers">${t('Owner')}</span>${owner}</span>`}
    ${due === null ? nothing : html`<span>${icon('calendar')}${t('due {0}', due)}</span>`} ${draftNote(document)} ${guidance ? expander(`guidance ${id}`, t('Guidance'), page) : nothing}
    ${headings.length === 0 ? nothing : expander(`headings ${id}`, t('Headings of the report ({0})', headings.length), page)}
  </div>`;
}

function draftNote({ drafted, status }: DocumentItem): TemplateResult | typeof nothing {
  if (!drafted || status === 'final') return nothing;
  return html`<span title=${t('The submission pack has a draft of it')}>${icon('package')}${t('can be drafted')}</span>`;
}

function fileLink({ file, fileUri, exists }: DocumentItem, page: Page): TemplateResult | typeof nothing {
  if (file === null) return nothing;
  if (exists === false) return html`<span class="file-missing">${icon('warning')}<span><span class="file">${file}</span> ${t('is not there')}</span></span>`;
  if (fileUri === null) return html`<span>${icon('file')}<span class="file">${file}</span></span>`;
  return html`<button class="link" title=${t('Open the file')} @click=${() => page.send({ does: 'openFile', uri: fileUri })}>${icon('file')}<span class="file">${file}</span></button>`;
}

function headingList(document: string, headings: readonly HeadingItem[], page: Page): TemplateResult {
  return html`<ul class="headings">
    ${headings.map(
      ({ id, number, name, guidance }) => html`<li class=${number.includes('.') ? 'part' : ''}>
        ${disclosure(`heading ${document} ${id}`, html`<span class="heading-number">${number}</span><span>${name}</span>`, page, () => guidanceText(`heading ${document} ${id}`, guidance, page))}
      </li>`,
    )}
  </ul>`;
}
