import type { Definition } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { Span } from '../syntax/span.js';
import { definitionsAt } from './definitions-at.js';
import { hasId, idSpan, mayHideWords, spansOfName } from './name-spans.js';
import { namesIn, spelled } from './names-in.js';
import type { FileView, ProjectView } from './project-view.js';

/** A name in a text: the id of a definition, or a reference to one. */
export interface Name {
  readonly id: string;
  /** Where the id stands, without quotes. */
  readonly span: Span;
  /** The same with the section before it, where the text is an address such as `flows.crm-sync`. */
  readonly whole: Span;
  /** The definition in which it stands. */
  readonly inside: Definition;
  /** How it is given; undefined where it is the id of the definition itself. */
  readonly reference: Reference | undefined;
  /** Sections in which it may be defined; of several that do, the first counts. */
  readonly sections: readonly string[];
  /** Every definition of this id in these sections. */
  readonly targets: readonly Definition[];
}

/** The name at an offset; a name that ends there counts too. */
export function nameAt(project: ProjectView, file: FileView, offset: number): Name | undefined {
  const found = nameIn(project, file, { entryAt: offset, offset });
  const before = offset > 0 && file.entryAt(offset - 1) !== file.entryAt(offset);
  return found ?? (before ? nameIn(project, file, { entryAt: offset - 1, offset }) : undefined);
}

function nameIn(project: ProjectView, file: FileView, { entryAt, offset }: { entryAt: number; offset: number }): Name | undefined {
  const inside = project.definitionAt(file.path, entryAt);
  if (!inside) return undefined;
  const own = hasId(inside) ? idSpan(file, inside) : undefined;
  if (own && holds(own, offset)) return name(project, { inside, id: inside.id, span: own, whole: own, reference: undefined, sections: [inside.section] });
  for (const reference of near(file, offset, namesIn(inside))) {
    const { target: id, link } = reference;
    const whole = spansOfName(file, reference).find((span) => holds(span, offset));
    if (!whole) continue;
    const start = whole.start + (file.read(whole) === spelled(reference) ? spelled(reference).length - id.length : 0);
    return name(project, { inside, id, span: { start, end: whole.end }, whole, reference, sections: link.sections ?? [] });
  }
  return undefined;
}

function name(project: ProjectView, found: Omit<Name, 'targets'>): Name {
  return { ...found, targets: found.sections.flatMap((section) => definitionsAt(project, section, found.id)) };
}

/** The references that may stand at an offset, told by the text around it. */
function near(file: FileView, offset: number, references: readonly Reference[]): readonly Reference[] {
  const around = (length: number) => file.read({ start: Math.max(0, offset - length), end: Math.min(file.length, offset + length) });
  const spelledOut = references.filter((reference) => around(spelled(reference).length).includes(spelled(reference)));
  if (spelledOut.length > 0 || references.length === 0) return spelledOut;
  return mayHideWords(file.read(file.lineSpan(file.lineAt(offset)))) ? references : [];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
