// Which view is shown: the way that led to it, and a list of all of them.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DiagramTarget } from '../../../server/src/protocol/diagram.js';
import type { DiagramQuestion } from '../../../server/src/protocol/diagram-panel.js';
import { closePopover, popover } from '../kit/popover.js';
import { t } from '../kit/words.js';
import type { PanelActions, PanelState } from './panel-state.js';

type NamedView = DiagramTarget & { readonly name: string };

/** Nobody reads a longer list; typing makes it shorter. */
const longest = 200;
let typed = '';

export function viewMenu(state: PanelState, actions: PanelActions): TemplateResult {
  const { question } = state;
  const current = nameOf(state, question);
  const crumbs = question.trail.map((step, place) => {
    const name = nameOf(state, step);
    const back = () => actions.ask({ ...step, trail: question.trail.slice(0, place) });
    return html`<button class="tool crumb" title=${t('Back to {0}', name)} @click=${back}>${name}</button>
      <i class="codicon codicon-chevron-right separator" aria-hidden="true"></i>`;
  });
  const menu = popover({
    id: 'views',
    icon: 'type-hierarchy',
    label: t('View'),
    text: current,
    content: viewList(state, actions),
    opened: () => {
      typed = '';
    },
  });
  return html`<nav class="trail" aria-label=${t('View')}>${crumbs}${menu}</nav>`;
}

function viewList(state: PanelState, actions: PanelActions): TemplateResult {
  const words = typed.toLowerCase();
  const views = (state.shown?.choices.views ?? []).filter(({ name, id = '' }) => `${name} ${id}`.toLowerCase().includes(words));
  const kinds = [...new Set(views.map(({ view }) => view ?? 'overview'))];
  const refresh = ({ target }: InputEvent) => {
    if (!(target instanceof HTMLInputElement)) return;
    typed = target.value;
    actions.search(state.searched);
  };
  return html`<input class="field" data-first type="text" .value=${typed} placeholder=${t('Find a view')} aria-label=${t('Find a view')} @input=${refresh} />
    <div class="choices">
      ${kinds.map((kind) => {
        const ofKind = views.filter(({ view = 'overview' }) => view === kind);
        return html`${kind === 'overview' ? nothing : html`<h2>${kindName(kind)}</h2>`}
        ${ofKind.slice(0, longest).map((view) => viewButton(view, state, actions))}
        ${ofKind.length > longest ? html`<p class="quiet">${t('{0} more; type to find them', (ofKind.length - longest).toLocaleString())}</p>` : nothing}`;
      })}
      ${views.length === 0 ? html`<p class="quiet">${t('No results')}</p>` : nothing}
    </div>`;
}

function viewButton({ name, view, id }: NamedView, { question }: PanelState, actions: PanelActions): TemplateResult {
  const target: DiagramTarget = { ...(view === undefined ? {} : { view }), ...(id === undefined ? {} : { id }) };
  const isCurrent = sameTarget(target, question.target);
  const choose = () => {
    closePopover('views');
    actions.ask({ target, name: null, trail: [] });
  };
  return html`<button class="choice" aria-current=${isCurrent ? 'true' : 'false'} title=${id ?? name} @click=${choose}>
    <i class="codicon ${isCurrent ? 'codicon-check' : ''}" aria-hidden="true"></i><span>${name}</span>
  </button>`;
}

/** What a view is called: in the list, or where it was opened from. */
export function nameOf({ shown }: Pick<PanelState, 'shown'>, { target, name }: Pick<DiagramQuestion, 'target' | 'name'>): string {
  return shown?.choices.views.find((view) => sameTarget(view, target))?.name ?? name ?? target.id ?? t('Overview');
}

export function sameTarget(one: DiagramTarget, other: DiagramTarget): boolean {
  return (one.view ?? 'overview') === (other.view ?? 'overview') && one.id === other.id && (one.skip ?? 0) === (other.skip ?? 0);
}

function kindName(kind: NonNullable<DiagramTarget['view']>): string {
  switch (kind) {
    case 'overview':
      return t('Overview');
    case 'exporter':
      return t('Exporters');
    case 'recipient':
      return t('Recipients');
    case 'country':
      return t('Countries and regions');
    case 'filing':
      return t('Filings');
    case 'flow':
      return t('Flows');
    case 'route':
      return t('Routes');
  }
}
