// What is said of a part in tooltips and in the bar below.
import { html, type TemplateResult } from 'lit/html.js';
import { t } from '../kit/words.js';
import type { ArrowPart, Part } from './part.js';

export interface Heading {
  readonly title: string;
  readonly detail: string;
}

export function headingOf(part: Part): Heading {
  if (part.kind !== 'arrow') {
    const { item } = part.node;
    return { title: item?.name ?? part.element.getAttribute('aria-label') ?? '', detail: item && item.name !== item.id ? item.id : '' };
  }
  const { edge } = part;
  const name = edge.item ? [edge.item.id, edge.item.name === edge.item.id ? '' : edge.item.name].filter((text) => text !== '').join(' · ') : sizeOf(edge.size);
  return { title: name, detail: edge.between };
}

/** The number that stands at the arrow. */
export function numberOf({ edge }: ArrowPart): TemplateResult {
  return html`<span class="numeral">${edge.number}</span>`;
}

/** What a view is to be called that is opened from a part. */
export function opensName(part: Part): string {
  if (part.kind === 'arrow') return part.edge.item?.name ?? part.edge.between;
  return part.node.item?.name ?? part.element.getAttribute('aria-label') ?? '';
}

/** Lines that tell more; of a group, how many flows need what. */
export function factsOf(part: Part): readonly string[] {
  if (part.kind !== 'arrow') return [];
  const { mechanism, facts, findings } = part.edge;
  const isNamed = facts.some((fact) => fact.toLowerCase().startsWith(mechanism.name.toLowerCase()));
  return [...(isNamed ? [] : [mechanism.name]), ...facts, ...(findings > 0 ? [findingsOf(findings)] : [])];
}

export function findingsOf(count: number): string {
  return count === 1 ? t('1 finding') : t('{0} findings', count.toLocaleString());
}

export function sizeOf(count: number): string {
  return count === 1 ? t('1 flow') : t('{0} flows', count.toLocaleString());
}
