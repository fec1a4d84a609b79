// The same as a table: one row for each arrow.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import { t } from '../kit/words.js';
import type { PanelActions, PanelState } from './panel-state.js';
import type { ArrowPart } from './part.js';
import { opensName, sizeOf } from './part-words.js';

export function listView(state: PanelState, actions: PanelActions): TemplateResult {
  const arrows = state.parts.flatMap((part) => (part.kind === 'arrow' ? part : []));
  const found = new Set(state.found);
  const shown = state.searched === '' ? arrows : arrows.filter((arrow) => found.has(arrow));
  return html`<div class="list" tabindex="0" role="region" aria-label=${t('Arrows as a list')}>
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${t('No.')}</th>
          <th scope="col">${t('Flow')}</th>
          <th scope="col">${t('From and to')}</th>
          <th scope="col">${t('Outcome')}</th>
          <th scope="col">${t('Facts')}</th>
          <th scope="col" class="number">${t('Findings')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((arrow) => row(arrow, state, actions))}
      </tbody>
    </table>
  </div>`;
}

function row(part: ArrowPart, { selected }: PanelState, actions: PanelActions): TemplateResult {
  const { number, item, size, between, mechanism, facts, findings, status } = part.edge;
  return html`<tr ?data-selected=${part === selected} @click=${() => actions.select(part)} @dblclick=${() => actions.drillInto(part.edge.opens, opensName(part))}>
    <td class="number">${number}</td>
    <td>
      <button class="link" @click=${() => (item ? actions.goTo(part, false) : actions.drillInto(part.edge.opens, opensName(part)))}>${item?.id ?? sizeOf(size)}</button>
      ${status === 'active' ? nothing : html`<span class="tag">${statusName(status)}</span>`}
    </td>
    <td>${between}</td>
    <td class="verdict">${outcomeMark(mechanism)} <span class="name">${mechanism.name}</span></td>
    <td class="quiet">${facts.join(' · ')}</td>
    <td class="number">${findings || ''}</td>
  </tr>`;
}

function statusName(status: 'planned' | 'suspended' | 'ended'): string {
  switch (status) {
    case 'planned':
      return t('planned');
    case 'suspended':
      return t('suspended');
    case 'ended':
      return t('ended');
  }
}
