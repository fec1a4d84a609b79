import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeadlineItem } from '../../../server/src/protocol/checklist.js';
import { codedText } from '../kit/coded-text.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/words.js';
import { placeLink } from './links.js';
import { daysFrom } from './numbers.js';
import type { Page } from './page.js';
import { disclosure } from './section.js';

export interface ShownDeadline extends DeadlineItem {
  /** What it belongs to; empty where that is clear. */
  readonly of: string;
}

/** Days by which something is due: those that have passed are marked. */
export function deadlineList(deadlines: readonly ShownDeadline[], asOf: string, page: Page): TemplateResult {
  return html`<ol class="deadlines">
    ${repeat(
      deadlines,
      ({ id }) => id,
      (one) => deadline(one, asOf, page),
    )}
  </ol>`;
}

function deadline({ id, day, what, actor, past, basis, spot, of }: ShownDeadline, asOf: string, page: Page): TemplateResult {
  const who = [of, actor ?? ''].filter((one) => one !== '').join(' · ');
  return html`<li class=${past ? 'deadline past' : 'deadline'}>
    <div class="when"><time datetime=${day}>${day}</time><span class="distance">${past ? html`${icon('warning')}${t('overdue')}` : daysFrom(asOf, day)}</span></div>
    <div class="what">
      ${placeLink(spot, what, page)}
      ${who === '' ? nothing : html`<p class="meta">${who}</p>`}
      ${basis.length === 0 ? nothing : disclosure(`deadline ${id}`, t('How it is counted'), page, () => html`<ul class="basis">${basis.map((line) => html`<li>${codedText(line)}</li>`)}</ul>`)}
    </div>
  </li>`;
}

/** The filing stands beside it and need not be named twice. */
export function withoutFiling(what: string, filing: string): string {
  return what.startsWith(filing) ? what.slice(filing.length).replace(/^[:：]\s*/, '') : what;
}
