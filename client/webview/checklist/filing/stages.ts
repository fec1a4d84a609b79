import { html, nothing, type TemplateResult } from 'lit';
import type { FilingItem, StageItem } from '../../../../server/src/protocol/checklist.js';
import { codedText } from '../../kit/coded-text.js';
import { icon } from '../../kit/icon.js';
import { t } from '../../kit/words.js';
import { basisLines, confidenceMark } from '../basis.js';
import { findingList } from '../findings.js';
import type { Page } from '../page.js';

/** Letters of a time that still fit where stages stand side by side; a longer one stands below them. */
const longest = 24;

/** The stages of a filing in their row, and below it what is known of the one that is looked at. */
export function stageRow({ stages }: FilingItem, page: Page): TemplateResult {
  const row = stages.filter(({ isFurther }) => !isFurther);
  const further = stages.filter(({ isFurther }) => isFurther);
  const chosen = stages.find(({ id }) => id === page.chosenStage) ?? current(row);
  return html`<ol class="stepper">
      ${row.map((one) => step(one, one === chosen, page))}
    </ol>
    ${
      further.length === 0
        ? nothing
        : html`<h3 class="further-title">${t('What may follow')}</h3>
          <ul class="stepper further">${further.map((one) => step(one, one === chosen, page))}</ul>`
    }
    ${chosen ? stageDetails(chosen, page) : nothing} ${chosen ? findingList(chosen.findings, page) : nothing}`;
}

function current(row: readonly StageItem[]): StageItem | undefined {
  return row.find(({ progress }) => progress === 'current') ?? row.find(({ progress }) => progress === 'open') ?? row.at(-1);
}

function step(stage: StageItem, chosen: boolean, page: Page): TemplateResult {
  const { id, name, order, isPart, progress, late, when } = stage;
  const classes = ['step', progress, ...(isPart ? ['part'] : []), ...(late ? ['is-late'] : []), ...(chosen ? ['chosen'] : [])];
  return html`<li class=${classes.join(' ')} aria-current=${progress === 'current' && !isPart ? 'step' : nothing}>
    <button aria-pressed=${chosen} aria-controls="stage-details" @click=${() => page.chooseStage(id)}>
      <span class="disc" aria-hidden="true">${discContent(stage, order)}</span>
      <span class="step-words">
        <span class="step-name">${name}</span>
        <span class="for-readers">${progressWords(progress)}</span>
        ${when ? html`<span class=${when.length > longest ? 'step-when long' : 'step-when'}>${codedText(when)}</span>` : nothing} ${late ? html`<span class="late">${icon('warning')}${t('late')}</span>` : nothing}
      </span>
    </button>
  </li>`;
}

function discContent({ progress, isPart, late }: StageItem, order: number): TemplateResult | string {
  if (progress === 'done') return icon('check');
  if (progress === 'current' && late) return icon('warning');
  return isPart ? '' : String(order);
}

function progressWords(progress: StageItem['progress']): string {
  return { done: t('done'), current: t('under way'), open: t('still to come') }[progress];
}

function stageDetails({ id, name, actor, when, duration, progress, late, basis }: StageItem, page: Page): TemplateResult {
  return html`<section class="stage-details" id="stage-details" aria-label=${name}>
    <p class="stage-title"><strong>${name}</strong><span class="meta">${late ? t('late') : progressWords(progress)}</span>${confidenceMark(basis)}</p>
    <dl class="guidance">
      <dt>${t('Who acts')}</dt>
      <dd>${actor}</dd>
      ${when ? html`<dt>${t('When')}</dt><dd>${codedText(when)}${dayNotes(when)}</dd>` : nothing} ${duration ? html`<dt>${t('Official time')}</dt><dd>${duration}</dd>` : nothing} ${basisLines(`stage ${id}`, basis, page)}
    </dl>
  </section>`;
}

/** What the marks at a day mean. */
function dayNotes(when: string): readonly TemplateResult[] {
  const notes = [
    ...(when.includes('≈') ? [t('≈ a planning value from practice, not from the law')] : []),
    ...(when.includes('*') ? [t('* counted on weekdays only, as the holidays are not published yet')] : []),
  ];
  return notes.map((note) => html`<p class="note">${note}</p>`);
}
