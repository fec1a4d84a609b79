// The model of a project that changes: the same answers as a model that is built anew, with notes of who asked for what.
import { entryProblems, fileProblems, readEntry, sectionNames } from '../model/build.js';
import { addressOf, type Definition, isKind, type Kind } from '../model/definition.js';
import type { Model, Problem, Table } from '../model/model.js';
import { type Reference, referencesOf } from '../model/references.js';
import type { Entry } from '../syntax/entry.js';
import { type EntryChange, SourceFile } from '../syntax/source-file.js';
import { LiveDefinition } from './live-definition.js';
import { Namers } from './namers.js';
import { Slots } from './slots.js';
import { Source, type Tracker } from './tracker.js';

/** A file with the definitions that it holds. */
export interface LiveFile {
  readonly source: SourceFile;
  readonly definitions: Map<Entry, LiveDefinition>;
}

/** What a change did to the definitions of a project. */
export interface ModelChange {
  readonly added: readonly LiveDefinition[];
  readonly removed: readonly LiveDefinition[];
}

export class LiveModel implements Model {
  readonly tables: Model['tables'];
  private readonly byPath = new Map<string, LiveFile>();
  private readonly faulty = new Set<LiveDefinition>();
  private readonly problemsSource: Source;
  private readonly slots: Slots;
  private readonly namers: Namers;
  private readonly anyProblem: Source;
  private readonly order: Source;
  private readonly inFiles = new Map<string, number>();
  private hadProblems = false;
  private settingsProblems: readonly Problem[] = [];

  constructor(private readonly tracker: Tracker) {
    this.problemsSource = new Source(tracker);
    this.anyProblem = new Source(tracker);
    this.order = new Source(tracker);
    this.slots = new Slots(tracker, () => this.files.flatMap(({ path }) => this.definitionsOf(path)));
    this.namers = new Namers(tracker);
    const table = <K extends Kind>(kind: K): Table<K> => this.slots.table(kind);
    this.tables = {
      exporter: table('exporter'),
      population: table('population'),
      system: table('system'),
      category: table('category'),
      recipient: table('recipient'),
      agreement: table('agreement'),
      flow: table('flow'),
      filing: table('filing'),
      waiver: table('waiver'),
      expectation: table('expectation'),
    };
  }

