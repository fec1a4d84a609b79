import { blankMark, citedText, confidenceMark, figureName } from '../paper/marks.js';
import type { Inline, Words } from '../paper/paper.js';
import { xmlText } from '../paper/xml-text.js';
import { figureId, type HtmlSetting } from './setting.js';

/** Words as HTML inside a paragraph or a cell. Whatever a text holds, it stays text. */
export function wordsHtml(words: Words, setting: HtmlSetting): string {
  return words.map((inline) => inlineHtml(inline, setting)).join('');
}

function inlineHtml(inline: Inline, setting: HtmlSetting): string {
  if (typeof inline === 'string') return setting.files.has(inline) ? linkHtml(inline) : textHtml(inline);
  switch (inline.kind) {
    case 'blank':
      return `<mark class="blank" title="${xmlText(inline.id)}">${textHtml(blankMark(inline.guidance, setting.language))}</mark>`;
    case 'cited':
      return `<cite>${textHtml(citedText(inline))}</cite>${markHtml(confidenceMark(inline.confidence, setting.language))}`;
    case 'unverified':
      return `${textHtml(inline.text)}${markHtml(confidenceMark('unverified', setting.language))}`;
    case 'strong':
      return `<strong>${textHtml(inline.text)}</strong>`;
    case 'aside':
      return `<small>${textHtml(inline.text)}</small>`;
    case 'see':
      return seeHtml(inline.figure, setting);
  }
}

/** A text with its breaks. */
export function textHtml(text: string): string {
  return xmlText(text).replaceAll('\n', '<br>');
}

function markHtml(mark: string): string {
  return mark === '' ? '' : `<span class="unverified">${xmlText(mark)}</span>`;
}

function seeHtml(figure: string, { figures, language }: HtmlSetting): string {
  const found = figures.get(figure);
  return found ? `<a href="#${xmlText(figureId(figure))}">${xmlText(figureName(found.number, language))}</a>` : xmlText(figure);
}

function linkHtml(path: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="./${xmlText(address)}">${xmlText(path)}</a>`;
}
