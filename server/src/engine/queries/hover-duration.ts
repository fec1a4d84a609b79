import type { Text } from '../text.js';
import { type Card, lineBlock } from './hover-card.js';
import { say, type Voice } from './hover-voice.js';

interface Unit {
  readonly one: string;
  readonly many: string;
  readonly zh: string;
}

const units: readonly Unit[] = [
  { one: 'year', many: 'years', zh: '年' },
  { one: 'month', many: 'months', zh: '个月' },
  { one: 'week', many: 'weeks', zh: '周' },
  { one: 'day', many: 'days', zh: '天' },
  { one: 'hour', many: 'hours', zh: '小时' },
  { one: 'minute', many: 'minutes', zh: '分钟' },
  { one: 'second', many: 'seconds', zh: '秒' },
];

const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P3Y6M` in words; undefined where a text is no such duration. */
export function durationText(text: string): Text | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const parts = units.flatMap((unit, index) => {
    const number = found[index + 1];
    return number === undefined ? [] : [{ unit, number: Number(number) }];
  });
  return {
    en: parts.map(({ unit, number }) => `${number} ${number === 1 ? unit.one : unit.many}`).join(', '),
    zh: parts.map(({ unit, number }) => `${number} ${unit.zh}`).join(' '),
  };
}

/** A duration in words. */
export function durationHover(voice: Voice, text: string): Card {
  const words = durationText(text);
  return words ? lineBlock([{ code: text.trim() }, ' · ', ...say(voice, words)]) : [];
}
