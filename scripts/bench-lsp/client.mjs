// A client of a language server over stdio that does no more than it must, so that what is measured is the server.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const endOfHeader = Buffer.from('\r\n\r\n');

export class Client {
  #next = 1;
  #answers = new Map();
  #listeners = new Set();
  #buffer = Buffer.alloc(0);

  constructor(command, answer) {
    this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.answer = answer;
    this.process.stdout.on('data', (chunk) => this.#read(chunk));
    // What is still on its way to a server that was ended is lost, and nobody waits for it.
    this.process.stdin.on('error', () => undefined);
  }

  /** Sends messages in one piece, as an editor does that has several to send. */
  send(...messages) {
    this.process.stdin.write(messages.map(framed).join(''));
  }

  notification(method, params) {
    return { jsonrpc: '2.0', method, params };
  }

  /** A request and the promise of its answer. */
  question(method, params) {
    const id = this.#next++;
    const answered = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    return { message: { jsonrpc: '2.0', id, method, params }, answered };
  }

  request(method, params) {
    const { message, answered } = this.question(method, params);
    this.send(message);
    return answered;
  }

  notify(method, params) {
    this.send(this.notification(method, params));
  }

  /** Resolves with the next notification that fits. */
  next(method, fits = () => true) {
    return new Promise((resolve) => {
      const listener = (message) => {
        if (message.method !== method || !fits(message.params)) return;
        this.#listeners.delete(listener);
        resolve(message.params);
      };
      this.#listeners.add(listener);
    });
  }

  /** Processor time of all threads so far, in milliseconds. */
  processorMs() {
    const { pid } = this.process;
    const [, utime, stime] = /^\d+ \(.*\) \S+ (?:\S+ ){10}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    // The kernel counts in ticks of ten milliseconds.
    return (Number(utime) + Number(stime)) * 10;
  }

  /** Most memory that the process has ever held, in megabytes. */
  peakMegabytes() {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  }

  end() {
    this.process.kill('SIGKILL');
  }

  #read(chunk) {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf(endOfHeader);
      if (end === -1) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      const from = end + endOfHeader.length;
      if (this.#buffer.length < from + length) return;
      const body = this.#buffer.subarray(from, from + length);
      this.#buffer = this.#buffer.subarray(from + length);
      this.#take(JSON.parse(body.toString('utf8')));
    }
  }

  #take(message) {
    if (message.method === undefined) {
      const waiting = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
      return;
    }
    if (message.id !== undefined) this.send({ jsonrpc: '2.0', id: message.id, result: this.answer(message.method, message.params) });
    for (const listener of [...this.#listeners]) listener(message);
  }
}

function framed(message) {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
