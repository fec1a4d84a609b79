import { addressOf, type Definition, isKind, placeOf } from '../model/definition.js';
import type { Edit } from '../model/edits.js';
import { referencesOf } from '../model/references.js';
import type { Action, ActionPlace } from './action.js';
import type { ProjectView } from './project-view.js';
import { removeEntry } from './remove-entry.js';

type Agreement = Definition<'agreement'>;

/** Makes one definition of agreements that say the same: flows and records name the kept one, the others go. */
export function mergeAgreements({ project, file, span }: ActionPlace): readonly Action[] {
  const kept = agreementAt(project, project.definitionAt(file.path, span.start), span.start);
  const others = kept ? twinsOf(kept, project) : [];
  if (!kept || others.length === 0) return [];
  const ids = others.map(({ id }) => `\`${id}\``);
  const title = { en: `Merge ${ids.join(', ')} into \`${kept.id}\`, which says the same`, zh: `将内容相同的 ${ids.join('、')} 并入 \`${kept.id}\`` };
  const edits = () => others.flatMap((other) => replaced(other, kept, project));
  return [{ id: `merge ${kept.id}`, kind: 'refactor.extract', title, preferred: false, edits }];
}

/** The agreement in which a place stands, or that the flow names there. */
function agreementAt({ model }: ProjectView, at: Definition | undefined, offset: number): Agreement | undefined {
  if (!at || at.entry.problems.length > 0) return undefined;
  if (isKind(at, 'agreement')) return model.tables.agreement.get(at.id) === at ? at : undefined;
  if (!isKind(at, 'flow')) return undefined;
  const { start } = placeOf(at, ['agreement'], 'key').span;
  const { end } = placeOf(at, ['agreement'], 'value').span;
  return start <= offset && offset <= end ? model.tables.agreement.get(at.value.agreement) : undefined;
}

function twinsOf(kept: Agreement, { model }: ProjectView): readonly Agreement[] {
  const content = contentOf(kept);
  // With a party alone, two agreements may still be two.
  if (Object.keys(kept.value).length < 2 || kept.entry.problems.length > 0) return [];
  return model.tables.agreement.list.filter(
    (other) => other.id !== kept.id && model.namesakes(other).length === 1 && other.entry.problems.length === 0 && contentOf(other) === content,
  );
}

/** A path means another document in another folder. */
function contentOf({ file, value }: Agreement): string {
  const folder = value.file === undefined ? '' : file.slice(0, file.lastIndexOf('/') + 1);
  return JSON.stringify([folder, sorted(value)]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

function replaced(other: Agreement, kept: Agreement, { model, file }: ProjectView): readonly Edit[] {
  const naming = model.naming(other, 'flow').flatMap((flow) => referencesOf(flow).filter(({ target, link }) => names(other, target, link.sections)));
  const flows = naming.map(({ from, path, part }): Edit => ({ place: placeOf(from, path, part), text: kept.id }));
  const waivers = model.tables.waiver.list
    .filter(({ value }) => value.at === addressOf(other))
    .map((waiver): Edit => ({ place: placeOf(waiver, ['at'], 'value'), text: addressOf(kept) }));
  const home = file(other.file);
  return [...flows, ...waivers, ...(home ? [removeEntry(home, other)] : [])];
}

function names({ id, section }: Agreement, target: string, sections: readonly string[] | undefined): boolean {
  return target === id && sections?.includes(section) === true;
}
