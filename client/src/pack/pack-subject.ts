// What a pack is made of: a filing, or an exporter whose flows without a filing are put on record.

export interface PackSubject {
  /** Address of the project, or of any of its files. */
  readonly uri: string;
  /** Such as `filings.assessment-2026` or `exporters.acme-cn`. */
  readonly address: string;
}

/** The subject that a row of a tree, a page or a caller names; undefined where none does. */
export function packSubject([first, second]: readonly unknown[]): PackSubject | undefined {
  const { uri, address } = typeof first === 'string' ? { uri: first, address: second } : addressed(first);
  return typeof uri === 'string' && typeof address === 'string' && /^(?:filings|exporters)\../.test(address) ? { uri, address } : undefined;
}

/** The id of a subject, behind the name of its section. */
export function idOf({ address }: PackSubject): string {
  return address.slice(address.indexOf('.') + 1);
}

/** As an order names it. */
export function orderedSubject(subject: PackSubject): { readonly filing: string } | { readonly exporter: string } {
  const id = idOf(subject);
  return subject.address.startsWith('filings.') ? { filing: id } : { exporter: id };
}

function addressed(value: unknown): { readonly uri?: unknown; readonly address?: unknown } {
  if (typeof value !== 'object' || value === null) return {};
  return { uri: 'uri' in value ? value.uri : undefined, address: 'address' in value ? value.address : undefined };
}
