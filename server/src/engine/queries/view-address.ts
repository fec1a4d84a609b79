// Addresses of documents that are made from a project: `dataflow-view:/<project>/model.dataflow.yaml` and so on.
import type { Language } from '../text.js';
import { type DiagramView, parseDiagramView } from '../views/diagram-view.js';

/** What a rule found at a place: it stays the same while text around the place changes. */
export interface FindingAddress {
  readonly kind: 'finding';
  readonly rule: string;
  /** Address of the definition that it stands in, or path of its file. */
  readonly at: string;
  /** The place inside. */
  readonly place: string;
}

export type ViewDocument =
  | { readonly kind: 'model' }
  | { readonly kind: 'verdict'; readonly flow: string }
  | FindingAddress
  | { readonly kind: 'exporter' | 'agreement'; readonly id: string }
  | { readonly kind: 'diagram'; readonly view: DiagramView };

export interface ViewAddress {
  /** URI of the project's root, or of a document in it. */
  readonly project: string;
  readonly document: ViewDocument;
  /** Undefined where the address asks for none. */
  readonly language: Language | undefined;
}

const addresses = /^(.+)\/(model\.dataflow\.yaml|diagram\.mmd|(verdict|exporter|agreement)\/([^/]+)\.md|finding\/(.+)\/([^/]+)\.md)$/s;

/** Reads an address; undefined where it is none. Clients may have undone or added escapes. */
export function parseViewAddress(uri: string, scheme: string): ViewAddress | undefined {
  const [, rest = '', query = ''] = new RegExp(`^${scheme}:/*([^?#]*)(?:\\?([^#]*))?(?:#.*)?$`, 's').exec(uri) ?? [];
  const [, project, name = '', kind, id, at, rule = ''] = addresses.exec(decoded(rest)) ?? [];
  if (project === undefined) return undefined;
  const settings = new Map(decoded(query).split('&').map(pair));
  const language = languageOf(settings.get('language'));
  if (at !== undefined) return { project, document: { kind: 'finding', rule, at, place: settings.get('place') ?? '' }, language };
  if (id !== undefined) return { project, document: kind === 'exporter' || kind === 'agreement' ? { kind, id } : { kind: 'verdict', flow: id }, language };
  if (name !== 'diagram.mmd') return { project, document: { kind: 'model' }, language };
  const view = parseDiagramView(settings.get('view') ?? 'overview');
  return view && { project, document: { kind: 'diagram', view }, language };
}

/** The address of a document of a project. */
export function viewAddress(project: string, document: ViewDocument, scheme: string): string {
  return `${scheme}:/${encodeURIComponent(project)}/${pathOf(document)}`;
}

function pathOf(document: ViewDocument): string {
  switch (document.kind) {
    case 'model':
      return 'model.dataflow.yaml';
    case 'verdict':
      return `verdict/${encodeURIComponent(document.flow)}.md`;
    case 'exporter':
    case 'agreement':
      return `${document.kind}/${encodeURIComponent(document.id)}.md`;
    case 'finding':
      return `finding/${encodeURIComponent(document.at)}/${encodeURIComponent(document.rule)}.md?place=${encodeURIComponent(document.place)}`;
    case 'diagram':
      return document.view.kind === 'overview' ? 'diagram.mmd' : `diagram.mmd?view=${encodeURIComponent(`${document.view.kind}=${document.view.id}`)}`;
  }
}

function pair(setting: string): readonly [string, string] {
  const [key = '', ...value] = setting.split('=');
  return [key, value.join('=')];
}

function languageOf(text: string | undefined): Language | undefined {
  return text === 'en' || text === 'zh' ? text : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
