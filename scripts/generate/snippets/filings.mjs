import { stops, today, wordsOf } from './stops.mjs';

const papers = [
  {
    mechanism: 'security-assessment',
    prefix: 'filing-assessment',
    title: 'Filing: security assessment / 安全评估申报',
    named: 'a declaration for security assessment',
  },
  { mechanism: 'standard-contract', prefix: 'filing-contract', title: 'Filing: standard contract / 标准合同备案', named: 'the filing of a standard contract' },
  { mechanism: 'certification', prefix: 'filing-certification', title: 'Filing: certification / 认证', named: 'an application for certification' },
];

/** A filing of each mechanism with every document that goes with it. */
export function filings({ schema, documents }) {
  return papers.map(({ mechanism, prefix, title, named }) => {
    const { fill, choose } = stops();
    const id = `${mechanism}-$CURRENT_YEAR`;
    const head = [`${fill(id)}:`, `  mechanism: ${mechanism}`, `  status: ${choose(wordsOf(schema, 'filing', 'status', 'preparing'))}`];
    const dates = [`  owner: ${fill('privacy-office')}`, `  neededBy: ${fill(today)}`];
    const wanted = Object.entries(documents).filter(([, document]) => document.mechanisms.includes(mechanism));
    const list = wanted.map(([document]) => `    ${document}: { status: missing }`);
    return {
      title,
      prefix,
      description: `Below filings: ${named}, with its ${wanted.length} documents still missing`,
      lines: [...head, ...dates, '  documents:', ...list, '$0'],
    };
  });
}
