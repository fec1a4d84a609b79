import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** What a client may say under `experimental.dataflow`: that it carries out our commands, that it provides files. */
type OwnCapability = 'commands' | 'files';

/** Whether a client said that it can do something that LSP does not know. */
export function clientCan({ experimental }: ClientCapabilities, what: OwnCapability): boolean {
  const own: unknown = isObject(experimental) ? Reflect.get(experimental, 'dataflow') : undefined;
  return isObject(own) && Reflect.get(own, what) === true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
