// The definition that a name asks for, with what is known of it and gaps for the rest.
import type { Finding } from '../finding.js';
import { type Definition, definitionOf, isId, isKind, placeOf } from '../model/definition.js';
import type { NewKey } from '../model/edits.js';
import { type Reference, referencesOf } from '../model/references.js';
import { yamlText } from '../model/yaml-text.js';
import type { Action, ActionPlace } from './action.js';
import type { ProjectView } from './project-view.js';
import { addEntry } from './section-room.js';

/** Defines a name that nothing defines, once for each section in which it may be defined. */
export function defineMissing(place: ActionPlace, finding: Finding): readonly Action[] {
  const reference = finding.rule === 'reference-unknown' ? referenceAt(finding) : undefined;
  if (!reference || !isId(reference.target)) return [];
  const { target, link } = reference;
  return (link.sections ?? []).map((section): Action => {
    const edits = () => [addEntry(place.file, { section, id: target, keys: keysOf(section, reference, place.project) }) ?? []].flat();
    const title = { en: `Define \`${target}\` under \`${section}\``, zh: `在 \`${section}\` 中定义 \`${target}\`` };
    return { id: `define ${section}.${target}`, kind: 'quickfix', title, preferred: false, finding, edits };
  });
}

function referenceAt({ place }: Finding): Reference | undefined {
  const definition = definitionOf(place);
  const all = definition ? referencesOf(definition) : [];
  return all.find(({ from, path, part }) => placeOf(from, path, part).span.start === place.span.start);
}

const unnamed: NewKey = { key: 'name', value: "''", blank: true };

/** Nothing is made up: a key holds what the file tells already, `unknown` where the format has the word, or a gap. */
function keysOf(section: string, { from }: Reference, project: ProjectView): readonly NewKey[] {
  switch (section) {
    case 'exporters':
      return [unnamed, unknown('processedIndividuals')];
    case 'populations':
      return [unnamed, unknown('size')];
    case 'systems':
      return [unnamed, unknown('location')];
    case 'categories':
      return [unnamed, unknown('class')];
    case 'recipients':
      return [unnamed, unknown('country')];
    case 'agreements':
      return [...party(from, project), { key: 'file', value: "''", blank: true }];
    case 'filings':
      return [...mechanism(from, project), { key: 'owner', value: "''", blank: true }];
    default:
      return [unnamed];
  }
}

function unknown(key: string): NewKey {
  return { key, value: 'unknown', blank: true };
}

/** Whoever the data of the flow goes to is the party. */
function party(from: Definition, { judgement }: ProjectView): readonly NewKey[] {
  const recipient = isKind(from, 'flow') ? judgement.of(from)?.facts.recipient : undefined;
  return recipient ? [{ key: 'with', value: yamlText(recipient.id) }] : [];
}

const filed: ReadonlySet<string | undefined> = new Set(['security-assessment', 'standard-contract', 'certification']);

/** What is filed is what the flow needs, where that is settled. */
function mechanism(from: Definition, { judgement }: ProjectView): readonly NewKey[] {
  const needed = isKind(from, 'flow') ? judgement.of(from)?.mechanism : undefined;
  return needed !== undefined && filed.has(needed) ? [{ key: 'mechanism', value: needed }] : [];
}
