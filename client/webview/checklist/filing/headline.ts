import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FilingItem, Fraction } from '../../../../server/src/protocol/checklist.js';
import type { FilingContent } from '../../../../server/src/protocol/checklist-panel.js';
import { codedText } from '../../kit/coded-text.js';
import { icon } from '../../kit/icon.js';
import { outcomeMark } from '../../kit/outcome-mark.js';
import { t } from '../../kit/words.js';
import { iconButton, placeLink } from '../links.js';
import { daysFrom } from '../numbers.js';
import type { Page } from '../page.js';
import { refusalNote } from '../refusal-note.js';

/** What a filing is, how it stands and what comes next. */
export function headline({ filing, asOf, regime }: FilingContent, page: Page): TemplateResult {
  const { item, mechanism, next } = filing;
  return html`<header class="headline">
    <p class="evaluated" title=${t('Day of evaluation and the rules that are applied')}><time datetime=${asOf}>${asOf}</time><span>${regime}</span></p>
    <div class="headline-title">
      <h1>${placeLink(item.spot, item.name, page)}</h1>
      ${iconButton('type-hierarchy', t('Show {0} in the diagram', item.name), () => page.send({ does: 'showDiagram', address: item.address }))}
      <button class="action secondary" @click=${() => page.send({ does: 'preparePack', address: item.address })}>${icon('package')}<span>${t('Prepare submission pack')}</span></button>
    </div>
    <p class="standing">${mechanism ? html`<span class="outcome">${outcomeMark(mechanism)}<span class="outcome-name">${mechanism.name}</span></span>` : nothing}<span class="standing-words">${codedText(filing.standing)}</span></p>
    ${next === null ? nothing : html`<p class="next">${icon('arrow-right')}<span><strong>${t('Next')}</strong> ${codedText(next)}</span></p>`} ${facts(filing, asOf, page)} ${progressRow(filing)}
  </header>`;
}

function facts({ item, status, statuses, owner, neededBy }: FilingItem, asOf: string, page: Page): TemplateResult {
  const key = 'status';
  const value = page.valueUnderWay(key) ?? status ?? '';
  return html`<dl class="facts">
    <div>
      <dt><label for="filing-status">${t('Status')}</label></dt>
      <dd>
        <select id="filing-status" .value=${live(String(value))} @change=${(event: Event) => setStatus(event, item.address, page)}>
          ${status === null ? html`<option value="" ?selected=${value === ''} disabled>–</option>` : nothing}
          ${statuses.map(({ id, name }) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
        </select>
        ${refusalNote(key, page)}
      </dd>
    </div>
    ${neededBy === null ? nothing : html`<div><dt>${t('Needed by')}</dt><dd><time datetime=${neededBy}>${neededBy}</time> <span class="distance">${daysFrom(asOf, neededBy)}</span></dd></div>`}
    ${owner === null ? nothing : html`<div><dt>${t('Owner')}</dt><dd>${owner}</dd></div>`}
  </dl>`;
}

function setStatus({ currentTarget }: Event, address: string, page: Page): void {
  if (currentTarget instanceof HTMLSelectElement) page.setValue('status', { address, path: ['status'] }, currentTarget.value);
}

function progressRow({ progress }: FilingItem): TemplateResult {
  const { documents, terms, steps, findings } = progress;
  return html`<ul class="progress-row" aria-label=${progress.text}>
    ${meter(t('Steps'), steps)} ${meter(t('Documents'), documents)} ${meter(t('Terms'), terms)}
    <li class=${findings === 0 ? 'meter' : 'meter some'}><span class="figure">${findings}</span><span class="meter-name">${t('Findings')}</span></li>
  </ul>`;
}

function meter(name: string, { done, of }: Fraction): TemplateResult | typeof nothing {
  if (of === 0) return nothing;
  return html`<li class="meter">
    <span class="figure">${done}<span class="of">/${of}</span></span><span class="meter-name">${name}</span>
    <span class="progress" aria-hidden="true"><span style="width: ${(done / of) * 100}%"></span></span>
  </li>`;
}
