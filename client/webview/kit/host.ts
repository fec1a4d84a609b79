// The other end of a webview: messages to the extension, and what is kept while the panel is hidden or the window reloads.

interface VsCodeApi {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: () => VsCodeApi;

export interface Host<Out, State> {
  send(message: Out): void;
  readonly state: State | undefined;
  keep(state: State): void;
}

/** Connects with the extension; to be called once. */
export function connectHost<In, Out, State>(receive: (message: In) => void): Host<Out, State> {
  const api = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<In>) => receive(data));
  return {
    send: (message) => api.postMessage(message),
    get state() {
      return api.getState() as State | undefined;
    },
    keep: (state) => api.setState(state),
  };
}
