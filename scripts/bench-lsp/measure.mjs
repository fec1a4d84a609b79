// Measures one server with one project.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';
import { editsOf, Typed } from './edits.mjs';
import { start } from './servers.mjs';

/** What a server takes for the usual things, in milliseconds and megabytes. */
export async function measure(server, { folder, files, open, flows }) {
  const { client, capabilities } = await start(Client, server, folder);
  const text = files[open];
  const document = { client, server, uri: pathToFileURL(join(folder, open)).href, version: 1, text };
  try {
    const openMs = await timed(() => opened(document));
    const typing = await type(document, server.samples(flows));
    const asked = await ask(document, capabilities, Math.min(40, server.samples(flows)));
    return { server: server.name, openMs, ...typing, ...asked, peakMegabytes: client.peakMegabytes() };
  } finally {
    client.end();
  }
}

/** Milliseconds from the start of the process to its answer to `initialize`, the median of some starts. */
export async function measureStart(server, folder, starts = 7) {
  const all = [];
  for (let count = 0; count < starts; count++) {
    const { client, readyMs } = await start(Client, server, folder);
    client.end();
    all.push(readyMs);
  }
  return quantile(all, 0.5);
}

async function opened({ client, server, uri, text }) {
  const said = server.pulls ? undefined : client.next('textDocument/publishDiagnostics', (params) => params.uri === uri);
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.knowsProject ? 'dataflow' : 'yaml', version: 1, text } });
  return server.pulls ? client.request('textDocument/diagnostic', { textDocument: { uri } }) : said;
}

/** Keystroke by keystroke: the time to the diagnostics that belong to it, and processor time. */
async function type(document, samples) {
  const edits = Object.entries(editsOf(document.text));
  const times = [];
  const byKind = new Map(edits.map(([name]) => [name, []]));
  // What runs for the first time is compiled while it runs; nobody types one key only.
  if (samples > edits.length) for (const [, pair] of edits) for (const change of pair) await keystroke(document, change);
  const before = document.client.processorMs();
  for (let done = 0; done < samples; ) {
    for (const [name, pair] of edits) {
      for (const change of pair) {
        const ms = await timed(() => keystroke(document, change));
        times.push(ms);
        byKind.get(name).push(ms);
        done++;
      }
      if (done >= samples) break;
    }
  }
  const processorMs = (document.client.processorMs() - before) / times.length;
  const slowest = [...byKind].filter(([, list]) => list.length > 0).map(([name, list]) => [name, quantile(list, 0.5)]);
  return { keyP50: quantile(times, 0.5), keyP95: quantile(times, 0.95), keys: times.length, processorMs, byKind: Object.fromEntries(slowest) };
}

async function keystroke(document, change) {
  const { client, server, uri } = document;
  const version = ++document.version;
  const edit = client.notification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  if (server.pulls) {
    const { message, answered } = client.question('textDocument/diagnostic', { textDocument: { uri }, previousResultId: document.resultId });
    client.send(edit, message);
    document.resultId = (await answered).resultId;
    return;
  }
  const said = client.next('textDocument/publishDiagnostics', (params) => params.uri === uri && (params.version === undefined || params.version === version));
  client.send(edit);
  await said;
}

/** Requests at a cursor in the middle of the file, right after a keystroke as they come in an editor. */
async function ask(document, capabilities, samples) {
  const { client, text, uri } = document;
  const typed = new Typed(text);
  const flow = text.indexOf('\n    to: ', Math.floor(text.length / 2));
  const at = (offset) => ({ textDocument: { uri }, position: typed.position(offset) });
  const questions = {
    hover: capabilities.hoverProvider && ['textDocument/hover', at(flow + 12)],
    completion: capabilities.completionProvider && ['textDocument/completion', at(flow + 9)],
    definition: capabilities.definitionProvider && ['textDocument/definition', at(flow + 12)],
  };
  const changes = editsOf(text)['letter, middle'];
  const results = {};
  for (const [name, question] of Object.entries(questions)) {
    if (!question) continue;
    const times = [];
    for (let count = 0; count < samples; count++) {
      const { message, answered } = client.question(...question);
      const edit = client.notification('textDocument/didChange', { textDocument: { uri, version: ++document.version }, contentChanges: [changes[count % 2]] });
      times.push(
        await timed(() => {
          client.send(edit, message);
          return answered;
        }),
      );
    }
    results[`${name}P50`] = quantile(times, 0.5);
    results[`${name}P95`] = quantile(times, 0.95);
  }
  return results;
}

async function timed(task) {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
