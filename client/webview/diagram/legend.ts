// What the marks and lines mean; an entry that is chosen narrows the drawing to its flows.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import { t } from '../kit/words.js';
import { changeName } from './change-name.js';
import { toggled } from './filter-menu.js';
import type { PanelActions, PanelState } from './panel-state.js';

export function legend({ shown, question }: PanelState, actions: PanelActions): TemplateResult | typeof nothing {
  if (!shown || shown.choices.outcomes.length === 0) return nothing;
  const chosen = question.filter.outcomes ?? [];
  return html`<aside class="legend" aria-label=${t('Legend')}>
    ${shown.choices.outcomes.map(
      (outcome) =>
        html`<button
          class="legend-entry"
          aria-pressed=${chosen.includes(outcome.id) ? 'true' : 'false'}
          title=${t('Show only: {0}', outcome.name)}
          @click=${() => actions.ask({ filter: toggled(question.filter, 'outcomes', outcome.id) })}
        >
          <svg class="sample" viewBox="0 0 26 10" aria-hidden="true">${svg`<g class="arrow" data-outcome=${outcome.id}><path class="line" d="M 2 5 H 24"/></g>`}</svg>
          ${outcomeMark(outcome)}<span class="name">${outcome.name}</span><span class="quiet number">${outcome.flows.toLocaleString()}</span>
        </button>`,
    )}
    ${shown.drawing.edges.some(({ uncertain, mechanism }) => uncertain && mechanism.id !== 'undetermined') ? uncertainLine() : nothing}
    ${shown.question.time === 'changes' ? changeMarks() : nothing}
  </aside>`;
}

function uncertainLine(): TemplateResult {
  return html`<span class="legend-entry">
    <svg class="sample" viewBox="0 0 26 10" aria-hidden="true">${svg`<g class="arrow" data-uncertain><path class="line" d="M 2 5 H 24"/></g>`}</svg>
    <span>${t('Facts are missing')}</span>
  </span>`;
}

function changeMarks(): TemplateResult {
  const kinds = ['added', 'removed', 'verdict', 'content'] as const;
  return html`<p class="legend-changes">${kinds.map((kind) => html`<span class="change" data-change=${kind}>${changeName(kind)}</span>`)}</p>`;
}
