import { links, sections } from '../generated/format-tables.js';
import { addressOf, type Definition } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { Span } from '../syntax/span.js';
import { definitionsAt } from './definitions-at.js';
import type { Name } from './name-at.js';
import { idSpan, spansOfNames } from './name-spans.js';
import { namesIn, spelled } from './names-in.js';
import type { FileView, ProjectView } from './project-view.js';

/** A place where a name stands. */
export interface NamePlace {
  readonly file: string;
  /** The id alone, without quotes. */
  readonly span: Span;
  readonly isDefinition: boolean;
  /** The definition in which it stands. */
  readonly inside: Definition;
}

/** What is looked for; `file` and `counts` leave places out before they are looked up. */
export interface Sought extends Pick<Name, 'id' | 'inside'> {
  readonly sections: readonly string[];
  readonly file?: string | undefined;
  readonly counts?: ((reference: Reference) => boolean) | undefined;
}

/** Every place of a name, in source order: definitions and whatever may mean them. */
export function placesOfName(project: ProjectView, sought: Sought): readonly NamePlace[] {
  const { id, file } = sought;
  const wanted = (definition: Definition) => file === undefined || definition.file === file;
  const definitions = sought.sections.flatMap((section) => definitionsAt(project, section, id)).filter(wanted);
  const own = definitions.flatMap((inside) => {
    const view = project.file(inside.file);
    return view ? [{ file: inside.file, span: idSpan(view, inside), isDefinition: true, inside }] : [];
  });
  const given = [...namersOf(project, sought)].filter(wanted).flatMap((inside) => {
    const view = project.file(inside.file);
    return view ? placesIn(view, inside, sought) : [];
  });
  return distinct([...own, ...given].sort(bySource));
}

function placesIn(file: FileView, inside: Definition, sought: Sought): readonly NamePlace[] {
  const references = namesIn(inside).filter((reference) => mayMean(reference, sought) && (sought.counts?.(reference) ?? true));
  const section = references[0] ? spelled(references[0]).length - sought.id.length : 0;
  return spansOfNames(file, references).map(({ start, end }) => {
    const isAddress = end - start === section + sought.id.length;
    return { file: file.path, span: { start: isAddress ? start + section : start, end }, isDefinition: false, inside };
  });
}

function mayMean({ link, target }: Reference, { id, sections: wanted }: Sought): boolean {
  return target === id && wanted.some((section) => link.sections?.includes(section));
}

const namingKinds = new Map(
  sections.map(({ section }) => [section, sections.map(({ kind }) => kind).filter((kind) => links[kind]?.some((link) => link.sections?.includes(section)))]),
);

/** Definitions that give a name which may mean something in the sections that are looked through. */
function namersOf(project: ProjectView, { id, inside, sections: wanted }: Sought): ReadonlySet<Definition> {
  const namers = new Set<Definition>();
  for (const { section } of sections.filter((one) => wanted.includes(one.section))) {
    // What nothing defines is named by its address all the same.
    const named: Definition = definitionsAt(project, section, id)[0] ?? { ...inside, section, id };
    for (const kind of namingKinds.get(section) ?? []) for (const namer of project.model.naming(named, kind)) namers.add(namer);
    for (const waiver of project.model.tables.waiver.list) if (waiver.value.at === addressOf(named)) namers.add(waiver);
  }
  return namers;
}

function bySource(left: NamePlace, right: NamePlace): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.span.start - right.span.start;
}

/** An alias may lead several names to one place. */
function distinct(places: readonly NamePlace[]): readonly NamePlace[] {
  return places.filter(({ file, span }, index) => {
    const last = places[index - 1];
    return last?.file !== file || last.span.start !== span.start;
  });
}
