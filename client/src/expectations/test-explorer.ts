// The `expect:` blocks of the projects in the Test Explorer.
import { type CancellationToken, Disposable, l10n, type TestController, TestRunProfileKind, type TestRunRequest, tests } from 'vscode';
import type { ExpectationItem } from '../../../server/src/protocol/expectations.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App, Part } from '../app.js';
import { NewestOnly } from '../newest-only.js';
import { failureMessage } from './failure-message.js';
import { arrange, askedFor, rowId } from './test-rows.js';

export const testExplorer: Part = (app) => {
  const controller = tests.createTestController('dataflow', l10n.t('Data flow expectations'));
  const explorer = new TestExplorer(app, controller);
  const run = (request: TestRunRequest, token: CancellationToken) => explorer.run(request, token);
  const profile = controller.createRunProfile(l10n.t('Check expectations'), TestRunProfileKind.Run, run, true, undefined, true);
  controller.refreshHandler = () => explorer.refresh();
  return Disposable.from(
    controller,
    profile,
    app.projects.onDidChange(() => void explorer.refresh()),
  );
};

class TestExplorer {
  /** Runs that go on while files change, with what they told last. */
  private readonly continuous = new Map<TestRunRequest, string>();
  private readonly news = new NewestOnly(() => this.show());

  constructor(
    private readonly app: App,
    private readonly controller: TestController,
  ) {}

  /** Shows what there is. */
  refresh(): Promise<void> {
    return this.news.run();
  }

  async run(request: TestRunRequest, token: CancellationToken): Promise<void> {
    const items = await this.ask();
    arrange(this.controller, items);
    if (token.isCancellationRequested) return;
    if (!request.continuous) {
      this.report(request, items);
      return;
    }
    token.onCancellationRequested(() => this.continuous.delete(request));
    this.reportNews(request, items);
  }

  private async show(): Promise<void> {
    const items = await this.ask();
    arrange(this.controller, items);
    for (const request of this.continuous.keys()) this.reportNews(request, items);
  }

  private async ask(): Promise<readonly ExpectationItem[]> {
    const { projects, server } = this.app;
    const answers = await Promise.all(projects.all.map(({ uri }) => server.request(methods.expectations, { uri })));
    return answers.flatMap((answer) => answer?.expectations ?? []);
  }

  /** Reports to a run that goes on, where something came out in another way. */
  private reportNews(request: TestRunRequest, items: readonly ExpectationItem[]): void {
    const results = JSON.stringify(items.map(({ id, label, message }) => [id, label, message]));
    if (this.continuous.get(request) === results) return;
    this.continuous.set(request, results);
    this.report(request, items);
  }

  private report(request: TestRunRequest, items: readonly ExpectationItem[]): void {
    const run = this.controller.createTestRun(request);
    const results = new Map(items.map((item) => [rowId(item), item]));
    for (const test of askedFor(this.controller, request)) {
      const result = results.get(test.id);
      if (!result) run.skipped(test);
      else if (result.passed) run.passed(test);
      else run.failed(test, failureMessage(result));
    }
    run.end();
  }
}
