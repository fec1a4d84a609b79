// Which documents of a filing a submission pack drafts, so that nobody begins them with an empty page.
import type { Definition } from '../model/definition.js';

type Mechanism = NonNullable<Definition<'filing'>['value']['mechanism']>;

const always: readonly Mechanism[] = ['security-assessment', 'standard-contract', 'certification'];

/** By id of the catalogue, the filings for which it is drafted. */
const drafted: Readonly<Record<string, readonly Mechanism[]>> = {
  'declaration-form': ['security-assessment'],
  'self-assessment-report': ['security-assessment'],
  'data-transfer-agreement': ['standard-contract'],
  'pipia-report': always,
  'data-link-sheet': always,
  'data-flow-diagrams': always,
};

/** Whether a document of a filing is among those that its pack drafts. */
export function isDrafted(document: string, { value: { mechanism } }: Definition<'filing'>): boolean {
  return mechanism !== undefined && Object.hasOwn(drafted, document) && (drafted[document] ?? []).includes(mechanism);
}
