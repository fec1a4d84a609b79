import { type CodeLens, CodeLensRequest, CodeLensResolveRequest, type Range } from 'vscode-languageserver';
import { addressOf, type Definition } from '../../engine/model/definition.js';
import { LensFacts, lensPlaces, lensText } from '../../engine/queries/code-lens.js';
import { definitionsAt } from '../../engine/queries/definitions-at.js';
import type { Text } from '../../engine/text.js';
import { commands } from '../../protocol/messages.js';
import type { Feature, Page, Scene } from '../feature.js';
import { clientCan } from '../own-capabilities.js';

/** What a lens is about: a document, or a definition in it. */
interface Subject {
  readonly uri: string;
  readonly address?: string | undefined;
}

// So many documents are remembered.
const remembered = 20;
const openDiagram: Text = { en: 'Open diagram', zh: '打开流转图' };
const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A line above flows, exporters, agreements and filings, and above all of them the way to the diagram. */
export function codeLens(): Feature {
  // A client asks for the lenses of a document anew when anything has changed, and then for the words of those that it shows.
  const asked = new Map<string, LensFacts>();
  return {
    capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
    register(on) {
      on(CodeLensRequest.type, null, ({ textDocument: { uri } }, scene) => {
        const page = scene.page(uri);
        asked.delete(uri);
        if (!page) return null;
        asked.set(uri, new LensFacts(page.project));
        for (const oldest of [...asked.keys()].slice(0, -remembered)) asked.delete(oldest);
        const lens = (range: Range, data: Subject): CodeLens => ({ range, data });
        const diagram = clientCan(scene.client, 'commands') && page.file.entries.length > 0 ? [lens(top, { uri })] : [];
        return [...diagram, ...lensPlaces(page.file).map(({ span, address }) => lens(page.range(span), { uri, address }))];
      });
      on(CodeLensResolveRequest.type, { range: top }, (lens, scene) => {
        const subject: unknown = lens.data;
        if (!isSubject(subject)) return lens;
        const { uri, address } = subject;
        if (address === undefined) return withCommand(lens, openDiagram, commands.showDiagram, [uri], scene);
        const page = scene.page(uri);
        const definition = page && definitionFor(page, lens, address);
        const facts = asked.get(uri);
        const text = definition && lensText(definition, facts?.project === page.project ? facts : new LensFacts(page.project));
        if (definition?.kind === 'filing') return withCommand(lens, text ?? nothing, commands.openChecklist, [uri], scene);
        return withCommand(lens, text ?? nothing, commands.explain, [uri, address], scene);
      });
    },
  };
}

const nothing: Text = { en: '', zh: '' };

/** The words alone where nobody would carry out the command. */
function withCommand(lens: CodeLens, title: Text, command: string, given: string[], { client, language }: Scene): CodeLens {
  const words = title[language];
  return { ...lens, command: words !== '' && clientCan(client, 'commands') ? { title: words, command, arguments: given } : { title: words, command: '' } };
}

/** The definition where the lens stands; where the text has moved since, the one of its address. */
function definitionFor(page: Page, { range }: CodeLens, address: string): Definition | undefined {
  const here = page.definitionAt(page.offset(range.start));
  if (here && addressOf(here) === address) return here;
  const dot = address.indexOf('.');
  return definitionsAt(page.project, address.slice(0, dot), address.slice(dot + 1))[0];
}

function isSubject(data: unknown): data is Subject {
  if (typeof data !== 'object' || data === null || !('uri' in data) || typeof data.uri !== 'string') return false;
  return !('address' in data) || typeof data.address === 'string';
}
