import type { Language } from '../engine/text.js';

/** What a first file is made from; whatever is not known yet stays a question in it. */
export interface FirstFacts {
  readonly exporter?: string | undefined;
  readonly region?: string | undefined;
  readonly sector?: string | undefined;
  readonly recipient?: string | undefined;
  readonly country?: string | undefined;
}

/** Text of a first dataflow file: one exporter, one system, one category, one recipient, one planned flow. */
export function firstFile(facts: FirstFacts, language: Language): string {
  const words = comments[language];
  // A JSON string is a YAML string, whatever it holds.
  const quoted = (text: string) => JSON.stringify(text);
  const optional = (key: string, value: string | undefined) => (value === undefined ? `    # ${key}: ` : `    ${key}: ${quoted(value)}`);
  return `# ${words.head}
dataflow: 1

exporters:
  exporter:
    name: ${quoted(facts.exporter || words.exporter)}
${optional('region', facts.region)}  # ${words.region}
${optional('sector', facts.sector)}  # ${words.sector}
    # ciio: false  # ${words.ciio}

systems:
  source-system: { name: ${quoted(words.source)}, location: CN, kind: application, operator: exporter }

categories:
  customer-contact:
    name: ${quoted(words.category)}
    class: unknown  # ${words.class}
    subjects: customers
    fields: [name, email, phone]

recipients:
  recipient:
    name: ${quoted(facts.recipient || words.recipient)}
    country: ${quoted(facts.country || 'unknown')}  # ${words.country}
    role: processor

flows:
  first-flow:
    from: source-system
    to: recipient
    categories: [customer-contact]
    purpose: ${quoted(words.purpose)}
    method: api
    individuals: unknown  # ${words.individuals}
    status: planned
`;
}

const comments = {
  en: {
    head: 'Data flows as code. `dataflow check` says what each flow needs; whatever is unknown it asks for.',
    exporter: 'Name of the exporter',
    region: 'province-level division, e.g. CN-SH',
    sector: 'main line of business',
    ciio: 'true only once the protection department has notified it',
    source: 'Customer system',
    category: 'Customer contact data',
    class: 'general | personal | sensitive | important | core | unknown',
    recipient: 'Name of the overseas recipient',
    country: 'ISO 3166-1; HK, MO and TW are outside the mainland too',
    purpose: 'Central customer care',
    individuals: 'people per calendar year, e.g. { 2026: 12000 }',
  },
  zh: {
    head: '数据流转即代码。`dataflow check` 说明每一流转需要什么；未知之处会提出问题。',
    exporter: '出境方名称',
    region: '省级行政区，例如 CN-SH',
    sector: '所属行业',
    ciio: '仅在保护工作部门告知后为 true',
    source: '客户系统',
    category: '客户联系信息',
    class: 'general | personal | sensitive | important | core | unknown',
    recipient: '境外接收方名称',
    country: 'ISO 3166-1；港澳台同样属于境外',
    purpose: '客户服务集中管理',
    individuals: '各自然年人数，例如 { 2026: 12000 }',
  },
} as const;
