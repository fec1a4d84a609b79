// A project as large as is asked for: flows in turn over recipients, systems and kinds of data.
export interface Size {
  readonly flows: number;
  readonly recipients: number;
  /** Distinct purposes; a scene is one of them with one recipient. */
  readonly purposes: number;
}

const countries = ['DE', 'US', 'JP', 'SG', 'FR', 'GB', 'KR', 'HK'];
const classes = ['personal', 'sensitive', 'important', 'general', 'unknown'];
const kinds = ['application', 'database', 'warehouse', 'saas', 'file-store'];
const methods = ['api', 'batch', 'file', 'stream', 'remote-access', 'physical'];

/** One file with a filing `all` that every flow names. */
export function manyFlows({ flows, recipients, purposes }: Size): string {
  const each = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));
  const of = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  return [
    'dataflow: 1',
    'exporters:',
    '  acme: { name: { en: Acme China Co. Ltd., zh: 示例科技（上海）有限公司 }, region: CN-SH, sector: retail, ciio: false, processedIndividuals: 1000 }',
    'filings:',
    '  all: { mechanism: security-assessment, status: preparing }',
    'systems:',
    ...each(5, (i) => `  system-${i}: { name: { en: Platform ${i}, zh: 业务平台${i} }, location: CN-SH, kind: ${of(kinds, i)}, operator: acme }`),
    'recipients:',
    ...each(
      recipients,
      (i) =>
        `  party-${i}: { name: { en: Recipient ${i} GmbH, zh: 境外接收方示例${i}公司 }, country: ${of(countries, i)}, role: processor${i % 10 === 3 ? `, onwardTo: [party-${(i + 1) % recipients}]` : ''} }`,
    ),
    'categories:',
    ...classes.map(
      (name) =>
        `  ${name}: { name: { en: Data that is ${name}, zh: 数据（${name}） }, class: ${name}${name === 'important' ? ', importantBecause: { basis: published }' : ''} }`,
    ),
    'flows:',
    ...each(flows, (i) => {
      const purpose = Math.floor(i / recipients) % purposes;
      const facts = `categories: [${of(classes, i)}], method: ${of(methods, i)}, individuals: { 2026: ${100 + i} }, protection: { inTransit: TLS 1.3, atRest: AES-256 }`;
      return `  flow-${i}: { name: { en: Flow number ${i}, zh: 数据流转第${i}项 }, from: system-${i % 5}, to: party-${i % recipients}, purpose: { en: Purpose ${purpose}, zh: 业务目的第${purpose}项 }, ${facts}, filing: all, status: active, since: 2026-01-01 }`;
    }),
    '',
  ].join('\n');
}
