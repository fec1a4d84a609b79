// Everything around the drawing. The drawing itself, its small map and its tooltip stand in elements of their own.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { t } from '../kit/words.js';
import { changeList } from './change-list.js';
import { details } from './details.js';
import { isNarrowed } from './filter-menu.js';
import { legend } from './legend.js';
import { listView } from './list-view.js';
import type { PanelActions, PanelState } from './panel-state.js';
import { toolbar } from './toolbar.js';

/** Where the drawing, the small map and the tooltip go. */
export interface Frames {
  readonly stage: HTMLElement;
  readonly minimap: HTMLElement;
  readonly tooltip: HTMLElement;
}

export function panelView(state: PanelState, actions: PanelActions, { stage, minimap, tooltip }: Frames): TemplateResult {
  const { shown, asList } = state;
  const isEmpty = shown !== undefined && shown.drawing.flows.shown === 0 && shown.drawing.changes.length === 0;
  stage.hidden = asList || isEmpty || !shown;
  stage.classList.toggle('comparing', shown?.question.time === 'changes');
  stage.setAttribute('aria-label', shown?.drawing.title ?? t('Diagram'));
  return html`${toolbar(state, actions)}
    <main class="middle">
      <h1 class="unseen">${shown?.drawing.title ?? t('Diagram')}</h1>
      ${stage} ${asList && !isEmpty ? listView(state, actions) : nothing} ${isEmpty ? empty(state, actions) : nothing}
      ${shown ? nothing : html`<div class="empty"><p>${state.note ?? t('Drawing …')}</p></div>`}
      <div class="notes">
        ${state.stale === null ? nothing : html`<p class="note stale"><i class="codicon codicon-history" aria-hidden="true"></i> ${state.stale}</p>`}
        ${shown?.drawing.notes.map((note) => html`<p class="note">${note}</p>`)}
      </div>
      ${minimap} ${tooltip}
      <ol id="description" class="unseen" aria-label=${t('Flows in words')}>
        ${shown?.drawing.description.map((line) => html`<li>${line}</li>`)}
      </ol>
    </main>
    ${changeList(state, actions)} ${asList ? nothing : legend(state, actions)} ${details(state, actions)}`;
}

/** What to do where there is nothing to draw. */
function empty({ shown, question }: PanelState, actions: PanelActions): TemplateResult {
  if (isNarrowed(question.filter)) {
    return html`<div class="empty">
      <p>${t('No flow matches the filter.')}</p>
      <button class="primary" @click=${() => actions.ask({ filter: {} })}>${t('Clear filter')}</button>
    </div>`;
  }
  if (shown && shown.drawing.flows.of > 0) {
    return html`<div class="empty">
      <p>${t('All flows of this view have ended.')}</p>
      <button class="primary" @click=${() => actions.ask({ includeEnded: true })}>${t('Include flows that ended')}</button>
    </div>`;
  }
  const isOverview = (question.target.view ?? 'overview') === 'overview';
  return html`<div class="empty">
    <p>${isOverview ? t('No flows yet. A flow says which data goes from which system to which recipient.') : t('No flow belongs to this view.')}</p>
    ${
      isOverview
        ? html`<button class="primary" @click=${() => actions.addFlow()}>${t('Add a flow')}</button>`
        : html`<button class="primary" @click=${() => actions.ask({ target: { view: 'overview' }, name: null, trail: [] })}>${t('Show the overview')}</button>`
    }
  </div>`;
}
