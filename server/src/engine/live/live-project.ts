// A project that changes while somebody works on it: an edit in, the findings that changed because of it out. What it says at any
// moment is what an analysis from scratch would say.
import type { Finding } from '../finding.js';
import type { ProjectConfig } from '../generated/config-types.js';
import { regimes } from '../generated/law-data.js';
import type { Day } from '../law/regimes.js';
import { type ReadLock, readLock } from '../lock/read-lock.js';
import { fileProblems, type InputFile } from '../model/build.js';
import { isKind } from '../model/definition.js';
import type { Problem } from '../model/model.js';
import type { ProjectView } from '../queries/project-view.js';
import type { TextEdit } from '../syntax/recut.js';
import type { EntryChange, SourceFile } from '../syntax/source-file.js';
import type { Text } from '../text.js';
import { Bench, type ProjectParts } from './bench.js';
import { FilesLookedFor } from './files-looked-for.js';
import { FindingsByPlace } from './findings-by-place.js';
import { type ConfigFile, LawChoice } from './law-choice.js';
import { levels } from './levels.js';
import { LiveFacts } from './live-facts.js';
import { LiveModel, type ModelChange, sourceFile } from './live-model.js';
import { LiveView } from './live-view.js';
import { LoadingFiles } from './loading-files.js';
import { textDifference } from './text-difference.js';
import { Tracker } from './tracker.js';

export interface LiveSettings {
  /** Day of evaluation where the settings of the project name none. */
  readonly today: Day;
  /** Severities that the caller sets; they go before those of the settings. */
  readonly severities?: ProjectConfig['rules'] | undefined;
  /** Whether a file that the project names exists. Left out where nobody can look. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
}

export class LiveProject {
  private readonly parts: ProjectParts;
  private readonly loading: LoadingFiles;
  private readonly unreadable = new Map<string, Text>();
  private readonly law: LawChoice;
  private lock: ReadLock | undefined;
  private bench: Bench | undefined;
  private current: LiveView | undefined;

  constructor(private readonly settings: LiveSettings) {
    const tracker = new Tracker();
    const model = new LiveModel(tracker);
    const looked = settings.fileExists && new FilesLookedFor(tracker, settings.fileExists);
    this.parts = { tracker, model, facts: new LiveFacts(tracker, model), places: new FindingsByPlace(tracker), looked };
    this.loading = new LoadingFiles({ take: (path, change) => this.apply(path, change), done: (source) => this.recheckFile(source) });
    this.law = new LawChoice(settings.today);
    this.sit();
  }

  /** Adds a file, or replaces its text: only what is another text than before is read again. */
  setFile(path: string, text: string): void {
    if (this.unreadable.delete(path)) this.sit();
    const known = this.lines(path);
    if (known) this.editFile(path, [textDifference(known.text, text)]);
    else this.addFile(sourceFile(path, text));
  }

  /** Edits a file; each edit is meant for the text that the ones before it left. */
  editFile(path: string, edits: readonly TextEdit[]): void {
    this.loading.load(path);
    const source = this.lines(path);
    if (!source) return;
    for (const { start, end, text } of edits) this.apply(path, source.edit(start, end, text));
    this.recheckFile(source);
  }

  removeFile(path: string): void {
    this.loading.delete(path);
    if (this.unreadable.delete(path)) this.sit();
    this.bench?.rules.setFile(path, undefined);
    this.take(this.parts.model.removeFile(path));
    this.parts.places.touch(path);
  }

  renameFile(from: string, to: string): void {
    const text = this.lines(from)?.text;
    this.removeFile(from);
    if (text !== undefined) this.setFile(to, text);
  }

  /** A file that belongs to the project and cannot be read. */
  setUnreadable(path: string, reason: Text): void {
    this.removeFile(path);
    this.unreadable.set(path, reason);
    this.sit();
  }

  /** Settings of the project. */
  setConfig(file: ConfigFile | undefined): void {
    this.law.setFile(file);
    this.sit();
  }

  /** The approved scopes of the project: its `dataflow.lock.yaml`. */
  setLock(file: InputFile | undefined): void {
    this.lock = file && readLock(file.path, file.text);
    this.sit();
  }

