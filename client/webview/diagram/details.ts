// The bar below the drawing: what is chosen, and what can be done with it.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import { t } from '../kit/words.js';
import type { PanelActions, PanelState } from './panel-state.js';
import type { Part } from './part.js';
import { findingsOf, headingOf, numberOf, opensName, sizeOf } from './part-words.js';
import { sameTarget } from './view-menu.js';

export function details(state: PanelState, actions: PanelActions): TemplateResult {
  return html`<section class="details" aria-label=${t('Details')}>${state.selected ? chosen(state.selected, state, actions) : summary(state)}</section>`;
}

function chosen(part: Part, state: PanelState, actions: PanelActions): TemplateResult {
  const { title, detail } = headingOf(part);
  const item = part.kind === 'arrow' ? part.edge.item : part.node.item;
  const opens = part.kind === 'arrow' ? part.edge.opens : part.node.opens;
  return html`<div class="details-text">
      <p class="details-heading">
        ${part.kind === 'arrow' ? numberOf(part) : nothing}<strong>${title}</strong>
        ${part.kind === 'arrow' ? html`<span class="verdict">${outcomeMark(part.edge.mechanism)}<span class="name">${part.edge.mechanism.name}</span></span>` : nothing}
        ${detail ? html`<span class="quiet">${detail}</span>` : nothing}
      </p>
      ${part.kind === 'arrow' ? facts(part, actions) : nothing}
    </div>
    <div class="details-actions">
      ${item?.spot ? html`<button class="primary" @click=${() => actions.goTo(part, true)}>${t('Go to file')}</button>` : nothing}
      ${item ? html`<button class="secondary" @click=${() => actions.explain(item.address)}>${t('Explain')}</button>` : nothing}
      ${opens && !sameTarget(state.question.target, opens) ? html`<button class="secondary" @click=${() => actions.drillInto(opens, opensName(part))}>${t('Open view')}</button>` : nothing}
      <button class="tool icon" title=${t('Close')} aria-label=${t('Close')} @click=${() => actions.select(undefined)}><i class="codicon codicon-close" aria-hidden="true"></i></button>
    </div>`;
}

function facts({ edge }: Extract<Part, { kind: 'arrow' }>, actions: PanelActions): TemplateResult {
  return html`<p class="facts">
    <span title=${edge.facts.join('\n')}>${edge.facts.join(' · ')}</span>
    ${edge.item ? nothing : edge.counts.map((count) => html`<span class="verdict">${outcomeMark(count)}<span class="name">${count.name}</span>${count.flows.toLocaleString()}</span>`)}
    ${edge.findings > 0 ? html`<button class="link" @click=${() => actions.showProblems()}>${findingsOf(edge.findings)}</button>` : nothing}
  </p>`;
}

/** How much is shown, and how. */
function summary({ shown }: PanelState): TemplateResult {
  if (!shown) return html``;
  const { flows, edges, grouping } = shown.drawing;
  const count = flows.shown === flows.of ? sizeOf(flows.of) : t('{0} of {1} flows', flows.shown.toLocaleString(), flows.of.toLocaleString());
  const words = grouping === 'flow' ? count : t('{0} in {1} arrows, {2}', count, edges.length.toLocaleString(), groupedBy(grouping));
  return html`<p class="quiet summary">${words}<span class="hint">${t('Click shows the definition, double click opens the view')}</span></p>`;
}

function groupedBy(grouping: 'system' | 'recipient' | 'country'): string {
  switch (grouping) {
    case 'system':
      return t('grouped by system');
    case 'recipient':
      return t('grouped by recipient');
    case 'country':
      return t('grouped by country or region');
  }
}
