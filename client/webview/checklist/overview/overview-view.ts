import { html, nothing, type TemplateResult } from 'lit';
import type { OverviewContent } from '../../../../server/src/protocol/checklist-panel.js';
import { t } from '../../kit/words.js';
import type { Page } from '../page.js';
import { section } from '../section.js';
import { deadlineSection } from './deadline-section.js';
import { filingSection } from './filing-section.js';
import { exporterTotals } from './totals.js';

/** A project in the side bar: totals against thresholds, filings, deadlines. */
export function overviewView(content: OverviewContent, page: Page): TemplateResult {
  return html`<main class="overview">
    ${head(content, page)} ${content.flows === 0 ? noFlows(page) : nothing}
    ${
      content.exporters.length === 0 || content.flows === 0
        ? nothing
        : section({ key: 'totals', title: t('Totals') }, page, exporterTotals(content.exporters, page))
    }
    ${content.flows === 0 && content.filings.length === 0 ? nothing : filingSection(content, page)}
    ${content.deadlines.length === 0 ? nothing : deadlineSection(content, page)}
  </main>`;
}

function head({ asOf, regime, project, projects }: OverviewContent, page: Page): TemplateResult {
  return html`<header class="overview-head">
    <h1 class="for-readers">${project.name}</h1>
    ${
      projects.length < 2
        ? nothing
        : html`<select class="projects" aria-label=${t('Project')} .value=${project.uri} @change=${(event: Event) => chooseProject(event, page)}>
          ${projects.map(({ uri, name }) => html`<option value=${uri} ?selected=${uri === project.uri}>${name}</option>`)}
        </select>`
    }
    <p class="evaluated" title=${t('Day of evaluation and the rules that are applied')}><time datetime=${asOf}>${asOf}</time><span>${regime}</span></p>
  </header>`;
}

function chooseProject({ currentTarget }: Event, page: Page): void {
  if (currentTarget instanceof HTMLSelectElement) page.send({ does: 'chooseProject', uri: currentTarget.value });
}

function noFlows(page: Page): TemplateResult {
  return html`<section class="next-step">
    <h2>${t('No flows yet')}</h2>
    <p>${t('A flow says what is sent, from where, to whom and how many people it is about. Once there is one, its totals and what it needs are shown here.')}</p>
    <button class="action" @click=${() => page.send({ does: 'startWriting' })}>${t('Write the first flow')}</button>
  </section>`;
}
