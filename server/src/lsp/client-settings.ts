import { ConfigurationRequest, type ProtocolConnection } from 'vscode-languageserver-protocol';
import { readSettings, type Settings } from './settings.js';

/** Settings of the client: those that it gave at the beginning, and over them those that it has now. */
export class ClientSettings {
  constructor(
    private readonly connection: ProtocolConnection,
    private readonly canAsk: boolean,
    private readonly given: Settings,
  ) {}

  async fetch(): Promise<Settings> {
    if (!this.canAsk) return this.given;
    try {
      const [now] = await this.connection.sendRequest(ConfigurationRequest.type, { items: [{ section: 'dataflow' }] });
      return this.over(readSettings(now));
    } catch {
      return this.given;
    }
  }

  /** Clients that can be asked send nothing of use with the news. */
  async changed(sent: unknown): Promise<Settings> {
    return this.canAsk ? this.fetch() : this.over(readSettings(sent));
  }

  private over({ regime, asOf, language }: Settings): Settings {
    const { given } = this;
    return { regime: regime ?? given.regime, asOf: asOf ?? given.asOf, language: language ?? given.language };
  }
}
