import { stops } from './stops.mjs';

const kinds = [
  { kind: 'legal-document', mechanism: 'security-assessment', title: 'Agreement: legal document with its terms / 法律文件及必备条款' },
  { kind: 'standard-contract', mechanism: 'standard-contract', title: 'Agreement: standard contract with its terms / 标准合同及必备条款' },
];

/** An agreement with every term that its mechanism requires, none of them there yet. */
export function agreements({ terms }) {
  return kinds.map(({ kind, mechanism, title }) => {
    const { fill } = stops();
    const required = Object.entries(terms).filter(([, { demandedBy }]) => demandedBy[mechanism]?.level === 'required');
    const head = [
      `${fill(`agreement-${kind}`)}:`,
      `  with: ${fill('recipient')}`,
      `  kind: ${kind}`,
      ...['signed', 'effective', 'expires'].map((key) => `  ${key}: ${fill('null')}`),
    ];
    return {
      title,
      prefix: `agreement-${kind}`,
      description: `Below agreements: the ${required.length} terms that the law requires; false until the document holds them`,
      lines: [...head, '  terms:', ...required.map(([term]) => `    ${term}: ${fill('false')}`), '$0'],
    };
  });
}
