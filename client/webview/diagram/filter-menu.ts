// What the drawing is narrowed to.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Choice, DiagramFilter, Grouping } from '../../../server/src/protocol/diagram.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import { popover } from '../kit/popover.js';
import { t } from '../kit/words.js';
import type { PanelActions, PanelState } from './panel-state.js';

type ListFilter = 'outcomes' | 'categories' | 'recipients' | 'statuses';

export function filterMenu(state: PanelState, actions: PanelActions): TemplateResult {
  const { filter, includeEnded, group } = state.question;
  return popover({
    id: 'filter',
    icon: isNarrowed(filter) ? 'filter-filled' : 'filter',
    label: t('Filter'),
    badge: narrowings(filter),
    content: html`<input
        class="field"
        data-first
        type="text"
        .value=${filter.text ?? ''}
        placeholder=${t('Part of an id or a name')}
        aria-label=${t('Part of an id or a name')}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && actions.ask({ filter: withText(filter, target.value) })}
      />
      <div class="choices">
        ${state.shown ? lists(state.shown.choices, filter, actions) : nothing}
        <fieldset>
          <legend>${t('Arrows')}</legend>
          <select class="field" aria-label=${t('Arrows')} @change=${({ target }: Event) => target instanceof HTMLSelectElement && actions.ask({ group: groupOf(target.value) })}>
            ${groupings.map((each) => html`<option value=${each} ?selected=${each === group}>${groupName(each)}</option>`)}
          </select>
          <label class="choice"
            ><input type="checkbox" .checked=${includeEnded} @change=${() => actions.ask({ includeEnded: !includeEnded })} /><span>${t('Include flows that ended')}</span></label
          >
        </fieldset>
      </div>
      <div class="popover-end"><button class="secondary" ?disabled=${!isNarrowed(filter)} @click=${() => actions.ask({ filter: {} })}>${t('Clear filter')}</button></div>`,
  });
}

/** Adds a choice to the filter, or takes it out. */
export function toggled(filter: DiagramFilter, list: ListFilter, id: string): DiagramFilter {
  const chosen: readonly string[] = filter[list] ?? [];
  const { [list]: _, ...others } = filter;
  const now = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  return now.length === 0 ? others : { ...others, [list]: now };
}

export function isNarrowed(filter: DiagramFilter): boolean {
  return narrowings(filter) > 0;
}

function narrowings({ outcomes = [], categories = [], recipients = [], statuses = [], text = '' }: DiagramFilter): number {
  return outcomes.length + categories.length + recipients.length + statuses.length + (text === '' ? 0 : 1);
}

function withText(filter: DiagramFilter, text: string): DiagramFilter {
  const { text: _, ...others } = filter;
  return text.trim() === '' ? others : { ...others, text: text.trim() };
}

function lists(
  { outcomes, categories, recipients, statuses }: NonNullable<PanelState['shown']>['choices'],
  filter: DiagramFilter,
  actions: PanelActions,
): TemplateResult {
  const list = (name: ListFilter, title: string, choices: readonly (Choice & { readonly mark?: string })[]) =>
    choices.length === 0
      ? nothing
      : html`<fieldset>
          <legend>${title}</legend>
          ${choices.map(
            (choice) =>
              html`<label class="choice" title=${choice.id}
                ><input type="checkbox" .checked=${isChosen(filter, name, choice.id)} @change=${() => actions.ask({ filter: toggled(filter, name, choice.id) })} />
                ${choice.mark === undefined ? nothing : outcomeMark({ ...choice, mark: choice.mark })}<span class="name">${choice.name}</span><span class="quiet number">${choice.flows.toLocaleString()}</span></label
              >`,
          )}
        </fieldset>`;
  return html`${list('outcomes', t('Outcome'), outcomes)} ${list('statuses', t('Status'), statuses)} ${list('recipients', t('Recipients'), recipients)}
  ${list('categories', t('Data'), categories)}`;
}

function isChosen(filter: DiagramFilter, list: ListFilter, id: string): boolean {
  const chosen: readonly string[] = filter[list] ?? [];
  return chosen.includes(id);
}

const groupings = ['auto', 'flow', 'system', 'recipient', 'country'] as const;

function groupOf(value: string): Grouping | 'auto' {
  return groupings.find((grouping) => grouping === value) ?? 'auto';
}

function groupName(grouping: Grouping | 'auto'): string {
  switch (grouping) {
    case 'auto':
      return t('As many as can be read');
    case 'flow':
      return t('One for each flow');
    case 'system':
      return t('One between two systems');
    case 'recipient':
      return t('One for each recipient');
    case 'country':
      return t('One for each country or region');
  }
}
