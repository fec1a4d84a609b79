// A small project whose names are what nobody should write, and somebody does.

/** Markup, controls, directions, emoji, letters without an end. */
export const hostileNames = [
  '<b>&"quotes"</b>',
  'line\\nbreak\\u0007bell',
  'مرحبا بالعالم',
  'שלום עולם',
  '👩‍👩‍👧 family 🇨🇳',
  `${'长'.repeat(3000)}`,
  `${'Wordwithoutend'.repeat(60)}`,
  '%% comment ]]> end subgraph "',
  '\\u202Eesrever\\u202C',
  '   ',
] as const;

/** Each name is that of a flow, a system, a recipient and a purpose. */
export function hostileProject(names: readonly string[] = hostileNames): string {
  const quoted = (name: string) => JSON.stringify(name).replaceAll('\\\\', '\\');
  const each = (make: (name: string, index: number) => string) => names.map((name, index) => make(quoted(name), index)).join('\n');
  return `dataflow: 1
exporters:
  acme: { name: ${quoted(names[0] ?? '')}, region: CN-SH, sector: retail, ciio: false }
filings:
  all: { mechanism: security-assessment, status: preparing }
systems:
${each((name, index) => `  system-${index}: { name: ${name}, location: CN-SH, kind: database, operator: acme }`)}
recipients:
${each((name, index) => `  party-${index}: { name: ${name}, country: DE, role: processor, onwardTo: [party-${(index + 1) % names.length}] }`)}
categories:
${each((name, index) => `  data-${index}: { name: ${name}, class: personal }`)}
flows:
${each((name, index) => `  flow-${index}: { name: ${name}, from: system-${index}, to: party-${index}, categories: [data-${index}], purpose: ${name}, retention: ${name}, protection: { inTransit: ${name}, atRest: ${name} }, filing: all }`)}
`;
}
