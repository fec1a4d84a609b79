import { type ConfigurationItem, ConfigurationRequest, type ProtocolConnection } from 'vscode-languageserver-protocol';
import type { Root } from './served-project.js';
import { readSettings, type Settings, type SettingsByFolder } from './settings.js';

/** Settings of the client: those that it gave at the beginning, and over them those that it has now. */
export class ClientSettings {
  constructor(
    private readonly connection: ProtocolConnection,
    private readonly canAsk: boolean,
    private readonly given: Settings,
  ) {}

  /** Settings as they are, and where several folders are open those of each. */
  async fetch(folders: readonly Root[]): Promise<SettingsByFolder> {
    if (!this.canAsk) return this.everywhere(this.given);
    const section = 'dataflow';
    const several = folders.length > 1 ? folders : [];
    const items: ConfigurationItem[] = [{ section }, ...several.map(({ uri }) => ({ section, scopeUri: uri }))];
    try {
      const [own, ...scoped] = await this.connection.sendRequest(ConfigurationRequest.type, { items });
      const byFolder = several.flatMap(({ address }, index) => (index < scoped.length ? [[address, this.over(readSettings(scoped[index]))] as const] : []));
      return { own: this.over(readSettings(own)), byFolder: new Map(byFolder) };
    } catch {
      return this.everywhere(this.given);
    }
  }

  /** Clients that can be asked send nothing of use with the news. */
  async changed(sent: unknown, folders: readonly Root[]): Promise<SettingsByFolder> {
    return this.canAsk ? this.fetch(folders) : this.everywhere(this.over(readSettings(sent)));
  }

  private everywhere(own: Settings): SettingsByFolder {
    return { own, byFolder: new Map() };
  }

  private over({ regime, asOf, language }: Settings): Settings {
    const { given } = this;
    return { regime: regime ?? given.regime, asOf: asOf ?? given.asOf, language: language ?? given.language };
  }
}
