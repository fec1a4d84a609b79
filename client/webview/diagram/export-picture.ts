// A picture on its way to a file or to the clipboard.
import type { FromDiagramPanel } from '../../../server/src/protocol/diagram-panel.js';
import { t } from '../kit/words.js';
import type { PictureChoice } from './panel-state.js';
import type { Drawing } from './part.js';
import { picture } from './picture.js';

interface ExportOptions {
  readonly holder: HTMLElement;
  readonly choice: PictureChoice;
  readonly send: (message: FromDiagramPanel) => void;
}

/** Makes and hands over; what there is to say of it, or nothing where the extension will. */
export async function exportPicture(drawing: Drawing, { holder, choice, send }: ExportOptions): Promise<string> {
  const making = picture(drawing, { holder, choice });
  if (choice.to === 'clipboard') return (await inClipboard(making)) ? t('Copied') : t('The picture could not be copied; save it instead.');
  const bytes = await making;
  if (!bytes) return t('The picture could not be made.');
  send({ kind: 'savePicture', format: choice.format, bytes });
  return '';
}

/** A browser wants to be asked while the click is fresh, before the picture is made. */
async function inClipboard(making: Promise<Uint8Array | undefined>): Promise<boolean> {
  const blob = making.then((bytes) => (bytes ? new Blob([new Uint8Array(bytes)], { type: 'image/png' }) : Promise.reject(new Error('no picture'))));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return true;
  } catch {
    return false;
  }
}
