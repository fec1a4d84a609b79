import { html, type TemplateResult } from 'lit';
import type { NoContent } from '../../../server/src/protocol/checklist-panel.js';
import { t } from '../kit/words.js';
import type { Page } from './page.js';

/** A page with nothing to show, and what to do about it. */
export function emptyPage({ because }: NoContent, page: Page): TemplateResult {
  switch (because) {
    case 'loading':
      return html`<main class="empty" aria-busy="true"><p>${t('Reading the project…')}</p></main>`;
    case 'gone':
      return html`<main class="empty"><p>${t('This is no longer part of the project. Once it is written again, it is shown here.')}</p></main>`;
    case 'silent':
      return html`<main class="empty">
        <p>${t('The language server does not answer.')}</p>
        <button class="action" @click=${() => page.send({ does: 'restartServer' })}>${t('Restart it')}</button>
      </main>`;
  }
}
