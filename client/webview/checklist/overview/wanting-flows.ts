import { html, nothing, type TemplateResult } from 'lit';
import type { WantingFlows } from '../../../../server/src/protocol/checklist-panel.js';
import { icon } from '../../kit/icon.js';
import { outcomeMark } from '../../kit/outcome-mark.js';
import { t } from '../../kit/words.js';
import { placeLink } from '../links.js';
import type { Page } from '../page.js';
import { refusalNote } from '../refusal-note.js';

/** Flows that need a filing and have none, by what they need, and the way to one. */
export function wantingFlows(wanting: readonly WantingFlows[], filings: number, page: Page): TemplateResult | typeof nothing {
  if (wanting.length === 0) return nothing;
  const flows = wanting.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="wanting">
    <p class="wanting-title">${icon('warning')}<span>${title(flows, filings)}</span></p>
    ${wanting.map((one) => group(one, page))}
  </div>`;
}

function title(flows: number, filings: number): string {
  if (filings === 0) return flows === 1 ? t('No filings yet. One flow needs one:') : t('No filings yet. {0} flows need one:', flows);
  return flows === 1 ? t('One flow needs a filing and has none:') : t('{0} flows need a filing and have none:', flows);
}

function group({ outcome, count, flows }: WantingFlows, page: Page): TemplateResult {
  const key = `create ${outcome?.id ?? ''}`;
  const rest = count - flows.length;
  return html`<div class="wanting-group">
    ${outcome ? html`<p class="outcome">${outcomeMark(outcome)}<span class="outcome-name">${outcome.name}</span></p>` : nothing}
    <p class="wanting-flows">
      ${flows.map(({ id, spot }) => placeLink(spot, html`<code>${id}</code>`, page))}
      ${rest > 0 ? html`<span>${rest === 1 ? t('and 1 more') : t('and {0} more', rest)}</span>` : nothing}
    </p>
    <button class="action" ?disabled=${page.valueUnderWay(key) !== undefined} @click=${() => page.createFiling(key, outcome?.id ?? null)}>${t('Create filing')}</button>
    ${refusalNote(key, page)}
  </div>`;
}
