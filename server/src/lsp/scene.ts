// What a request sees of the workspace: pages of documents, in positions of the client.
import type { Location } from 'vscode-languageserver-protocol';
import type { Place } from '../engine/model/definition.js';
import type { FileView, ProjectView } from '../engine/queries/project-view.js';
import type { Language } from '../engine/text.js';
import { configName } from '../project/file-names.js';
import { addressFrom, addressOf, nameOf, uriBelow, uriOf } from './addresses.js';
import { baseOf } from './base.js';
import type { KnownProject, Page, Scene } from './feature.js';
import type { Home } from './open-document.js';
import type { PlainText } from './plain-text.js';
import { offsetOf, positionOf, rangeOf } from './positions.js';
import type { ServedProject } from './served-project.js';
import type { Workspace } from './workspace.js';

/** Whom a scene is for. */
type Audience = Pick<Scene, 'client' | 'rulePages'>;

/** The scene of one request; `uri` is the document or project that it is about. */
export function sceneOf(workspace: Workspace, audience: Audience, uri: string | undefined): Scene {
  return {
    ...audience,
    language: languageFor(workspace, uri === undefined ? undefined : projectOf(workspace, uri)),
    languageOf: (view) => languageFor(workspace, servedBy(workspace, view)),
    page: (of) => pageAt(workspace, workspace.locate(of), of),
    project: (of) => projectOf(workspace, of)?.live.view,
    besidesOf: (view) => servedBy(workspace, view)?.besides ?? { unreadable: [] },
    baseOf: (view) => servedBy(workspace, view)?.base,
    setBase: async ({ uri: of, base }) => {
      const project = projectOf(workspace, of);
      await project?.ready;
      if (project) project.base = base ? baseOf(project, base) : undefined;
    },
    get projects() {
      return [...workspace.projects.values()].flatMap(({ live }) => live.view ?? []);
    },
    get knownProjects() {
      return [...workspace.projects.values()].filter(({ isReady }) => isReady).map((project) => knownProject(workspace, project));
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

/** What stands for a project in our own messages: the URI of its root folder, or of the document where it is that one document. */
export function projectUri(workspace: Workspace, { root, loose }: ServedProject): string {
  return loose === undefined ? root.uri : (workspace.documents.get(loose)?.uri ?? uriOf(loose));
}

/** The project of a document, or the one that the address stands for. */
export function projectOf(workspace: Workspace, uri: string): ServedProject | undefined {
  return workspace.locate(uri)?.project ?? workspace.projects.get(addressOf(uri) ?? '');
}

function knownProject(workspace: Workspace, project: ServedProject): KnownProject {
  const { root, loose, paths, live } = project;
  return {
    uri: projectUri(workspace, project),
    name: nameOf(loose ?? root.address),
    files: [...paths].sort().map((path) => fileUri(workspace, project, path)),
    view: live.view,
    noRegime: live.noRegime,
    language: workspace.languageOf(project),
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
    encoding,
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