  get files(): readonly SourceFile[] {
    return [...this.byPath.values()].map(({ source }) => source).sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  get liveFiles(): Iterable<LiveFile> {
    return this.byPath.values();
  }

  get all(): readonly Definition[] {
    return this.slots.all;
  }

  get references(): readonly Reference[] {
    return this.all.flatMap(referencesOf);
  }

  get problems(): readonly Problem[] {
    this.problemsSource.noteRead();
    return [...this.settingsProblems, ...this.files.flatMap(fileProblems), ...[...this.faulty].flatMap((one) => this.problemsOf(one))];
  }

  get hasProblems(): boolean {
    this.anyProblem.noteRead();
    return this.hadProblems;
  }

  // Fields and not methods: whoever asks may take them out of the model.
  readonly naming = <K extends Kind>(named: Definition, kind: K): readonly Definition<K>[] =>
    this.namers.of(addressOf(named), kind).filter((one): one is LiveDefinition & Definition<K> => isKind(one, kind));

  readonly isNamed = (definition: Definition): boolean => this.namers.named(addressOf(definition));

  readonly isFaulty = (definition: Definition): boolean =>
    definition instanceof LiveDefinition && (definition.faults.length > 0 || definition.entry.problems.length > 0);

  readonly namesakes = (definition: Definition): readonly Definition[] => this.slots.namesakes(definition.kind, definition.id);

  file(path: string): LiveFile | undefined {
    return this.byPath.get(path);
  }

  /** To be called by whoever puts definitions in source order: the same ones may come to stand in another. */
  noteOrder(): void {
    this.order.noteRead();
  }

  /** What is wrong with one definition; noted as read. */
  problemsOf(definition: LiveDefinition): readonly Problem[] {
    return entryProblems(definition, definition.faults);
  }

  /** Problems of the settings, which are not part of the model but of what is said about it. */
  setSettingsProblems(problems: readonly Problem[]): void {
    this.settingsProblems = problems;
    this.problemsChanged();
  }

  /** Begins a file; its entries come with `apply`. */
  addFile(source: SourceFile): void {
    this.byPath.set(source.path, { source, definitions: new Map() });
  }

  removeFile(path: string): ModelChange {
    const change = this.apply(path, { removed: [...(this.byPath.get(path)?.definitions.keys() ?? [])], added: [] });
    this.byPath.delete(path);
    this.inFiles.delete(path);
    this.problemsChanged();
    return change;
  }

  /** Looks again at what is wrong with a file outside of its definitions. */
  recheckFile({ path }: SourceFile): void {
    const source = this.byPath.get(path)?.source;
    const problems = source ? fileProblems(source) : [];
    const before = this.inFiles.get(path) ?? 0;
    this.inFiles.set(path, problems.length);
    if (before > 0 || problems.length > 0) this.problemsChanged();
  }

  /** Takes over what an edit did to a file. */
  apply(path: string, { removed, added }: EntryChange): ModelChange {
    const file = this.byPath.get(path);
    if (!file) return { added: [], removed: [] };
    const waiting = new Map<string, LiveDefinition[]>();
    for (const entry of removed) {
      const definition = file.definitions.get(entry);
      file.definitions.delete(entry);
      if (definition) waiting.set(nameOf(entry), [...(waiting.get(nameOf(entry)) ?? []), definition]);
    }
    const fresh = added.flatMap((entry) => this.take(file, entry, waiting.get(nameOf(entry))?.shift()));
    const gone = [...waiting.values()].flat();
    for (const definition of gone) this.drop(definition);
    if (isReordered(removed, added)) {
      this.slots.reordered();
      this.namers.reordered();
      this.order.changed();
    }
    return { added: fresh, removed: gone };
  }

  /** Puts an entry in place of the definition that it was before, or defines something new. */
  private take({ definitions, source }: LiveFile, entry: Entry, before: LiveDefinition | undefined): readonly LiveDefinition[] {
    const read = readEntry(entry);
    if (!read) return [];
    const wasFaulty = before?.hasFaults === true;
    before?.replace(entry, read.value, read.faults);
    const definition = before ?? new LiveDefinition(this.tracker, read.kind, source.path, { entry, ...read });
    definitions.set(entry, definition);
    if (definition.hasFaults) this.faulty.add(definition);
    else this.faulty.delete(definition);
    if (wasFaulty || definition.hasFaults) this.problemsChanged();
    this.tracker.unnoted(() => this.namers.update(definition, referencesOf(definition)));
    if (before) this.slots.replaced(definition);
    else this.slots.add(definition);
    return before ? [] : [definition];
  }

  private drop(definition: LiveDefinition): void {
    if (this.faulty.delete(definition)) this.problemsChanged();
    this.namers.update(definition, []);
    this.slots.remove(definition);
  }

  private problemsChanged(): void {
    this.problemsSource.changed();
    const has = this.faulty.size > 0 || this.settingsProblems.length > 0 || [...this.inFiles.values()].some((count) => count > 0);
    if (has === this.hadProblems) return;
    this.hadProblems = has;
    this.anyProblem.changed();
  }

  private definitionsOf(path: string): readonly LiveDefinition[] {
    const file = this.byPath.get(path);
    return file ? file.source.entries.flatMap((entry) => file.definitions.get(entry) ?? []) : [];
  }
}

/** Reads a text as a file of the model. */
export function sourceFile(path: string, text: string): SourceFile {
  return new SourceFile(path, text, sectionNames);
}

/** Whether of the entries that stay some stand in another order than before. */
function isReordered(removed: readonly Entry[], added: readonly Entry[]): boolean {
  if (removed.length < 2 && added.length < 2) return false;
  const before = new Set(removed.map(nameOf));
  const after = new Set(added.map(nameOf));
  const stay = (entries: readonly Entry[]) => entries.map(nameOf).filter((name) => before.has(name) && after.has(name));
  return stay(removed).join() !== stay(added).join();
}

function nameOf({ section, id }: Entry): string {
  return `${section}.${id}`;
}
