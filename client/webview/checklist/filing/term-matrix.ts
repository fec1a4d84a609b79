import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AgreementTerms, TermItem } from '../../../../server/src/protocol/checklist.js';
import { t } from '../../kit/words.js';
import { confidenceMark, guidanceText } from '../basis.js';
import { findingList } from '../findings.js';
import { itemLink } from '../links.js';
import type { Page } from '../page.js';
import { expanded, expander } from '../section.js';
import { termCell } from './term-cell.js';

const onlyMissing = 'terms/only-missing';
const levels = ['required', 'reviewers'] as const;

/** Which agreement has which term, and where. */
export function termMatrix(agreements: readonly AgreementTerms[], page: Page): TemplateResult {
  const rows = termRows(agreements);
  const missing = rows.filter(({ id }) => agreements.some(({ terms }) => terms.some((one) => one.id === id && !one.met)));
  const only = page.isOpen(onlyMissing);
  const shown = only ? missing : rows;
  const found = findingList(
    agreements.flatMap(({ findings }) => findings),
    page,
  );
  if (rows.length === 0) return html`${found}<p class="quiet-note">${t('No terms are asked of the agreements.')}</p>`;
  return html`${found}
    <label class="only-missing"><input type="checkbox" .checked=${only} @change=${() => page.setOpen(onlyMissing, !only)} />${t('Only what is missing ({0})', missing.length)}</label>
    <div class="matrix" role="region" tabindex="0" aria-label=${t('Terms of the agreements')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('Term')}</th>
            ${agreements.map(({ agreement }) => html`<th scope="col">${itemLink(agreement, page)}</th>`)}
          </tr>
        </thead>
        ${levels.map((level) =>
          levelRows(
            level,
            shown.filter((one) => one.level === level),
            agreements,
            page,
          ),
        )}
      </table>
      ${shown.length === 0 ? html`<p class="quiet-note">${t('No term is missing.')}</p>` : nothing}
    </div>`;
}

/** Every term that is asked of one of them, once. */
function termRows(agreements: readonly AgreementTerms[]): readonly TermItem[] {
  return [...new Map(agreements.flatMap(({ terms }) => terms).map((one) => [one.id, one])).values()];
}

function levelRows(level: TermItem['level'], rows: readonly TermItem[], agreements: readonly AgreementTerms[], page: Page): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<tbody>
    <tr class="level">
      <th scope="rowgroup" colspan=${agreements.length + 1}>${level === 'required' ? t('Required') : t('Looked for by reviewers')}</th>
    </tr>
    ${repeat(
      rows,
      ({ id }) => id,
      (term) => termRow(term, agreements, page),
    )}
  </tbody>`;
}

function termRow(term: TermItem, agreements: readonly AgreementTerms[], page: Page): TemplateResult {
  const key = `term ${term.id}`;
  return html`<tr data-term=${term.id}>
    <th scope="row">
      ${expander(key, term.name, page)} ${confidenceMark(term.guidance)} ${expanded(key, page, () => guidanceText(key, term.guidance, page))}
    </th>
    ${agreements.map(({ agreement, terms }) =>
      termCell(
        terms.find(({ id }) => id === term.id),
        agreement,
        page,
      ),
    )}
  </tr>`;
}
