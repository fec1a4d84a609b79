import { AbstractMessageWriter, type Message } from 'vscode-languageserver-protocol';

/** Writes each message to a stream in one piece, at once and in order. */
export class StreamWriter extends AbstractMessageWriter {
  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on('error', (fault) => this.fireError(fault));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    this.stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  end(): void {
    this.stream.end();
  }
}
