import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { ExporterTotals, MeasureTotal, OutcomeCount, Threshold } from '../../../../server/src/protocol/messages.js';
import { icon } from '../../kit/icon.js';
import { outcomeMark, toneOf } from '../../kit/outcome-mark.js';
import { t } from '../../kit/words.js';
import { iconButton, itemLink } from '../links.js';
import { between, counted } from '../numbers.js';
import type { Page } from '../page.js';
import { barOf, percentText, totalWords } from './bar.js';

/** How many people leave, per exporter, and how far the thresholds are. */
export function exporterTotals(exporters: readonly ExporterTotals[], page: Page): TemplateResult {
  return html`${repeat(
    exporters,
    ({ item }) => item.address,
    (one) => exporter(one, page),
  )}`;
}

function exporter({ item, years, possible, mechanism, measures, verdicts }: ExporterTotals, page: Page): TemplateResult {
  const outcomes = possible.length > 0 ? possible : [mechanism];
  return html`<article class="exporter" aria-label=${item.name}>
    <header>
      <h3>${itemLink(item, page)}</h3>
      ${iconButton('question', t('Explain {0}', item.name), () => page.send({ does: 'explain', address: item.address }))}
      ${iconButton('type-hierarchy', t('Show {0} in the diagram', item.name), () => page.send({ does: 'showDiagram', address: item.address }))}
    </header>
    <p class="outcomes">
      <span class="years">${years.join(' + ')}</span>
      ${outcomes.map((one, place) => html`${place > 0 ? html`<span class="or">${t('or')}</span>` : nothing}<span class="outcome">${outcomeMark(one)}<span class="outcome-name">${one.name}</span></span>`)}
    </p>
    ${repeat(
      measures,
      ({ measure }) => measure,
      (one) => measure(one),
    )}
    ${verdictCounts(verdicts)}
  </article>`;
}

function measure(total: MeasureTotal): TemplateResult {
  const { name, people, thresholds, leftOut } = total;
  const bar = barOf(total);
  return html`<div class="measure">
    <p class="measure-name">${name}</p>
    <div class="bar tone-${toneOf(bar.reached)}" role="meter" aria-label=${name} aria-valuemin="0" aria-valuemax=${bar.most} aria-valuenow=${people.low} aria-valuetext=${totalWords(total)}>
      <div class="track">
        <div class="certain" style=${styleMap({ width: `${bar.low}%` })}></div>
        <div class="possible" style=${styleMap({ left: `${bar.low}%`, width: `${bar.high - bar.low}%` })}></div>
      </div>
      ${bar.marks.map((place) => html`<div class="threshold-mark" style=${styleMap({ left: `${place}%` })}></div>`)}
    </div>
    <p class="people" title=${people.text}>
      <strong>${between(people)}</strong>
      <span class="percent">${percentText(total)}</span>
      ${leftOut === 0 ? nothing : html`<span class="left-out">${leftOut === 1 ? t('1 flow left out') : t('{0} flows left out', leftOut)}</span>`}
    </p>
    <ul class="thresholds">${thresholds.map((one) => threshold(one))}</ul>
  </div>`;
}

function threshold({ people, mechanism, provisions, reached, left, reachedOn }: Threshold): TemplateResult {
  const sign = { yes: 'pass-filled', no: 'circle-large', unknown: 'question' }[reached];
  return html`<li class="threshold ${reached}" title=${provisions.join('\n')}>
    <span class="state">${icon(sign)}</span>
    <span class="from">${t('from {0}', counted(people))}</span>
    ${mechanism ? outcomeMark(mechanism, 'alone') : nothing}
    <span class="what">${stateWords(reached, left)}${reachedOn === null ? nothing : html`<span class="forecast">${t('at this pace on {0}', reachedOn)}</span>`}</span>
  </li>`;
}

function stateWords(reached: Threshold['reached'], left: number | null): string {
  if (reached === 'yes') return t('reached');
  return reached === 'unknown' || left === null ? t('may be reached') : t('{0} left', counted(left));
}

function verdictCounts(verdicts: readonly OutcomeCount[]): TemplateResult | typeof nothing {
  if (verdicts.length === 0) return nothing;
  return html`<ul class="verdicts" aria-label=${t('Flows by outcome')}>
    ${verdicts.map((one) => html`<li title=${one.name}>${outcomeMark(one, 'alone')}<span>${counted(one.flows)}</span></li>`)}
  </ul>`;
}
