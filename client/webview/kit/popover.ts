// A button with something that unfolds below it, closed by Escape or by a click elsewhere.
import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface Popover {
  readonly id: string;
  /** Name of a codicon. */
  readonly icon?: string;
  readonly label: string;
  /** What stands on the button; the label where left out. */
  readonly text?: string;
  /** A number at the button, such as how many filters are set. */
  readonly badge?: number;
  readonly content: TemplateResult;
  /** Called when it unfolds. */
  readonly opened?: () => void;
}

export function popover({ id, icon, label, text = label, badge = 0, content, opened }: Popover): TemplateResult {
  return html`<button id="${id}-button" class="tool" popovertarget=${id} aria-label=${[label, text === label ? '' : text, badge > 0 ? String(badge) : ''].filter((part) => part !== '').join(' ')} title=${label} aria-haspopup="dialog">
      ${icon === undefined ? nothing : html`<i class="codicon codicon-${icon}" aria-hidden="true"></i>`}
      <span class="tool-text">${text}</span>
      ${badge > 0 ? html`<span class="badge">${badge}</span>` : nothing}
      <i class="codicon codicon-chevron-down" aria-hidden="true"></i>
    </button>
    <div
      id=${id}
      class="popover"
      popover
      role="dialog"
      aria-label=${label}
      @beforetoggle=${(event: ToggleEvent) => event.newState === 'open' && opened?.()}
      @toggle=${(event: ToggleEvent) => event.newState === 'open' && place(id)}
      @keydown=${(event: KeyboardEvent) => walk(event)}
    >
      ${content}
    </div>`;
}

/** Folds it up and gives the keyboard back to its button. */
export function closePopover(id: string): void {
  document.getElementById(id)?.hidePopover();
}

function place(id: string): void {
  const [button, box] = [document.getElementById(`${id}-button`), document.getElementById(id)];
  if (!button || !box) return;
  const { left, bottom } = button.getBoundingClientRect();
  box.style.left = `${Math.max(4, Math.min(left, window.innerWidth - box.offsetWidth - 4))}px`;
  box.style.top = `${bottom + 3}px`;
  box.style.maxHeight = `${window.innerHeight - bottom - 12}px`;
  box.querySelector<HTMLElement>('[data-first], input, button')?.focus();
}

/** Arrow keys go from one choice to the next. */
function walk(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(currentTarget instanceof HTMLElement) || target instanceof HTMLSelectElement) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), input, select')];
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  stops[(at + (key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length]?.focus();
  event.preventDefault();
}
