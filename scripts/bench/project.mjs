// Projects to measure with: the same every time.

/** A project of so many flows, about 18 lines each: one file of what they share, one file of flows for each exporter. */
export function project(flows, exporters = Math.max(2, Math.min(10, Math.round(flows / 100)))) {
  const files = flowsByExporter(flows, exporters).map((own, exporter) => [`flows-${exporter}.dataflow.yaml`, `dataflow: 1\nflows:\n${own}`]);
  return { 'shared.dataflow.yaml': shared(exporters), ...Object.fromEntries(files) };
}

/** The same in one file. */
export function oneFile(flows, exporters = Math.max(2, Math.min(10, Math.round(flows / 100)))) {
  return { 'all.dataflow.yaml': `${shared(exporters)}flows:\n${flowsByExporter(flows, exporters).join('')}` };
}

/** A project with one filing for all of its flows: to each recipient they go for a few purposes, as flows of a filing do. */
export function filing(flows, purposes = 3) {
  const files = Object.entries(oneFile(flows, 1)).map(([path, text]) => [
    path,
    text.replace(/(?<=number |服务)\d+/g, (index) => Math.floor(index / 40) % purposes),
  ]);
  return Object.fromEntries(files);
}

function flowsByExporter(flows, exporters) {
  const each = Math.ceil(flows / exporters);
  return Array.from({ length: exporters }, (_, exporter) => {
    const number = Math.max(0, Math.min(each, flows - exporter * each));
    return Array.from({ length: number }, (_, index) => flow(exporter, exporter * each + index)).join('');
  });
}

const countries = ['DE', 'US', 'SG', 'JP', 'HK', 'FR', 'GB', 'AU'];
const times = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('');

function shared(exporters) {
  return `dataflow: 1
filings:
${times(exporters, (e) => `  filing-${e}: { mechanism: standard-contract, status: filed, owner: privacy-office, submitted: 2026-02-02, decided: 2026-03-02 }\n`)}exporters:
${times(exporters, (e) => `  exporter-${e}: { name: { en: Exporter ${e}, zh: 出境方${e} }, region: CN-SH, sector: retail, ciio: false, processedIndividuals: ${400_000 + e} }\n`)}populations:
${times(exporters * 4, (p) => `  people-${p}: { name: Group ${p}, size: ${20_000 + p * 500} }\n`)}systems:
${times(exporters * 5, (s) => `  system-${s}: { name: System ${s}, location: CN, kind: database, operator: exporter-${s % exporters} }\n`)}categories:
  contact: { name: { en: Contact data, zh: 联系信息 }, class: personal, subjects: customers, fields: [name, work-email, phone] }
  order: { name: { en: Orders, zh: 订单 }, class: personal, subjects: customers, fields: [order-number, amount] }
  health: { name: { en: Health records, zh: 健康记录 }, class: sensitive, sensitiveType: health }
  machine: { name: { en: Machine data, zh: 设备数据 }, class: general }
recipients:
${times(40, (r) => `  recipient-${r}: { name: Recipient ${r} Ltd., country: ${countries[r % countries.length]}, role: processor }\n`)}agreements:
${times(40, (r) => `  agreement-${r}: { with: recipient-${r}, kind: standard-contract, signed: 2026-01-10, effective: 2026-02-01, expires: 2029-01-31 }\n`)}`;
}

function flow(exporter, index) {
  const sensitive = index % 50 === 3;
  const category = sensitive ? 'contact, health' : ['contact', 'order', 'contact, order', 'contact', 'machine'][index % 5];
  const people = 10 + ((index * 37) % 400);
  const population = index % 3 === 0 ? `    population: people-${exporter * 4 + (index % 4)}\n` : '';
  return `  flow-${index}:
    from: system-${exporter}
    to: recipient-${index % 40}
    categories: [${category}]
    purpose: { en: Customer care number ${index}, zh: 客户服务${index} }
    necessity:
      whyAbroad: The service desk of the group that answers outside business hours works there
      whyNotLocal: No team in China covers these hours and languages
      minimisation: Only open cases, without attachments, for ninety days
    method: ${['api', 'batch', 'file', 'stream'][index % 4]}
    individuals: { 2025: ${people}, 2026: ${people + 5} }
${sensitive ? '    sensitiveIndividuals: { 2025: 3, 2026: 4 }\n' : ''}${population}    basis: consent
    separateConsent: true
    retention: P1Y
    protection: { inTransit: TLS 1.3, atRest: AES-256 }
    agreement: agreement-${index % 40}
    filing: filing-${exporter}
    status: active
    since: 2025-03-01
`;
}