  setToday(day: Day): void {
    if (day === this.law.today) return;
    this.law.today = day;
    this.sit();
  }

  /** The regime to apply where the settings of the project name none. */
  setRegime(regime: string | undefined): void {
    if (regime === this.law.fallback) return;
    this.law.fallback = regime;
    this.sit();
  }

  /** Documents that appeared or vanished: whether they exist is asked again. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) this.parts.looked?.changed(path);
  }

  /** Does what is due until it is told to stop; whether all is done. */
  work(stop?: () => boolean): boolean {
    return this.loading.loadAll(stop) && this.parts.tracker.work(stop);
  }

  get view(): ProjectView | undefined {
    return this.current;
  }

  /** Why there is no view: the name of the regime is not known, or none was in force. */
  get noRegime(): { readonly wanted: string | undefined; readonly asOf: Day; readonly known: readonly string[] } | undefined {
    return this.bench ? undefined : { wanted: this.law.wanted, asOf: this.law.asOf, known: regimes.map(({ id }) => id) };
  }

  /** Files that belong to the project and cannot be read, each with the reason. */
  get unread(): readonly { readonly path: string; readonly reason: Text }[] {
    return [...this.unreadable].map(([path, reason]) => ({ path, reason }));
  }

  /** The text of a file as lines. */
  lines(path: string): SourceFile | undefined {
    return this.parts.model.file(path)?.source;
  }

  /** Findings of a file in source order, waived ones included. */
  findingsOf(path: string): readonly Finding[] {
    return this.current?.findingsOf(path) ?? [];
  }

  /** Files whose findings, or their places, may have changed since the last call. */
  takeChanged(): ReadonlySet<string> {
    this.work();
    return this.parts.places.takeTouched();
  }

  private addFile(source: SourceFile): void {
    this.parts.model.addFile(source);
    this.loading.add(source);
    this.parts.places.touch(source.path);
  }

  private apply(path: string, change: EntryChange): void {
    this.take(this.parts.model.apply(path, change));
  }

  private take({ added, removed }: ModelChange): void {
    const { facts, places } = this.parts;
    for (const definition of removed) {
      this.bench?.remove(definition);
      facts.remove(definition);
      places.forget(definition);
    }
    for (const definition of added) {
      if (isKind(definition, 'flow')) facts.add(definition);
      this.bench?.add(definition);
    }
  }

  private recheckFile(source: SourceFile): void {
    this.parts.places.touch(source.path);
    this.parts.model.recheckFile(source);
    this.bench?.rules.setFile(source.path, () => fileProblems(source));
  }

  /** Brings up to date what verdicts rest on. */
  private settleTotals(): void {
    this.parts.tracker.work(undefined, levels.verdict);
  }

  /** Opens the bench under the law that the settings call for; everything is judged and checked anew. */
  private sit(): void {
    const { law, parts, lock } = this;
    this.bench?.dispose();
    const { regime, asOf, config, problems } = law;
    parts.model.setSettingsProblems([...this.unreadableProblems(), ...problems, ...(lock?.problems ?? [])]);
    const severities = { ...config.rules, ...this.settings.severities };
    this.bench = regime && new Bench(parts, { regime, asOf, nearThreshold: config.nearThreshold, severities, lock });
    for (const problem of this.unreadableProblems()) this.bench?.rules.setFile(problem.place.file, () => [problem]);
    if (law.path !== undefined) this.bench?.rules.setFile(law.path, () => problems);
    if (lock) this.bench?.rules.setFile(lock.path, () => lock.problems);
    this.current =
      this.bench &&
      new LiveView(this.bench, {
        model: parts.model,
        config,
        lock,
        settle: () => this.work(),
        settleTotals: () => this.settleTotals(),
        fileExists: this.settings.fileExists,
      });
    for (const { path } of parts.model.files) parts.places.touch(path);
  }

  private unreadableProblems(): readonly Problem[] {
    return [...this.unreadable].map(([file, message]) => ({ rule: 'syntax', place: { file, span: { start: 0, end: 0 } }, message }));
  }
}
