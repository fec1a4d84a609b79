// What an item rests on, and how sure that is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, Guidance, Provision } from '../../../server/src/protocol/checklist.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/words.js';
import type { Page } from './page.js';
import { disclosure } from './section.js';

const icons = { 'second-hand': 'quote', unverified: 'unverified', judgement: 'lightbulb' } as const;

/** Shows that something is not certain; nothing where its text was seen. */
export function confidenceMark({ confidence, sure }: Basis): TemplateResult | typeof nothing {
  if (confidence === 'verified') return nothing;
  if (confidence === 'unverified') return html`<span class="confidence unverified">${icon(icons[confidence])}${sure}</span>`;
  return html`<span class="confidence" role="img" aria-label=${sure} title=${sure}>${icon(icons[confidence])}</span>`;
}

/** Provisions with their official pages, how sure they are, and what has to be said of them. */
export function basisLines(key: string, basis: Basis, page: Page): TemplateResult {
  return html`${provisionLines(key, basis.provisions, page)}
    <dt>${t('How sure')}</dt>
    <dd>${basis.sure}${basis.note === null ? nothing : html`<p class="note">${basis.note}</p>`}</dd>`;
}

function provisionLines(key: string, provisions: readonly Provision[], page: Page): TemplateResult | typeof nothing {
  if (provisions.length === 0) return nothing;
  const told = provisions.filter(({ gist }) => gist !== '');
  const gists = () => html`<dl class="gists">${told.map(({ title, gist }) => html`<dt>${title}</dt><dd>${gist}</dd>`)}</dl>`;
  return html`<dt>${t('Rests on')}</dt>
    <dd>
      <ul class="provisions">${provisions.map((one) => html`<li>${provisionLink(one)}</li>`)}</ul>
      ${told.length === 0 ? nothing : disclosure(`provisions ${key}`, t('What it says'), page, gists)}
    </dd>`;
}

function provisionLink({ title, url }: Provision): TemplateResult | string {
  if (url === null || !/^https?:/.test(url)) return title;
  return html`<a href=${url} title=${t('Open the official page')}>${title}\u2060${icon('link-external')}</a>`;
}

/** What good looks like, and what often goes wrong. */
export function guidanceText(key: string, guidance: Guidance, page: Page): TemplateResult {
  return html`<dl class="guidance">
    <dt>${t('What good looks like')}</dt>
    <dd>${guidance.gist}</dd>
    ${guidance.commonFault === null ? nothing : html`<dt>${t('Common fault')}</dt><dd>${guidance.commonFault}</dd>`}
    ${basisLines(key, guidance, page)}
  </dl>`;
}
