import type { Found } from '../found.js';
import { type Definition, definitionOf } from '../model/definition.js';
import { Source, type Tracker } from './tracker.js';

interface AtDefinition {
  readonly found: Set<Found>;
  readonly source: Source;
}

/** What was found, by the definition or file where it stands. */
export class FindingsByPlace {
  private readonly byDefinition = new Map<Definition, AtDefinition>();
  private readonly files = new Map<string, { readonly definitions: Set<Definition>; readonly loose: Set<Found> }>();
  private touched = new Set<string>();

  constructor(private readonly tracker: Tracker) {}

  add(found: Found): void {
    const { file } = found.place;
    const definition = definitionOf(found.place);
    this.touched.add(file);
    if (!definition) {
      this.file(file).loose.add(found);
      return;
    }
    const at = this.at(definition);
    at.found.add(found);
    at.source.changed();
    this.file(file).definitions.add(definition);
  }

  remove(found: Found): void {
    const { file } = found.place;
    const definition = definitionOf(found.place);
    this.touched.add(file);
    this.file(file).loose.delete(found);
    const at = definition && this.byDefinition.get(definition);
    if (!definition || !at?.found.delete(found)) return;
    at.source.changed();
    if (at.found.size === 0) this.file(file).definitions.delete(definition);
  }

  /** Forgets a definition that is gone. */
  forget(definition: Definition): void {
    this.byDefinition.delete(definition);
    this.files.get(definition.file)?.definitions.delete(definition);
    this.touched.add(definition.file);
  }

  /** Whether a rule found something in a definition; noted as read. */
  has(rule: string, within: Definition): boolean {
    const at = this.at(within);
    at.source.noteRead();
    return [...at.found].some((found) => found.rule === rule);
  }

  within(definition: Definition): readonly Found[] {
    return [...(this.byDefinition.get(definition)?.found ?? [])];
  }

  /** What stands in a file and in no definition, in no order. */
  outside(file: string): readonly Found[] {
    return [...(this.files.get(file)?.loose ?? [])];
  }

  /** Everything in a file, in no order. */
  of(file: string): readonly Found[] {
    const known = this.files.get(file);
    return known ? [...known.loose, ...[...known.definitions].flatMap((definition) => this.within(definition))] : [];
  }

  /** All of it, in no order. */
  *all(): Iterable<Found> {
    for (const { found } of this.byDefinition.values()) yield* found;
    for (const { loose } of this.files.values()) yield* loose;
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  touch(file: string): void {
    this.touched.add(file);
  }

  /** Files in which something was found or is gone since the last call. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  private at(definition: Definition): AtDefinition {
    const known = this.byDefinition.get(definition) ?? { found: new Set<Found>(), source: new Source(this.tracker) };
    this.byDefinition.set(definition, known);
    return known;
  }

  private file(path: string): { readonly definitions: Set<Definition>; readonly loose: Set<Found> } {
    const known = this.files.get(path) ?? { definitions: new Set<Definition>(), loose: new Set<Found>() };
    this.files.set(path, known);
    return known;
  }
}

/** What came newly and what is gone; a finding that says the same as before stays the object that it was. */
export function exchange(
  before: readonly Found[],
  after: readonly Found[],
): { readonly kept: readonly Found[]; readonly gone: readonly Found[]; readonly come: readonly Found[] } {
  if (before.length === 0) return { kept: [], gone: [], come: after };
  const waiting = new Map<string, Found[]>();
  for (const found of before) waiting.set(found.mark, [...(waiting.get(found.mark) ?? []), found]);
  const kept: Found[] = [];
  const come: Found[] = [];
  for (const found of after) {
    const alike = waiting.get(found.mark);
    const same = alike?.find((one) => inSameDefinitions(one, found));
    if (same) {
      alike?.splice(alike.indexOf(same), 1);
      kept.push(same.renewed(found));
    } else come.push(found);
  }
  return { kept, gone: [...waiting.values()].flat(), come };
}

/** Whether the places of two findings with one mark are those of the same definitions, and not of namesakes. */
function inSameDefinitions(left: Found, right: Found): boolean {
  return (
    definitionOf(left.place) === definitionOf(right.place) &&
    left.related.every(({ place }, index) => definitionOf(place) === (right.related[index] && definitionOf(right.related[index].place)))
  );
}
