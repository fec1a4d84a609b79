import type { Text } from '../../engine/text.js';

const units: readonly { readonly one: string; readonly many: string; readonly zh: string }[] = [
  { one: 'year', many: 'years', zh: '年' },
  { one: 'month', many: 'months', zh: '个月' },
  { one: 'week', many: 'weeks', zh: '周' },
  { one: 'day', many: 'days', zh: '日' },
  { one: 'hour', many: 'hours', zh: '小时' },
  { one: 'minute', many: 'minutes', zh: '分钟' },
  { one: 'second', many: 'seconds', zh: '秒' },
];

const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P18M` as 18 个月; undefined where a text is no such duration. */
export function durationWords(text: string): Text | undefined {
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
