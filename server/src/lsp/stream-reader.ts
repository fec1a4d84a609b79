import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver-protocol';

const endOfHeader = Buffer.from('\r\n\r\n');
const mostBytes = 1_000_000_000;

/**
 * Reads messages from a stream. All that have arrived are handed on in one go, where the library's reader gives one per turn of
 * the event loop: only so is it known what is queued behind a message, and requests that were cancelled meanwhile are never begun.
 */
export class StreamReader extends AbstractMessageReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes of the body that is awaited; undefined while a header is. */
  private awaited: number | undefined;

  constructor(private readonly stream: NodeJS.ReadableStream) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const read = (chunk: Buffer) => {
      this.chunks.push(chunk);
      this.size += chunk.length;
      for (let body = this.next(); body !== undefined; body = this.next()) this.handOn(body, callback);
    };
    this.stream.on('data', read);
    this.stream.on('error', (fault) => this.fireError(fault));
    this.stream.on('end', () => this.fireClose());
    this.stream.on('close', () => this.fireClose());
    return { dispose: () => this.stream.off('data', read) };
  }

  private handOn(body: Buffer, callback: DataCallback): void {
    try {
      const message: Message = JSON.parse(body.toString('utf8'));
      callback(message);
    } catch (fault) {
      this.fireError(fault);
    }
  }

  /** The next whole body, if it is here. */
  private next(): Buffer | undefined {
    while (this.awaited === undefined) {
      const all = this.joined();
      const end = all.indexOf(endOfHeader);
      if (end === -1) return undefined;
      const header = this.take(end + endOfHeader.length).toString('latin1');
      // Junk in front of a header, left by a message of the wrong length, costs no more than that message.
      const length = Number(/content-length: *(\d+) *\r/i.exec(header)?.[1]);
      if (length <= mostBytes) this.awaited = length;
      else this.fireError(new Error(`a message wants a header Content-Length: ${header.slice(0, 200)}`));
    }
    if (this.size < this.awaited) return undefined;
    const body = this.take(this.awaited);
    this.awaited = undefined;
    return body;
  }

  private take(bytes: number): Buffer {
    const all = this.joined();
    const rest = all.subarray(bytes);
    this.chunks = rest.length === 0 ? [] : [rest];
    this.size = rest.length;
    return all.subarray(0, bytes);
  }

  private joined(): Buffer {
    const [first, second] = this.chunks;
    if (first && !second) return first;
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }
}
