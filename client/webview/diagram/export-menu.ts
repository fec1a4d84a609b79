// Taking the drawing elsewhere: as a picture, or as text.
import { html, type TemplateResult } from 'lit/html.js';
import { closePopover, popover } from '../kit/popover.js';
import { t } from '../kit/words.js';
import type { PanelActions, PanelState, PictureChoice } from './panel-state.js';

const scales = [1, 2, 3, 4] as const;
let chosen: Pick<PictureChoice, 'scale' | 'background'> = { scale: 2, background: 'white' };

export function exportMenu(state: PanelState, actions: PanelActions): TemplateResult {
  const picture = (choice: Pick<PictureChoice, 'format' | 'to'>) => () => {
    closePopover('export');
    actions.exportPicture({ ...chosen, ...choice });
  };
  const text = (format: 'mermaid' | 'markdown', to: 'file' | 'clipboard') => () => {
    closePopover('export');
    actions.exportText(format, to);
  };
  const entry = (icon: string, label: string, act: () => void) =>
    html`<button class="choice" ?disabled=${state.parts.length === 0} @click=${act}><i class="codicon codicon-${icon}" aria-hidden="true"></i><span>${label}</span></button>`;
  return popover({
    id: 'export',
    icon: 'export',
    label: t('Export'),
    content: html`<div class="choices">
      <h2>${t('Save')}</h2>
      ${entry('file-media', t('Picture (PNG) …'), picture({ format: 'png', to: 'file' }))} ${entry('symbol-color', t('Drawing (SVG) …'), picture({ format: 'svg', to: 'file' }))}
      ${entry('file-code', t('Mermaid text …'), text('mermaid', 'file'))} ${entry('markdown', t('Markdown …'), text('markdown', 'file'))}
      <h2>${t('Copy')}</h2>
      ${entry('copy', t('Picture'), picture({ format: 'png', to: 'clipboard' }))} ${entry('copy', t('Mermaid text'), text('mermaid', 'clipboard'))}
      ${entry('copy', t('Markdown'), text('markdown', 'clipboard'))}
      <h2>${t('Pictures')}</h2>
      <label class="option"
        ><span>${t('Size')}</span>
        <select class="field" @change=${({ target }: Event) => target instanceof HTMLSelectElement && choose({ scale: Number(target.value) })}>
          ${scales.map((scale) => html`<option value=${scale} ?selected=${scale === chosen.scale}>${scale}×</option>`)}
        </select></label
      >
      <label class="option"
        ><span>${t('Background')}</span>
        <select class="field" @change=${({ target }: Event) => target instanceof HTMLSelectElement && choose({ background: backgroundOf(target.value) })}>
          <option value="white" ?selected=${chosen.background === 'white'}>${t('White')}</option>
          <option value="transparent" ?selected=${chosen.background === 'transparent'}>${t('Transparent')}</option>
          <option value="theme" ?selected=${chosen.background === 'theme'}>${t('As in the editor')}</option>
        </select></label
      >
    </div>`,
  });
}

function choose(change: Partial<typeof chosen>): void {
  chosen = { ...chosen, ...change };
}

function backgroundOf(value: string): PictureChoice['background'] {
  return value === 'transparent' || value === 'theme' ? value : 'white';
}
