// Asking the server for what a person wants to see.
import { workspace } from 'vscode';
import type { DiagramChoices, DiagramParams, DiagramResult } from '../../../server/src/protocol/diagram.js';
import type { DiagramQuestion } from '../../../server/src/protocol/diagram-panel.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { ServerLink } from '../server-link.js';

export interface AskedDrawing {
  readonly drawing: DiagramResult;
  readonly choices: DiagramChoices;
}

/** The drawing; `gone` where the project or what the view is about is not there, undefined where the server is not. */
export async function askDrawing(server: ServerLink, project: string, question: DiagramQuestion): Promise<AskedDrawing | 'gone' | undefined> {
  const [drawing, choices] = await Promise.all([
    server.request(methods.diagram, { ...paramsOf(project, question), bare: true }),
    server.request(methods.diagramChoices, { uri: project }),
  ]);
  if (drawing === undefined || choices === undefined) return undefined;
  return drawing && choices ? { drawing, choices } : 'gone';
}

/** The same as text that stands alone, with title and legend. */
export async function askText(server: ServerLink, project: string, question: DiagramQuestion): Promise<DiagramResult | null | undefined> {
  return server.request(methods.diagram, paramsOf(project, question));
}

function paramsOf(uri: string, { target, filter, includeEnded, group, time }: DiagramQuestion): DiagramParams {
  const limit = workspace.getConfiguration('dataflow').get('diagram.arrowLimit', 100);
  return { uri, ...target, filter, includeEnded, group, limit, time };
}
