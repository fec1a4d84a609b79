/** First line of every generated page. */
export const generated = (source) => `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->\n\n`;

/** A Markdown table; cells are escaped. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function cell(value) {
  return String(value ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .trim();
}

/** A block of code; the fence is longer than any in the text. */
export function fenced(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\s+$/, '')}\n${fence}\n`;
}

/** Both languages, one below the other in a table cell or a line. */
export const both = (text, separator = '<br>') => (text ? `${text.en}${separator}${text.zh}` : '');

const confidences = {
  verified: { en: 'verified', zh: '已核实' },
  'second-hand': { en: 'second-hand', zh: '二手资料' },
  unverified: { en: 'unverified', zh: '未核实' },
  judgement: { en: 'our reading', zh: '我们的理解' },
};

/** How sure a fact is, in words. */
export function confidence(mark, separator = ' ') {
  return both(confidences[mark] ?? { en: mark, zh: mark }, separator);
}

/** What the four words mean; stands once on each page that uses them. */
export const confidenceKey = `*Verified* 已核实: the article or a close copy of it was read. *Second-hand* 二手资料: read in a summary.
*Unverified* 未核实: still to be checked against the official page. *Our reading* 我们的理解: the text is silent, this is how we take it.
`;

/** 1,000,000 */
export const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
