// The elements that are there from the beginning, whatever is shown in them.
import { t } from '../kit/words.js';

export interface Places {
  /** Everything that is rendered anew. */
  readonly page: HTMLElement;
  readonly stage: HTMLElement;
  readonly minimap: HTMLElement;
  readonly tooltip: HTMLElement;
  /** Where drawings are made and measured, unseen. */
  readonly holder: HTMLElement;
  /** Read out by screen readers. */
  readonly live: HTMLElement;
}

export function places(): Places {
  const page = make('div', 'page');
  const stage = make('div', 'stage drawing', { tabindex: '0', role: 'group', 'aria-roledescription': t('diagram'), 'aria-describedby': 'keys' });
  const minimap = make('div', 'minimap', { 'aria-hidden': 'true', hidden: '' });
  const tooltip = make('div', 'tooltip', { role: 'tooltip', hidden: '' });
  const holder = make('div', 'holder drawing', { 'aria-hidden': 'true' });
  const live = make('div', 'unseen', { role: 'status', 'aria-live': 'polite' });
  const keys = make('p', '', { id: 'keys', hidden: '' });
  keys.textContent = t('Arrow keys move the view, plus and minus zoom, F shows everything, Enter goes into the diagram, Escape out of it.');
  document.body.append(page, keys, holder, live);
  return { page, stage, minimap, tooltip, holder, live };
}

function make(tag: string, className: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
