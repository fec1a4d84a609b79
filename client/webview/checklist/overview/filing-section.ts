import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Fraction } from '../../../../server/src/protocol/checklist.js';
import type { FilingSummary, OverviewContent } from '../../../../server/src/protocol/checklist-panel.js';
import { codedText } from '../../kit/coded-text.js';
import { icon } from '../../kit/icon.js';
import { outcomeMark } from '../../kit/outcome-mark.js';
import { t } from '../../kit/words.js';
import { circled } from '../circled.js';
import { iconButton } from '../links.js';
import type { Page } from '../page.js';
import { section } from '../section.js';
import { wantingFlows } from './wanting-flows.js';

/** All filings of a project, each with how far it is, and the flows that have none. */
export function filingSection({ project, filings, wanting }: OverviewContent, page: Page): TemplateResult {
  const content = html`${wantingFlows(wanting, filings.length, page)}
    ${filings.length === 0 && wanting.length === 0 ? html`<p class="quiet-note">${t('No flow needs a filing.')}</p>` : nothing}
    <ul class="filings">
      ${repeat(
        filings,
        ({ item }) => item.address,
        (one) => filingRow(one, project.uri, page),
      )}
    </ul>`;
  return section({ key: 'filings', title: t('Filings'), count: String(filings.length) }, page, content);
}

function filingRow(filing: FilingSummary, project: string, page: Page): TemplateResult {
  const { item, mechanism, standing, stage, documents, terms, warnings } = filing;
  const { spot } = item;
  return html`<li class="filing" data-vscode-context=${menuOf(item.address, project)}>
    <button class="filing-open" data-filing=${item.id} title=${t('Open the checklist of {0}', item.name)} @click=${() => page.send({ does: 'openFiling', address: item.address })}>
      <span class="filing-title">${mechanism ? outcomeMark(mechanism, 'alone') : nothing}<strong>${item.name}</strong>${warnings === 0 ? nothing : warningCount(warnings)}</span>
      ${
        stage === null
          ? html`<span class="filing-stage"><span class="standing-words">${codedText(standing)}</span></span>`
          : html`<span class="filing-stage"><span class="circled">${circled(stage.order)}</span><span>${stage.name}${stage.late ? html` <span class="late">${icon('warning')}${t('late')}</span>` : nothing}</span></span>`
      }
      <span class="filing-numbers">${fraction(t('Documents'), documents)}${fraction(t('Terms'), terms)}</span>
      <span class="progress" aria-hidden="true"><span style="width: ${share(filing)}%"></span></span>
    </button>
    ${spot ? iconButton('go-to-file', t('Go to {0} in the file', item.name), () => page.send({ does: 'openSpot', spot })) : nothing}
  </li>`;
}

/** What the editor needs to show a menu for a row, and hands to the command that is chosen in it. */
function menuOf(address: string, uri: string): string {
  return JSON.stringify({ webviewSection: 'filing', uri, address, preventDefaultContextMenuItems: true });
}

function warningCount(warnings: number): TemplateResult {
  const words = warnings === 1 ? t('1 finding') : t('{0} findings', warnings);
  return html`<span class="warnings" title=${words}>${icon('warning')}<span aria-hidden="true">${warnings}</span><span class="for-readers">${words}</span></span>`;
}

function fraction(name: string, { done, of }: Fraction): TemplateResult | typeof nothing {
  return of === 0 ? nothing : html`<span>${name} ${done}/${of}</span>`;
}

/** Of all that is asked for, how much is there. */
function share({ documents, terms, steps }: FilingSummary): number {
  const [done, of] = [documents.done + terms.done + steps.done, documents.of + terms.of + steps.of];
  return of === 0 ? 0 : Math.round((done / of) * 100);
}
