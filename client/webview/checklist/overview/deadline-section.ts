import { html, nothing, type TemplateResult } from 'lit';
import type { OverviewContent } from '../../../../server/src/protocol/checklist-panel.js';
import { t } from '../../kit/words.js';
import { deadlineList, withoutFiling } from '../deadline-list.js';
import type { Page } from '../page.js';
import { section } from '../section.js';

/** Days of all filings: those of the coming year, and further ones where somebody asks. */
export function deadlineSection({ deadlines: all, asOf }: OverviewContent, page: Page): TemplateResult {
  const deadlines = all.map(({ filing, ...one }) => ({ ...one, of: filing.id, what: withoutFiling(one.what, filing.id) }));
  const horizon = yearAfter(asOf);
  const near = deadlines.filter(({ day }) => day <= horizon);
  const further = deadlines.slice(near.length);
  const isWhole = page.isOpen('deadlines/all');
  const words = further.length === 1 ? t('1 more after {0}', horizon) : t('{0} more after {1}', further.length, horizon);
  const content = html`${near.length === 0 ? html`<p class="quiet-note">${t('Nothing is due within a year.')}</p>` : nothing}
    ${deadlineList(isWhole ? deadlines : near, asOf, page)}
    ${
      further.length === 0
        ? nothing
        : html`<button class="link more" aria-expanded=${isWhole} @click=${() => page.setOpen('deadlines/all', !isWhole)}>${isWhole ? t('Only the coming year') : words}</button>`
    }`;
  return section({ key: 'deadlines', title: t('Deadlines'), count: String(deadlines.length) }, page, content);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
