import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/engine/index.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('syntaxes/snippets.json', 'utf8'));
const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '06', CURRENT_DATE: '30' };

/** What stands there when somebody tabs through all places and changes nothing. */
function filled({ body }: Snippet): string {
  const named = body.join('\n').replace(/\$([A-Z_]+)/g, (_, name: string) => variables[name] ?? `no variable ${name}`);
  const chosen = named.replace(/\$\{\d+\|((?:[^,|\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/g, '$1');
  return chosen.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');
}

// A project that has what the snippets name: its exporter, a system, a kind of data and a recipient.
const around = `dataflow: 1
exporters: { exporter: { region: CN-SH, sector: retail, ciio: false } }
systems: { source-system: { location: CN, operator: exporter } }
categories: { customer-contact: { class: personal } }
recipients: { recipient: { country: DE } }
`;

/** A snippet where it belongs: below its section, or at the top of a file. */
function placed(snippet: Snippet): string {
  const section = /^(?:filing|agreement)(?=-)/.exec(snippet.prefix)?.[0];
  if (section !== undefined) return `dataflow: 1\n${section}s:\n  ${filled(snippet).replaceAll('\n', '\n  ')}\n`;
  return snippet.prefix === '#region' ? `dataflow: 1\n${filled(snippet)}` : filled(snippet);
}

describe('snippets', () => {
  const faults = ['syntax', 'shape', 'reference-unknown', 'definition-duplicate'];

  test.each(Object.entries(snippets))('%s is a valid text as it comes', (_, snippet) => {
    const text = placed(snippet);
    const others = snippet.prefix === 'dataflow-file' ? [] : [{ path: 'around.dataflow.yaml', text: around }];
    const analysis = analyse({ files: [{ path: 'snippet.dataflow.yaml', text }, ...others], today: '2026-06-30' });
    const findings = 'noRegime' in analysis ? ['no regime'] : analysis.findings.filter(({ rule }) => faults.includes(rule)).map(({ message }) => message.en);
    expect(findings).toEqual([]);
    expect(text).not.toMatch(/\$|\|\}/);
  });

  test('each stop has its own number, and the cursor ends somewhere', () => {
    for (const { body } of Object.values(snippets)) {
      const numbers = [...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(body).toContain('$0');
    }
  });

  test('prefixes are told apart', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});
