import type { Finding } from '../../server/src/engine/finding.js';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { scopeOf } from '../../server/src/engine/lock/scope-of.js';
import { writeLock } from '../../server/src/engine/lock/write-lock.js';

/** Two flows under an assessment that was passed, and everything that they name. */
export const granted = `dataflow: 1
exporters:
  acme-cn: { name: Acme (Shanghai), region: CN-SH, sector: retail }
  acme-sz: { name: Acme (Shenzhen), region: CN-GD, sector: retail }
systems:
  crm-cn: { name: CRM, location: CN, operator: acme-cn }
  crm-eu: { name: CRM Europe, location: DE, operator: acme-eu }
categories:
  contact:
    class: personal
    fields: [name, email]
  health: { class: sensitive, sensitiveType: health, fields: [diagnosis] }
recipients:
  acme-eu: { name: { en: Acme Europe B.V., zh: 艾克米欧洲 }, country: DE, role: processor, onwardTo: [acme-uk] }
  acme-uk: { name: Acme UK, country: GB }
  acme-us: { name: Acme US, country: US }
agreements:
  acme-2026:
    with: acme-eu
    kind: legal-document
    expires: 2029-01-31
    terms: { audit-rights: Art. 11, onward-transfer-limits: false }
flows:
  crm-sync:
    from: crm-cn
    to: crm-eu
    categories: [contact]
    purpose: { en: Central customer care, zh: 客户服务集中管理 }
    method: api
    individuals: { 2026: 1200000, 2027: 1300000 }
    retention: P3Y
    agreement: acme-2026
    filing: assessment-2026
    status: active
  support:
    from: crm-cn
    to: crm-eu
    categories: [contact]
    purpose: Repairs
    method: api
    individuals: 50000
    retention: P1Y
    agreement: acme-2026
    filing: assessment-2026
    status: active
filings:
  assessment-2026: { mechanism: security-assessment, status: approved, decided: 2026-03-10 }
`;

const lockPath = 'dataflow.lock.yaml';

export function run(text: string, lock: string | undefined, options: { readonly asOf?: string; readonly regime?: string } = {}): Analysis {
  const analysis = analyse({
    files: [{ path: 'main.dataflow.yaml', text }],
    lock: lock === undefined ? undefined : { path: lockPath, text: lock },
    today: '2026-11-22',
    ...options,
  });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

/** The lock of everything in a project that was granted. */
export function lockFor(text: string, options: { readonly asOf?: string; readonly regime?: string } = {}): string {
  const analysis = run(text, undefined, options);
  return writeLock(
    new Map(
      analysis.model.tables.filing.list.flatMap((filing) => {
        const scope = scopeOf(filing, analysis);
        return scope ? [[filing.id, scope]] : [];
      }),
    ),
  );
}

/** A text with one piece of it replaced; it has to be there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, () => to);
}

/** A finding as its line and its words. */
export function shown({ place, message }: Finding, texts: Readonly<Record<string, string>>): string {
  const text = texts[place.file] ?? '';
  const line = text.slice(text.lastIndexOf('\n', place.span.start - 1) + 1).split('\n')[0] ?? '';
  return `${line.trim()} | ${text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ')} | ${message.en}`;
}

/** What the rules on the lock find, as lines. */
export function foundIn(text: string, lock: string, options: { readonly asOf?: string; readonly regime?: string } = {}): readonly string[] {
  const texts = { 'main.dataflow.yaml': text, [lockPath]: lock };
  const own = new Set(['scope-exceeded', 'lock-invalid']);
  return run(text, lock, options)
    .findings.filter(({ rule, place }) => own.has(rule) || place.file === lockPath)
    .map((finding) => shown(finding, texts));
}
