import type { TextEdit } from '../syntax/recut.js';

/** What has to be replaced to make one text of another. */
export function textDifference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let back = 0;
  while (back < most - start && before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)) back++;
  return { start, end: before.length - back, text: after.slice(start, after.length - back) };
}
