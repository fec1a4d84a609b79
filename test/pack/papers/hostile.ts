// A filing whose texts are as bad as texts can be.
import type { Texts } from '../record/source-for.js';

/** Marks that a paper must carry as they are. */
export const hostileName = '<b>&amp;{purpose}</b> `x` \u202Eabc\u202C 😀 עברית';
export const longPurpose = `${'长'.repeat(9_990)}结束`;

export function hostileTexts(): Texts {
  const name = JSON.stringify(hostileName);
  const text = `dataflow: 1
exporters:
  acme: { name: ${name}, region: CN-SH, sector: retail }
recipients:
  buyer: { name: { en: ${name} }, country: unknown, onwardTo: [nobody] }
categories:
  data: { name: ${name}, class: unknown, fields: [${name}, "a\\nb"] }
filings:
  bad: { mechanism: security-assessment, answers: { handler.nature: "{handler} <i>answer</i>" } }
flows:
  one:
    from: acme
    to: buyer
    categories: [data, missing]
    purpose: ${JSON.stringify(longPurpose)}
    filing: bad
  two: { from: nowhere, to: nobody, filing: bad }
`;
  return { 'bad.dataflow.yaml': text };
}
