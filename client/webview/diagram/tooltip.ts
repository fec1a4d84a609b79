// What is told of a part while the pointer rests on it.
import { html, nothing, render } from 'lit/html.js';
import { outcomeMark } from '../kit/outcome-mark.js';
import type { Part } from './part.js';
import { factsOf, headingOf, numberOf } from './part-words.js';

export class Tooltip {
  constructor(
    private readonly element: HTMLElement,
    private readonly frame: HTMLElement,
  ) {}

  show(part: Part | undefined, { clientX, clientY }: MouseEvent): void {
    this.element.hidden = !part;
    if (!part) return;
    const heading = headingOf(part);
    render(
      html`<p class="tooltip-heading">${part.kind === 'arrow' ? html`${numberOf(part)}${outcomeMark(part.edge.mechanism)}` : nothing}<span>${heading.title}</span></p>
        ${heading.detail ? html`<p class="quiet">${heading.detail}</p>` : nothing}
        ${factsOf(part).map((fact) => html`<p class="name">${fact}</p>`)}`,
      this.element,
    );
    const room = this.frame.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.min(clientX - room.left + 14, room.width - width - 8);
    const below = clientY - room.top + 18;
    const top = below + height > room.height - 8 ? clientY - room.top - height - 12 : below;
    Object.assign(this.element.style, { left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` });
  }

  hide(): void {
    this.element.hidden = true;
  }
}
