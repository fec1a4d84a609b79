import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../server/src/cli/calendar-file.js';
import { analyse } from '../../server/src/engine/index.js';
import { deadlinesOf } from '../../server/src/engine/law/filing-deadlines.js';

const paper = '王, 法务; 部 👩‍⚖️ '.repeat(12).trim();
const text = `dataflow: 1
exporters: { a: { name: 甲, ciio: false } }
recipients: { b: { country: DE } }
categories: { c: { class: personal } }
agreements:
  s: { with: b, kind: standard-contract, signed: 2026-10-01, effective: 2026-11-13 }
flows:
  f: { from: a, to: b, categories: [c], individuals: { 2026: 200000 }, filing: z, agreement: s, status: active }
filings:
  z:
    mechanism: standard-contract
    status: preparing
    documents:
      "${paper}": { file: a.pdf, status: draft, due: 2026-12-01 }
      pipia-report: { file: b.pdf, status: draft, due: 2026-11-01 }
`;

function written({ asOf = '2026-11-22', language = 'zh' as 'en' | 'zh', root = '/projects/here', remind = [30, 7] } = {}): string {
  const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text }], today: asOf });
  if ('noRegime' in analysis) throw new Error('no regime');
  const project = { root, files: [], config: undefined, lock: undefined, unreadable: [] };
  const deadlines = deadlinesOf(analysis).filter(({ done }) => !done);
  return calendarFile([{ one: { options: {}, project, analysis, language }, deadlines }], remind, '/projects/here');
}

/** The lines of a file as a reader puts them together again: names and values. */
function properties(file: string): readonly (readonly [string, string])[] {
  const unfolded = file.replace(/\r\n[ \t]/g, '');
  return unfolded
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one))] as const;
    });
}

const valuesOf = (file: string, wanted: string) => properties(file).flatMap(([name, value]) => (name === wanted ? [value] : []));

describe('a calendar file', () => {
  test('has an all-day event for each deadline, with reminders for those that are still to come', () => {
    const file = written({ language: 'en' });
    expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20261101', '20261127', '20261201', '20270101']);
    expect(valuesOf(file, 'SUMMARY')).toContain('s: last day to file the contract');
    expect(valuesOf(file, 'SUMMARY')).toContain('z: document due (Impact assessment report)');
    // Three days are ahead, with two reminders each; the fourth is over.
    expect(valuesOf(file, 'TRIGGER')).toEqual(['-P30D', '-P7D', '-P30D', '-P7D', '-P30D', '-P7D']);
    expect(valuesOf(written({ remind: [] }), 'TRIGGER')).toEqual([]);
    expect(valuesOf(file, 'DESCRIPTION')[1]).toContain('10 working days, counted from 2026-11-13\nCAC Order 13 Art. 7');
  });

  test('is the same to the byte for the same project on the same day, whatever the clock and the time zone say', () => {
    const zone = process.env['TZ'];
    const first = written();
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      process.env['TZ'] = other;
      expect(written()).toBe(first);
    }
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
    expect(new Set(valuesOf(first, 'DTSTAMP'))).toEqual(new Set(['20261122T000000Z']));
  });

  test('names a deadline alike from one day to the next, and apart from another project', () => {
    const ids = (options: Parameters<typeof written>[0]) => valuesOf(written(options), 'UID');
    expect(ids({ asOf: '2026-11-23', language: 'en' })).toEqual(ids({}));
    expect(new Set(ids({})).size).toBe(ids({}).length);
    expect(ids({ root: '/projects/here/branch' }).filter((id) => ids({}).includes(id))).toEqual([]);
  });

  test('holds any text, in lines of 75 octets that end as the standard says', () => {
    const file = written();
    const lines = file.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(file).not.toMatch(/(?<!\r)\n/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(valuesOf(file, 'SUMMARY')).toContain(`z：材料完成期限（${paper}）`);
    // Nothing was cut in the middle of a character.
    expect(file).not.toContain('\uFFFD');
    expect(valuesOf(file, 'UID').find((id) => id.includes('document-due'))).toMatch(/^[\w.%~!*'()-]+@dataflow-compliance$/);
  });
});
