// A checklist's page: what it shows, what a person has opened in it, and the changes that are under way.
import { render, type TemplateResult } from 'lit';
import type {
  ChecklistPageState,
  FilingContent,
  FromChecklistPage,
  NoContent,
  OverviewContent,
  ToChecklistPage,
} from '../../../server/src/protocol/checklist-panel.js';
import { connectHost, type Host } from '../kit/host.js';
import { speak, t } from '../kit/words.js';

export type Content = OverviewContent | FilingContent | NoContent;
type Value = string | boolean | null;

/** Where a value belongs. */
export interface Target {
  readonly address: string;
  readonly path: readonly string[];
}

export class Page {
  private content: Content = { show: 'nothing', because: 'loading' };
  private readonly host: Host<FromChecklistPage, ChecklistPageState>;
  private readonly toggled: Set<string>;
  private stage: string | null;
  private scroll: number;
  private readonly pending = new Map<string, { readonly change: number; readonly value: Value }>();
  private readonly refusals = new Map<string, string>();
  private edited: string | undefined;
  private said = '';
  private changes = 0;

  constructor(private readonly view: (content: Content, page: Page) => TemplateResult) {
    this.host = connectHost<ToChecklistPage, FromChecklistPage, ChecklistPageState>((message) => this.receive(message));
    const kept = this.host.state;
    this.toggled = new Set(kept?.toggled);
    this.stage = kept?.stage ?? null;
    this.scroll = kept?.scroll ?? 0;
    window.addEventListener('scrollend', () => this.keep());
    this.draw();
    this.host.send({ does: 'begin' });
  }

  send(message: FromChecklistPage): void {
    this.host.send(message);
  }

  /** Whether something that opens and closes is open; `atFirst` is how it begins. */
  isOpen(key: string, atFirst = false): boolean {
    return this.toggled.has(key) !== atFirst;
  }

  setOpen(key: string, open: boolean, atFirst = false): void {
    if (this.isOpen(key, atFirst) === open) return;
    if (open === atFirst) this.toggled.delete(key);
    else this.toggled.add(key);
    this.changed();
  }

  get chosenStage(): string | null {
    return this.stage;
  }

  chooseStage(id: string): void {
    this.stage = id;
    this.changed();
  }

  /** The value that is being written; undefined where none is. */
  valueUnderWay(key: string): Value | undefined {
    return this.pending.get(key)?.value;
  }

  /** Why the last change of this was refused. */
  refusal(key: string): string | undefined {
    return this.refusals.get(key);
  }

  setValue(key: string, target: Target, value: Value): void {
    this.begin(key, value, (change) => ({ does: 'setValue', change, ...target, value }));
  }

  createFiling(key: string, outcome: string | null): void {
    this.begin(key, true, (change) => ({ does: 'createFiling', change, outcome }));
  }

  /** What a person is writing, if anything. */
  get editing(): string | undefined {
    return this.edited;
  }

  edit(key: string | undefined): void {
    this.edited = key;
    if (key !== undefined) this.refusals.delete(key);
    this.draw();
  }

  /** What a screen reader is told. */
  get announcement(): string {
    return this.said;
  }

  private begin(key: string, value: Value, message: (change: number) => FromChecklistPage): void {
    this.changes += 1;
    this.pending.set(key, { change: this.changes, value });
    this.refusals.delete(key);
    this.said = '';
    this.draw();
    this.host.send(message(this.changes));
  }

  private receive(message: ToChecklistPage): void {
    switch (message.show) {
      case 'words':
        speak(message.language, message.words);
        break;
      case 'reply':
        this.settle(message.change, message.refused);
        break;
      default:
        this.content = message;
    }
    this.changed();
    if (this.scroll > 0 && (message.show === 'overview' || message.show === 'filing')) this.restoreScroll();
  }

  private settle(change: number, refused: string | null): void {
    const key = [...this.pending].find(([, one]) => one.change === change)?.[0];
    if (key === undefined) return;
    this.pending.delete(key);
    if (refused === null) this.said = t('Written to the file');
    else this.refusals.set(key, refused);
  }

  private restoreScroll(): void {
    window.scrollTo({ top: this.scroll, behavior: 'instant' });
    this.scroll = 0;
  }

  private changed(): void {
    this.draw();
    this.keep();
  }

  private keep(): void {
    // Until it was restored, the place in the page is the one of before.
    const scroll = this.scroll || window.scrollY;
    this.host.keep({ filing: this.filing, toggled: [...this.toggled], stage: this.stage, scroll });
  }

  private get filing(): ChecklistPageState['filing'] {
    if (this.content.show === 'filing') return { uri: this.content.project.uri, address: this.content.filing.item.address };
    return this.content.show === 'overview' ? null : (this.host.state?.filing ?? null);
  }

  private draw(): void {
    render(this.view(this.content, this), document.body);
  }
}
