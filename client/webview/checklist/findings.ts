import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FindingItem } from '../../../server/src/protocol/messages.js';
import { codedText } from '../kit/coded-text.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/words.js';
import { placeLink } from './links.js';
import type { Page } from './page.js';

const icons = { error: 'error', warning: 'warning', info: 'info', hint: 'lightbulb' } as const;

function severityName(severity: FindingItem['severity']): string {
  return { error: t('Error'), warning: t('Warning'), info: t('Information'), hint: t('Hint') }[severity];
}

/** An icon of a severity with its name. */
export function severityMark(severity: FindingItem['severity']): TemplateResult {
  return html`<span class="severity ${severity}" role="img" aria-label=${severityName(severity)}>${icon(icons[severity])}</span>`;
}

/** Findings, each with the way to its place and to its rule. */
export function findingList(findings: readonly FindingItem[], page: Page): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="findings">
    ${repeat(
      findings,
      ({ rule, message }) => `${rule} ${message}`,
      (finding) => findingRow(finding, page),
    )}
  </ul>`;
}

function findingRow({ rule, severity, message, waived, explanation, spot }: FindingItem, page: Page): TemplateResult {
  return html`<li class=${waived ? 'finding waived' : 'finding'}>
    ${severityMark(severity)}
    <div>
      ${placeLink(spot, codedText(message), page)}
      <p class="meta">
        <button class="link quiet" title=${t('Why this was found')} @click=${() => page.send({ does: 'explainFinding', uri: explanation })}>${rule}</button>
        ${waived ? html`<span class="tag">${t('accepted on the record')}</span>` : nothing}
      </p>
    </div>
  </li>`;
}
