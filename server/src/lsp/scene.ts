// What a request sees of the workspace: pages of documents, in positions of the client.
import type { ClientCapabilities, Location } from 'vscode-languageserver-protocol';
import type { Place } from '../engine/model/definition.js';
import type { FileView, ProjectView } from '../engine/queries/project-view.js';
import type { Language } from '../engine/text.js';
import { configName } from '../project/file-names.js';
import { addressFrom, uriBelow, uriOf } from './addresses.js';
import type { Page, Scene } from './feature.js';
import type { Home } from './open-document.js';
import type { PlainText } from './plain-text.js';
import { offsetOf, positionOf, rangeOf } from './positions.js';
import type { ServedProject } from './served-project.js';
import type { Workspace } from './workspace.js';

/** The scene of one request; `uri` is the document that it is about. */
export function sceneOf(workspace: Workspace, client: ClientCapabilities, uri: string | undefined): Scene {
  const home = uri === undefined ? undefined : workspace.locate(uri);
  return {
    client,
    language: languageFor(workspace, home?.project),
    languageOf: (view) => languageFor(workspace, servedBy(workspace, view)),
    page: (of) => pageAt(workspace, workspace.locate(of), of),
    get projects() {
      return [...workspace.projects.values()].flatMap(({ live }) => live.view ?? []);
    },
    pageOf: (view, path) => pageAt(workspace, homeIn(workspace, view, path)),
    uriOf: (view, path) => {
      const project = servedBy(workspace, view);
      return project ? fileUri(workspace, project, path) : '';
    },
    location: (view, place) => {
      const project = servedBy(workspace, view);
      return project && locationOf(workspace, project, place);
    },
  };
}

/** URI of a file as the client knows it. */
export function fileUri(workspace: Workspace, { root, loose }: ServedProject, path: string): string {
  const address = addressFrom(root.address, path);
  const open = workspace.documents.get(loose ?? address);
  if (open && (loose === undefined || open.home?.path === path)) return open.uri;
  return address === `${root.address}/${path}` ? uriBelow(root.uri, path) : uriOf(address);
}

/** Where a place stands; undefined where its file is not there. */
export function locationOf(workspace: Workspace, project: ServedProject, { file, span }: Place): Location | undefined {
  const lines = project.linesOf(file);
  return lines && { uri: fileUri(workspace, project, file), range: rangeOf(lines, span, workspace.encoding) };
}

function languageFor(workspace: Workspace, project: ServedProject | undefined): Language {
  const [first] = workspace.projects.values();
  return workspace.languageOf(project ?? first);
}

function servedBy(workspace: Workspace, view: ProjectView): ServedProject | undefined {
  for (const project of workspace.projects.values()) if (project.live.view === view) return project;
  return undefined;
}

function homeIn(workspace: Workspace, view: ProjectView, path: string): Home | undefined {
  const project = servedBy(workspace, view);
  return project && { project, path };
}

function pageAt(workspace: Workspace, home: Home | undefined, uri?: string): Page | undefined {
  const view = home?.project.live.view;
  if (!home || !view) return undefined;
  const { project, path } = home;
  const file = path === configName && project.configText ? plainView(path, project.configText) : view.file(path);
  if (!file) return undefined;
  const { encoding } = workspace;
  return {
    uri: uri ?? fileUri(workspace, project, path),
    project: view,
    file,
    offset: (position) => offsetOf(file, position, encoding),
    position: (offset) => positionOf(file, offset, encoding),
    range: (span) => rangeOf(file, span, encoding),
    definitionAt: (offset) => view.definitionAt(path, offset),
  };
}

/** Settings have text and no definitions. */
function plainView(path: string, text: PlainText): FileView {
  return {
    path,
    keys: [],
    entries: [],
    length: text.length,
    lineCount: text.lineCount,
    read: (span) => text.read(span),
    lineAt: (offset) => text.lineAt(offset),
    lineSpan: (line) => text.lineSpan(line),
    entryAt: () => undefined,
  };
}
