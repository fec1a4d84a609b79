import { type ClientCapabilities, type ProtocolConnection, WorkDoneProgress, WorkDoneProgressCreateRequest } from 'vscode-languageserver-protocol';
import type { Language } from '../engine/text.js';

// Below these a project is there before anybody could read that it is coming.
const manyFiles = 200;
const manyCharacters = 1_000_000;

/** Tells people about a load that takes long. */
export class LoadProgress {
  private characters = 0;
  private token: string | undefined;
  private loads = 0;
  private percentage = 0;

  constructor(
    private readonly connection: ProtocolConnection,
    private readonly client: ClientCapabilities,
    private readonly language: () => Language,
  ) {}

  async read({ files, done, characters }: { files: number; done: number; characters: number }): Promise<void> {
    this.characters += characters;
    const isLong = files > manyFiles || this.characters > manyCharacters;
    if (this.token === undefined && isLong && this.client.window?.workDoneProgress === true) await this.begin();
    const percentage = Math.floor((done * 100) / files);
    if (this.token === undefined || percentage === this.percentage) return;
    this.percentage = percentage;
    const message = this.language() === 'zh' ? `已读取 ${done} 个文件，共 ${files} 个` : `${done} of ${files} files`;
    await this.connection.sendProgress(WorkDoneProgress.type, this.token, { kind: 'report', percentage, message });
  }

  async end(): Promise<void> {
    this.characters = 0;
    const { token } = this;
    this.token = undefined;
    if (token !== undefined) await this.connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' });
  }

  private async begin(): Promise<void> {
    const token = `dataflow-load-${++this.loads}`;
    // Nobody waits for the client: a client that never answers must not stop the load.
    this.connection.sendRequest(WorkDoneProgressCreateRequest.type, { token }).catch(() => undefined);
    this.token = token;
    this.percentage = 0;
    const title = this.language() === 'zh' ? '正在读取数据流文件' : 'Reading data flow files';
    await this.connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title, percentage: 0 });
  }
}
