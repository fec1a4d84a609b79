// What is different since the base, one line for each flow.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FlowChange } from '../../../server/src/protocol/diagram.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import { t } from '../kit/words.js';
import { changeName } from './change-name.js';
import type { PanelActions, PanelState } from './panel-state.js';
import { partOf } from './part.js';

/** Nobody reads a longer list; the drawing shows the rest. */
const longest = 100;

export function changeList(state: PanelState, actions: PanelActions): TemplateResult | typeof nothing {
  const { shown } = state;
  if (shown?.question.time !== 'changes') return nothing;
  const { changes } = shown.drawing;
  const title = changes.length === 0 ? t('Nothing is different since {0}', shown.base.label ?? '') : t('Different since {0}', shown.base.label ?? '');
  return html`<aside class="changes" aria-label=${t('Changes')}>
    <h2>${title} ${changes.length > 0 ? html`<span class="badge">${changes.length}</span>` : nothing}</h2>
    <ul>
      ${changes.slice(0, longest).map((change) => html`<li>${line(change, state, actions)}</li>`)}
    </ul>
    ${changes.length > longest ? html`<p class="quiet">${t('and {0} more', changes.length - longest)}</p>` : nothing}
  </aside>`;
}

function line({ item, kind, before, after }: FlowChange, { parts }: PanelState, actions: PanelActions): TemplateResult {
  const part = partOf(parts, item.address);
  return html`<button class="choice" title=${item.name} @click=${() => actions.select(part)} ?disabled=${!part}>
    <span class="change" data-change=${kind} role="img" aria-label=${changeName(kind)}></span><span>${item.id}</span>
    ${kind === 'verdict' && before && after ? html`<span class="quiet">${outcomeMark(before, 'alone')} → ${outcomeMark(after, 'alone')}</span>` : nothing}
  </button>`;
}
