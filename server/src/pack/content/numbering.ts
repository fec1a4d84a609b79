// How headings are numbered: 一、（一）1.（1） as official templates do, and 1. 1.1 in English.
import type { Language } from '../../engine/text.js';
import type { Heading, Words } from '../paper/paper.js';

/** Where a heading stands: `[2, 1]` is the first part of the second. Numbers from 1. */
export type HeadingPlace = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** The number of a heading as it is written before its words. */
export function headingNumber(place: HeadingPlace, language: Language): string {
  if (language === 'en') return place.length === 1 ? `${place[0]}. ` : `${place.join('.')} `;
  const last = place.at(-1) ?? 0;
  if (place.length === 1) return `${chineseNumber(last)}、`;
  return place.length === 2 ? `（${chineseNumber(last)}）` : `${last}.`;
}

/** A heading at a place. */
export function numbered(place: HeadingPlace, words: Words, language: Language): Heading {
  const level = place.length === 1 ? 1 : place.length === 2 ? 2 : 3;
  return { kind: 'heading', level, number: headingNumber(place, language), words };
}

/** A point below all headings, such as `（1）` or `(1)`. */
export function pointNumber(number: number, language: Language): string {
  return language === 'zh' ? `（${number}）` : `(${number})`;
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** A number from 1 to 9999 in Chinese: 十二, 一百零三. Others are left in figures. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return String(number);
  const figures = [...String(number)].map(Number);
  const parts = figures.map((figure, index) => (figure === 0 ? '零' : `${digits[figure]}${units[figures.length - 1 - index]}`));
  const written = parts.join('').replace(/零+/g, '零').replace(/零$/, '');
  return number >= 10 && number < 20 ? written.slice(1) : written;
}
