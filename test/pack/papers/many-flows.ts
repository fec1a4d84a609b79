// A filing of many flows, each a scene of its own: different purposes, a few recipients, shared data.
import type { Texts } from '../record/source-for.js';

/** The files of a filing `big` with so many flows. */
export function manyFlows(flows: number): Texts {
  const recipients = Array.from(
    { length: 8 },
    (_, index) => `  buyer-${index}: { name: { en: Buyer ${index}, zh: 接收方${index} }, country: DE, role: processor }`,
  );
  const categories = Array.from(
    { length: 20 },
    (_, index) => `  data-${index}: { name: { en: Data ${index}, zh: 数据${index} }, class: personal, fields: [name, phone] }`,
  );
  const lines = Array.from({ length: flows }, (_, index) =>
    [
      `  flow-${index}:`,
      `    name: { en: Flow ${index}, zh: 流转${index} }`,
      '    from: crm-cn',
      `    to: buyer-${index % 8}`,
      `    categories: [data-${index % 20}]`,
      `    purpose: { en: Purpose ${index}, zh: 目的${index} }`,
      '    method: api',
      `    individuals: { 2026: ${500 + index} }`,
      '    retention: P1Y',
      '    filing: big',
      '    status: active',
    ].join('\n'),
  );
  const text = [
    'dataflow: 1',
    'exporters:',
    '  acme: { name: { en: Acme, zh: 示例公司 }, region: CN-SH, sector: retail, ciio: false }',
    'systems:',
    '  crm-cn: { name: { en: CRM, zh: 客户系统 }, location: CN-SH, operator: acme }',
    'recipients:',
    ...recipients,
    'categories:',
    ...categories,
    'filings:',
    '  big: { mechanism: security-assessment, status: preparing }',
    'flows:',
    ...lines,
    '',
  ];
  return { 'big.dataflow.yaml': text.join('\n') };
}
