import { type ClientCapabilities, HoverRequest, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { addressOf } from '../../engine/model/definition.js';
import { type Hover, hover as hoverAt } from '../../engine/queries/hover.js';
import { hoverConfig } from '../../engine/queries/hover-config.js';
import type { HoverLinks } from '../../engine/queries/hover-voice.js';
import { configName } from '../../project/file-names.js';
import { commands } from '../../protocol/messages.js';
import type { Feature, Page } from '../feature.js';
import { clientCan } from '../own-capabilities.js';

/** What there is to say of the word under the pointer. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(on) {
    on(HoverRequest.type, null, ({ textDocument, position }, { page: pageOf, client, language }) => {
      const page = pageOf(textDocument.uri);
      if (!page) return null;
      const { project, file } = page;
      const offset = page.offset(position);
      const isConfig = file.path === configName;
      const found = isConfig ? hoverConfig(file.read(), offset, language) : hoverAt({ project, file, offset }, language, linksFor(client, page));
      return found ? { contents: contentFor(client, found), range: page.range(found.span) } : null;
    });
  },
};

/** Clients name the formats that they show, the preferred one first; one that names none gets plain text. */
function contentFor({ textDocument }: ClientCapabilities, { markdown, plain }: Hover): MarkupContent {
  const [kind = MarkupKind.PlainText] = textDocument?.hover?.contentFormat ?? [];
  return kind === MarkupKind.Markdown ? { kind, value: markdown } : { kind: MarkupKind.PlainText, value: plain };
}

/** Commands, where the client carries them out. */
function linksFor(client: ClientCapabilities, { uri }: Page): HoverLinks {
  const link = (command: string, address: string) => `command:${command}?${encodeURIComponent(JSON.stringify([uri, address]))}`;
  if (!clientCan(client, 'commands')) return {};
  return {
    explain: (definition) => link(commands.explain, addressOf(definition)),
    diagram: (flow) => link(commands.showDiagram, addressOf(flow)),
  };
}
