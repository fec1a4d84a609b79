// A project of few lines, in which a number decides: from 10,000 people with sensitive data on, the assessment is needed.

export interface SmallFlow {
  readonly id: string;
  readonly people: number;
  /** Lines that are added to it. */
  readonly more?: readonly string[];
}

/** Parties, systems and one category of sensitive data. */
export const smallShared = `dataflow: 1
exporters:
  acme: { name: { en: Acme China, zh: 示例公司 }, region: CN-SH, sector: retail, ciio: false }
systems:
  hr-cn: { name: { en: Staff system, zh: 人事系统 }, location: CN, operator: acme }
recipients:
  acme-de: { name: Acme GmbH, country: DE, role: processor }
categories:
  payroll: { name: { en: Payroll, zh: 薪酬 }, class: sensitive, sensitiveType: financial-account }
`;

export function smallFlow({ id, people, more = [] }: SmallFlow): string {
  return [
    `  ${id}:`,
    '    from: hr-cn',
    '    to: acme-de',
    '    categories: [payroll]',
    `    individuals: { 2026: ${people} }`,
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** All of it in one text. */
export function smallProject(...flows: readonly SmallFlow[]): string {
  return `${smallShared}flows:\n${flows.map(smallFlow).join('')}`;
}
