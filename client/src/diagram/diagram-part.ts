// The drawing: its commands, and its panels, one for each project.
import { commands, Disposable, l10n, ProgressLocation, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type DiagramPanelState, firstQuestion } from '../../../server/src/protocol/diagram-panel.js';
import { commands as ownCommands } from '../../../server/src/protocol/messages.js';
import type { ProjectSummary } from '../../../server/src/protocol/projects.js';
import type { App, Part } from '../app.js';
import { addressAt } from './definition-at.js';
import { DiagramPanel } from './diagram-panel.js';
import { GitBase } from './git-base.js';

const viewType = 'dataflow.diagram';

export const diagramPart: Part = (app) => {
  const git = new GitBase();
  const panels = new Map<string, DiagramPanel>();

  const adopt = (panel: WebviewPanel, project: string, state?: DiagramPanelState): DiagramPanel => {
    const diagram = new DiagramPanel(panel, { app, git, project, state });
    panels.set(project, diagram);
    panel.onDidDispose(() => {
      diagram.dispose();
      if (panels.get(project) === diagram) panels.delete(project);
    });
    return diagram;
  };

  const show = async (uri: unknown, address: unknown): Promise<void> => {
    const project = await meantProject(app, addressOf(uri));
    if (!project) return void window.showInformationMessage(l10n.t('There is no dataflow project here yet. A file named {0} begins one.', 'dataflow.yaml'));
    app.projects.choose(project.uri);
    const open = panels.get(project.uri);
    open?.panel.reveal(undefined, false);
    const diagram = open ?? adopt(window.createWebviewPanel(viewType, l10n.t('Data flows'), ViewColumn.Beside, { enableScripts: true }), project.uri);
    if (typeof address === 'string') diagram.select(address);
  };

  const revealCursor = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor) return show(undefined, undefined);
    const { uri } = editor.document;
    await show(uri, await addressAt(uri, editor.selection.active));
  };

  return Disposable.from(
    git,
    { dispose: () => Disposable.from(...[...panels.values()].map(({ panel }) => panel)).dispose() },
    commands.registerCommand(ownCommands.showDiagram, show),
    commands.registerCommand('dataflow.revealInDiagram', (item?: unknown) => (isDrawable(item) ? show(item.uri, item.address) : revealCursor())),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, kept: unknown) {
        const state = isState(kept) ? kept : undefined;
        const project = state?.project ?? (await meantProject(app, undefined))?.uri;
        if (project === undefined || panels.has(project)) panel.dispose();
        else adopt(panel, project, state);
      },
    }),
  );
};

/** How long the server may take to read the first project. */
const patience = 20_000;

/** The project of an address, or else that of the active file; waits until the server has told of one. */
async function meantProject({ projects }: App, uri: string | undefined): Promise<ProjectSummary | undefined> {
  if (projects.all.length === 0) {
    const location = ProgressLocation.Window;
    await window.withProgress({ location, title: l10n.t('Data flows are being read') }, () => firstProject(projects));
  }
  return (uri === undefined ? undefined : projects.of(uri)) ?? projects.current;
}

function firstProject(projects: App['projects']): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const listening = projects.onDidChange(() => projects.all.length > 0 && end());
    const timer = setTimeout(end, patience);
  });
}

function addressOf(uri: unknown): string | undefined {
  if (typeof uri === 'string') return uri;
  if (uri instanceof Uri) return String(uri);
  const editor = window.activeTextEditor;
  return editor && String(editor.document.uri);
}

/** Whether a page kept what this version keeps; another one may have kept something else. */
function isState(kept: unknown): kept is DiagramPanelState {
  return typeof kept === 'object' && kept !== null && 'project' in kept && typeof kept.project === 'string' && 'question' in kept && isQuestion(kept.question);
}

function isQuestion(question: unknown): boolean {
  return typeof question === 'object' && question !== null && Object.keys(firstQuestion).every((key) => key in question);
}

/** What the tree of definitions gives to a command of its menu. */
function isDrawable(item: unknown): item is { readonly uri: string; readonly address: string } {
  return typeof item === 'object' && item !== null && 'uri' in item && 'address' in item && typeof item.uri === 'string' && typeof item.address === 'string';
}
