import { Misuse } from './misuse.js';
import { type Format, formats } from './review/formats.js';
import type { Output } from './review/write-reports.js';

/** Reads one `format=file`, adding it to those before. Throws Misuse for a format that does not exist, or none. */
export function withOutput(text: string, before: readonly Output[] = []): readonly Output[] {
  const [, name = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  const format = formats.find((one): one is Format => one === name);
  if (format === undefined) throw new Misuse(`--output wants ${formats.join('|')}=file, such as sarif=dataflow.sarif, not ${text}`);
  return [...before, { format, path }];
}
