import { html, nothing, type TemplateResult } from 'lit';
import type { FilingItem } from '../../../../server/src/protocol/checklist.js';
import type { FilingContent } from '../../../../server/src/protocol/checklist-panel.js';
import { codedText } from '../../kit/coded-text.js';
import { outcomeMark } from '../../kit/outcome-mark.js';
import { t } from '../../kit/words.js';
import { deadlineList, withoutFiling } from '../deadline-list.js';
import { findingList } from '../findings.js';
import { itemLink } from '../links.js';
import type { Page } from '../page.js';
import { section } from '../section.js';
import { documentList } from './documents.js';
import { headline } from './headline.js';
import { stageRow } from './stages.js';
import { termMatrix } from './term-matrix.js';

/** One filing: how it stands, its stages, documents, terms, deadlines and findings. */
export function filingView(content: FilingContent, page: Page): TemplateResult {
  const { filing, asOf } = content;
  const { terms, progress, stages, deadlines, flows } = filing;
  const findings = findingsOfNoDocument(filing);
  const ratio = ({ done, of }: { readonly done: number; readonly of: number }) => `${done}/${of}`;
  const dated = deadlines.map((one) => ({ ...one, of: '', what: withoutFiling(one.what, filing.item.id) }));
  return html`<main class="filing-page">
    ${headline(content, page)} ${stages.length === 0 ? nothing : section({ key: 'stages', title: t('Stages'), count: ratio(progress.steps) }, page, stageRow(filing, page))}
    ${filing.plan.length === 0 ? nothing : section({ key: 'plan', title: t('Plan') }, page, planLines(filing))}
    ${findings.length === 0 ? nothing : section({ key: 'findings', title: t('Findings'), count: String(findings.length) }, page, html`${findingList(findings, page)}`)}
    ${section({ key: 'documents', title: t('Documents'), count: ratio(progress.documents) }, page, documentList(filing, page))}
    ${terms.length === 0 ? nothing : section({ key: 'terms', title: t('Terms of the agreements'), count: ratio(progress.terms) }, page, termMatrix(terms, page))}
    ${dated.length === 0 ? nothing : section({ key: 'deadlines', title: t('Deadlines'), count: String(dated.length) }, page, deadlineList(dated, asOf, page))}
    ${section({ key: 'flows', title: t('Flows'), count: String(flows.length) }, page, flowList(filing, page))}
  </main>`;
}

/** Those of a document stand beside it. */
function findingsOfNoDocument({ findings, documents }: FilingItem): FilingItem['findings'] {
  const told = new Set(documents.flatMap((one) => one.findings.map(({ rule, message }) => `${rule} ${message}`)));
  return findings.filter(({ rule, message }) => !told.has(`${rule} ${message}`));
}

function planLines({ plan }: FilingItem): TemplateResult {
  return html`<dl class="plan">${plan.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${codedText(text)}</dd></div>`)}</dl>`;
}

function flowList({ flows }: FilingItem, page: Page): TemplateResult {
  if (flows.length === 0) return html`<p class="quiet-note">${t('No flow names this filing.')}</p>`;
  return html`<ul class="flows">${flows.map((flow) => html`<li>${flow.outcome ? outcomeMark(flow.outcome, 'alone') : nothing}<span>${itemLink(flow, page)}</span></li>`)}</ul>`;
}
