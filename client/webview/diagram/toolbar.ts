// The row of tools above the drawing.
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { t } from '../kit/words.js';
import { exportMenu } from './export-menu.js';
import { filterMenu } from './filter-menu.js';
import type { PanelActions, PanelState } from './panel-state.js';
import { viewMenu } from './view-menu.js';

export function toolbar(state: PanelState, actions: PanelActions): TemplateResult {
  return html`<header>
    <div class="toolbar" role="toolbar" aria-label=${t('Diagram')}>
    ${viewMenu(state, actions)} ${filterMenu(state, actions)} ${searchField(state, actions)}
    <span class="spring"></span>
    ${timeSwitch(state, actions)}
    <span class="tool-group">
      ${iconButton('zoom-out', t('Zoom out'), () => actions.zoom('out'))}
      <button class="tool percent" title=${t('Zoom to 100%')} @click=${() => actions.zoom('full')}>${Math.round(state.scale * 100)}%</button>
      ${iconButton('zoom-in', t('Zoom in'), () => actions.zoom('in'))} ${iconButton('screen-full', t('Show everything'), () => actions.zoom('fit'))}
    </span>
    <button
      class="tool icon"
      title=${t('Show as list')}
      aria-label=${t('Show as list')}
      aria-pressed=${state.asList ? 'true' : 'false'}
      @click=${() => actions.showList(!state.asList)}
    >
      <i class="codicon codicon-list-unordered" aria-hidden="true"></i>
    </button>
    ${exportMenu(state, actions)}
    </div>
  </header>`;
}

function iconButton(icon: string, label: string, act: () => void): TemplateResult {
  return html`<button class="tool icon" title=${label} aria-label=${label} @click=${act}><i class="codicon codicon-${icon}" aria-hidden="true"></i></button>`;
}

function searchField({ searched, found, selected }: PanelState, actions: PanelActions): TemplateResult {
  const at = selected ? found.indexOf(selected) + 1 : 0;
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') actions.nextFound(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') actions.search('');
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };
  return html`<span class="search" role="search">
    <i class="codicon codicon-search" aria-hidden="true"></i>
    <input
      id="search"
      type="text"
      .value=${searched}
      placeholder=${t('Search')}
      aria-label=${t('Search in the diagram')}
      title=${`${t('Search in the diagram')} (/)`}
      spellcheck="false"
      @input=${({ target }: InputEvent) => target instanceof HTMLInputElement && actions.search(target.value)}
      @keydown=${keydown}
    />
    ${searched === '' ? nothing : html`<span class="count" role="status">${countOf(found.length, at)}</span>`}
  </span>`;
}

function timeSwitch({ question, shown }: PanelState, actions: PanelActions): TemplateResult {
  const missing = shown ? shown.base.missing : null;
  const label = shown?.base.label ?? 'HEAD';
  const choices = [
    ['now', t('Now'), t('As the files are now')],
    ['before', t('Before'), t('As the files were at {0}', label)],
    ['changes', t('Changes'), t('What is different since {0}', label)],
  ] as const;
  return html`<span class="segments" role="radiogroup" aria-label=${t('Point in time')}>
    ${choices.map(
      ([time, text, title]) =>
        html`<label class="segment" title=${time !== 'now' && missing !== null ? missing : title}>
          <input
            type="radio"
            name="time"
            value=${time}
            .checked=${question.time === time}
            ?disabled=${time !== 'now' && missing !== null}
            @change=${() => actions.ask({ time })}
          /><span>${text}</span>
        </label>`,
    )}
  </span>`;
}

function countOf(found: number, at: number): string {
  if (found === 0) return t('No results');
  return at === 0 ? t('{0} found', found) : t('{0} of {1}', at, found);
}
