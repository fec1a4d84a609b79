import { html, type TemplateResult } from 'lit';
import { emptyPage } from './empty-page.js';
import { filingView } from './filing/filing-view.js';
import { overviewView } from './overview/overview-view.js';
import { type Content, Page } from './page.js';

function pageView(content: Content, page: Page): TemplateResult {
  return html`${bodyOf(content, page)}<p class="for-readers" role="status">${page.announcement}</p>`;
}

function bodyOf(content: Content, page: Page): TemplateResult {
  switch (content.show) {
    case 'overview':
      return overviewView(content, page);
    case 'filing':
      return filingView(content, page);
    case 'nothing':
      return emptyPage(content, page);
  }
}

new Page(pageView);
