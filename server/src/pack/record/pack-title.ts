import type { PackSource } from '../content/source.js';

/** What the overview of a pack is called: by the id of its filing or exporter. */
export function packTitle({ filing, exporters, language }: Pick<PackSource, 'filing' | 'exporters' | 'language'>): string {
  const subject = filing?.id ?? exporters[0]?.id ?? '';
  return { en: `Submission pack: ${subject}`, zh: `出境申报材料包：${subject}` }[language];
}
